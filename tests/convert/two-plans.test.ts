import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convertFile } from '../../src/convert/convert-file.ts';
import { docxOfSource } from './docx-of.ts';
import { planFactsOf } from './plan-facts-of.ts';

test.each([
  ['ha-tinh', ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ TĨNH'], '<table>'],
  ['gia-lai', ['ỦY BAN NHÂN DÂN', 'TỈNH GIA LAI'], 'STT\tMục tiêu/ Nhiệm vụ\t'],
])('%s as a Word document gives the same facts as its text', async (id, issuer, tableStart) => {
  const source = readFileSync(`content/plans/${id}/source.txt`, 'utf8');
  const { bytes, remarks } = convertFile('plan.docx', await docxOfSource(source, issuer));
  const text = new TextDecoder().decode(bytes);
  expect(remarks).toEqual([]);
  expect(text).toContain(`\n${tableStart}`);
  expect(planFactsOf(text)).toEqual(planFactsOf(source));
});
