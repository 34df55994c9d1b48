import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Ids are the document's own numbers, `v.2.dd`.
      'valid-id': ['error', { relaxed: true }],
      // Astro writes attributes and void elements in its own way.
      'attribute-boolean-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // On a phone the rows of a table are cards; the roles keep them a table.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
    },
  });
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(files.length).toBeGreaterThan(15);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join('dist', file));
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ ruleId, line, message }) => `${file}:${String(line)} ${ruleId}: ${message}`),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('every link and every anchor of the served site leads somewhere', async () => {
  const siteUrl = inject('siteUrl');
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: siteUrl,
    recurse: true,
    checkFragments: true,
    // The canonical address is where the site will stand, not where it is tested.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(siteUrl)),
  });
  const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
  expect(checked.length).toBeGreaterThan(25);
  expect(
    links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent }) => `${url} on ${parent ?? ''}`),
  ).toEqual([]);
});
