import { fold } from './fold.ts';

/** Small letters, digits and single hyphens: `Đắk Lắk` gives `dak-lak`; `plan` when nothing is left. */
export function slugify(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'plan' : slug;
}
