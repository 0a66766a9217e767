import { SiteCard } from '@/components/social/site-card';
import { CARD, layoutName, layoutTagline } from '@/lib/card/card-layout';
import { site } from '@/lib/newspaper/identity';
import { cardFaces, socialImage } from '@/lib/surfaces/social-image';

export const dynamic = 'force-static';
export const contentType = 'image/png';

export default function SiteImage() {
  const name = layoutName(site.name, CARD.largeWordmark, cardFaces);
  const tagline = layoutTagline(site.tagline, cardFaces);
  return socialImage({ name, tagline }, () => <SiteCard name={name} tagline={tagline} />);
}
