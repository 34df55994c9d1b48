import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { PictureWords } from '../site/share-pictures.ts';
import type { PictureKit } from './layout-picture.ts';
import { layoutPicture } from './layout-picture.ts';
import { readTypeface } from './typeface.ts';

/**
 * Paper, inks and accent, and the steps between them at the edge of a letter. More of them, or more effort to choose
 * them, cannot be told apart by eye and take twice the time.
 */
const PNG = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 6 } as const;

/** Pictures drawn before, by the digest of all that they depend on. */
const CACHE = join('.cache', 'share-pictures');

const SOURCES = join('src', 'pictures');
const MARK = join('public', 'favicon.svg');

/**
 * Draws a share picture as PNG: the same words always make the same bytes. Keeps what was drawn for the next build,
 * and draws nothing that was kept.
 */
export async function drawPicture(words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256')
    .update(JSON.stringify([words, getMakers()]))
    .digest('hex');
  const file = join(CACHE, `${digest}.png`);
  if (existsSync(file)) return new Uint8Array(await readFile(file));
  const png = await rasterise(layoutPicture(words, getKit()));
  await keep(file, png);
  return png;
}

let makers: string | undefined;

/** What a picture depends on beside its words: this code, the mark, the typeface, the library that draws. */
function getMakers(): string {
  if (makers !== undefined) return makers;
  const code = readdirSync(SOURCES).map((name) => readFileSync(join(SOURCES, name), 'utf8'));
  const typeface = createRequire(resolve('package.json'))('@fontsource/be-vietnam-pro/package.json') as {
    version: string;
  };
  makers = JSON.stringify([code, readFileSync(MARK, 'utf8'), typeface.version, sharp.versions]);
  return makers;
}

/** An SVG document as PNG, in the size of its view box or `scale` times that, with the colours that share pictures need or more. */
export async function rasterise(
  svg: string,
  { scale = 1, colours = PNG.colours }: { scale?: number; colours?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = sharp(Buffer.from(svg), { density: 72 * scale }).flatten();
  return new Uint8Array(await drawn.png({ ...PNG, colours }).toBuffer());
}

/** Writes a file whole or not at all: another build may be reading. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${String(process.pid)}`;
  await mkdir(CACHE, { recursive: true });
  await writeFile(draft, bytes);
  await rename(draft, file);
}

let kit: PictureKit | undefined;

/** The typeface and the mark of the site. */
export function getKit(): PictureKit {
  kit ??= {
    regular: loadTypeface('400'),
    bold: loadTypeface('600'),
    mark: readFileSync(MARK, 'utf8'),
  };
  return kit;
}

/** Be Vietnam Pro, whose files hold its Latin and its Vietnamese letters apart. */
function loadTypeface(weight: string): ReturnType<typeof readTypeface> {
  const { resolve: find } = createRequire(resolve('package.json'));
  return readTypeface(
    ['latin', 'vietnamese', 'latin-ext'].map((subset) => {
      const bytes = readFileSync(
        find(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`),
      );
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    }),
  );
}
