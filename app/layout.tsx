import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { ContentProblems } from '@/components/frame/content-problems';
import { SkipLink } from '@/components/frame/skip-link';
import { SpeculationRules } from '@/components/frame/speculation-rules';
import { site } from '@/lib/newspaper/identity';
import { siteMetadata } from '@/lib/surfaces/metadata/metadata-of';
import './globals.css';

export const metadata = siteMetadata();

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: site.themeColors.light },
    { media: '(prefers-color-scheme: dark)', color: site.themeColors.dark },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={site.language}>
      <body>
        <SkipLink />
        {process.env.NODE_ENV === 'development' && <ContentProblems />}
        {children}
        <SpeculationRules />
      </body>
    </html>
  );
}
