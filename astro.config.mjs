import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';

// Astro takes BASE_URL of the environment for its own; this project's variable is BASE_PATH.
delete process.env.BASE_URL;

/** Where the site will stand: SITE_URL is its origin, BASE_PATH the folder on it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** The font files of a family: Vietnamese and Latin for each weight and style. */
function variants(family, faces) {
  return faces.flatMap(([weight, style]) =>
    [
      ['vietnamese', VIETNAMESE],
      ['latin', LATIN],
    ].map(([subset, range]) => ({
      weight,
      style,
      src: [`@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff2`],
      unicodeRange: range.split(','),
    })),
  );
}

export default defineConfig({
  site,
  base,
  // A test that builds other content keeps it out of the store of this one.
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: true,
  i18n: { defaultLocale: 'vi', locales: ['vi', 'en'], routing: { prefixDefaultLocale: false } },
  integrations: [mdx(), sitemap(), searchIndex()],
  markdown: {
    syntaxHighlight: false,
    // Quotation marks of official text stay as they are written.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-interface',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: variants('be-vietnam-pro', [
          ['400', 'normal'],
          ['600', 'normal'],
        ]),
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-plan',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: variants('source-serif-4', [
          ['400', 'normal'],
          ['400', 'italic'],
          ['600', 'normal'],
        ]),
      },
    },
  ],
  security: {
    csp: {
      // Pagefind compiles its index reader from WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
