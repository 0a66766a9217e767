import { HouseCard } from '@/components/social/house-card';
import { site } from '@/lib/site';
import { cardText, socialImage } from '@/lib/social-image';

export const dynamic = 'force-static';
export const contentType = 'image/png';

export default function HouseImage() {
  return socialImage(<HouseCard tagline={cardText(site.tagline)} />);
}
