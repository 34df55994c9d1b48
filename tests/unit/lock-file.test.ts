import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Packages without a hash: the registry did not have them when the lock file was
 * written, so their entries were added by hand. None is installed on Linux. When
 * one gains a hash, or Pagefind another version, its line here goes.
 */
const WITHOUT_HASH = [
  '@pagefind/darwin-arm64@1.6.0',
  '@pagefind/darwin-x64@1.6.0',
  '@pagefind/freebsd-x64@1.6.0',
  '@pagefind/windows-arm64@1.6.0',
  '@pagefind/windows-x64@1.6.0',
];

/** Licences that software and a site under MIT may be distributed with. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
];

/** Licences that bind whoever passes the package on, with the tools (never part of the site) that may have them. */
const TOOL_LICENCES: Record<string, RegExp> = {
  'MPL-2.0': /^(@axe-core\/playwright|axe-core|lightningcss(-.+)?|ical\.js)$/,
  'LGPL-3.0-or-later': /^@img\/sharp-/,
};

const manifest = readJson('package.json') as Manifest;
const { packages } = readJson('package-lock.json') as { packages: Record<string, Entry> };

test('every dependency in package.json has an exact version', () => {
  expect(inexactVersions(manifest)).toEqual([]);
});

test('the lock file names no registry and no other address to download from', () => {
  expect(addresses(packages)).toEqual([]);
});

test('every package is locked by its hash', () => {
  expect(withoutHash(packages)).toEqual(WITHOUT_HASH);
});

test('a package without a hash is optional and for another system than Linux', () => {
  const entries = Object.entries(packages).filter(([path]) => WITHOUT_HASH.includes(labelOf(path, packages)));
  expect(entries.filter(([, { optional, os }]) => !optional || !os || os.includes('linux'))).toEqual([]);
});

test('every package that some system needs is in the lock file, or `npm ci` stops there', () => {
  expect(missingForSomeSystem(packages)).toEqual([]);
});

test('every package has a licence that goes with MIT', () => {
  expect(unsuitableLicences(packages)).toEqual([]);
});

test('a range, a tag and an address are not exact versions', () => {
  const dependencies = { a: '^1.0.0', b: 'latest', c: 'github:d/c', e: '1.0.0', f: '1.0.0-beta.2' };
  expect(inexactVersions({ dependencies })).toEqual(['a: ^1.0.0', 'b: latest', 'c: github:d/c']);
});

test('an address to download from is found, one to fund a package is not', () => {
  const found = addresses({
    'node_modules/a': { version: '1.0.0', resolved: 'a.tgz' },
    'node_modules/b': { version: '1.0.0', dependencies: { c: 'https://example.org/c.tgz' } },
    'node_modules/d': { version: '1.0.0', funding: { url: 'https://example.org/d' } },
  });
  expect(found).toEqual(['a@1.0.0', 'b@1.0.0']);
});

test('a package without a hash is named, the project and a link are not', () => {
  const found = withoutHash({
    '': { version: '0.1.0' },
    'node_modules/a': { link: true },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/b/node_modules/@c/d': { version: '2.0.0' },
  });
  expect(found).toEqual(['b@1.0.0', '@c/d@2.0.0']);
});

test('a system package that is absent or of another version is named, with who lists it', () => {
  const found = missingForSomeSystem({
    'node_modules/a': {
      version: '2.0.0',
      optionalDependencies: { 'a-darwin-arm64': '2.0.0', 'a-linux-x64': '2.0.0', 'a-win32-x64': '2.0.0' },
    },
    'node_modules/a/node_modules/a-linux-x64': { version: '2.0.0' },
    'node_modules/a-win32-x64': { version: '1.0.0' },
  });
  expect(found).toEqual([
    'a-darwin-arm64@2.0.0, listed by a@2.0.0: add its entry (version, os, cpu, dev, optional)',
    'a-win32-x64@2.0.0, listed by a@2.0.0: the lock file has 1.0.0',
  ]);
});

test('a licence that is absent, unknown, or bound to other tools is named with its package', () => {
  const found = unsuitableLicences({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', license: 'GPL-3.0-only' },
    'node_modules/c': { version: '1.0.0', license: 'MPL-2.0' },
    'node_modules/d': { version: '1.0.0', license: 'MIT AND GPL-3.0-only' },
    'node_modules/e': { version: '1.0.0', license: '(MIT OR GPL-3.0-only)' },
    'node_modules/f': { version: '1.0.0', license: 'SEE LICENSE IN LICENSE' },
    'node_modules/lightningcss': { version: '1.0.0', license: 'MPL-2.0' },
  });
  expect(found).toEqual([
    'a@1.0.0: no licence',
    'b@1.0.0: GPL-3.0-only',
    'c@1.0.0: MPL-2.0',
    'd@1.0.0: MIT AND GPL-3.0-only',
    'f@1.0.0: SEE LICENSE IN LICENSE',
  ]);
});

type Versions = Record<string, string>;

interface Manifest {
  dependencies?: Versions;
  devDependencies?: Versions;
  optionalDependencies?: Versions;
}

/** What the lock file says of one package; its key is the package's folder. */
interface Entry extends Manifest {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string | string[];
  license?: string;
  funding?: unknown;
  deprecated?: string;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
}

function inexactVersions({ dependencies, devDependencies, optionalDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}: ${version}`);
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

/** The packages whose entry says where to download something, under `resolved` or any other name. */
function addresses(entries: Record<string, Entry>): string[] {
  return Object.entries(entries)
    .filter(([, entry]) => {
      const download = JSON.stringify({ ...entry, funding: undefined, deprecated: undefined });
      return (entry.resolved !== undefined && !entry.link) || ADDRESS.test(download);
    })
    .map(([path]) => labelOf(path, entries));
}

const ADDRESS = /\b(https?|git|github|ssh):/;

function withoutHash(entries: Record<string, Entry>): string[] {
  return Object.entries(entries)
    .filter(([path, { integrity, link }]) => path !== '' && !link && !integrity?.startsWith('sha512-'))
    .map(([path]) => labelOf(path, entries));
}

function missingForSomeSystem(entries: Record<string, Entry>): string[] {
  return Object.entries(entries).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const found = findEntry(name, path, entries);
      const listed = `${name}@${version}, listed by ${labelOf(path, entries)}`;
      if (!found) return `${listed}: add its entry (version, os, cpu, dev, optional)`;
      return EXACT.test(version) && found.version !== version
        ? `${listed}: the lock file has ${found.version ?? 'no version'}`
        : [];
    }),
  );
}

/** The entry that `name` means inside the package at `path`: its own, or that of the nearest folder above. */
function findEntry(name: string, path: string, entries: Record<string, Entry>): Entry | undefined {
  const found = entries[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (found || path === '') return found;
  return findEntry(name, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), entries);
}

function unsuitableLicences(entries: Record<string, Entry>): string[] {
  return Object.entries(entries)
    .filter(([path, { license = '', link }]) => !link && !isSuitable(license, nameOf(path)))
    .map(([path, { license }]) => `${labelOf(path, entries)}: ${license ?? 'no licence'}`);
}

/** Whether the package may have this licence: one of several joined by OR, or all of those joined by AND. */
function isSuitable(licence: string, name: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((id) => LICENCES.includes(id) || (TOOL_LICENCES[id]?.test(name) ?? false)),
    );
}

function labelOf(path: string, entries: Record<string, Entry>): string {
  return `${nameOf(path)}@${entries[path]?.version ?? ''}`;
}

function nameOf(path: string): string {
  return path === '' ? 'this project' : path.replace(/^.*node_modules\//, '');
}
