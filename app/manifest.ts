import type { MetadataRoute } from 'next';
import { site } from '@/lib/newspaper/identity';
import { homePath } from '@/lib/site/urls';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: homePath,
    display: 'browser',
    background_color: site.themeColors.light,
    theme_color: site.themeColors.light,
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}
