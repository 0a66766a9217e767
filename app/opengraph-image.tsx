import { HouseCard } from '@/components/social/house-card';
import { layoutTagline } from '@/lib/card-layout';
import { site } from '@/lib/site';
import { cardFaces, socialImage } from '@/lib/social-image';

export const dynamic = 'force-static';
export const contentType = 'image/png';

export default function HouseImage() {
  return socialImage(<HouseCard tagline={layoutTagline(site.tagline, cardFaces)} />);
}
