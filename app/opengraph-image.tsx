import { SiteCard } from '@/components/social/site-card';
import { site } from '@/lib/site/identity';
import { layoutTagline } from '@/lib/surfaces/card/card-layout';
import { cardFaces, socialImage } from '@/lib/surfaces/card/social-image';

export const dynamic = 'force-static';
export const contentType = 'image/png';

export default function SiteImage() {
  return socialImage(<SiteCard tagline={layoutTagline(site.tagline, cardFaces)} />);
}
