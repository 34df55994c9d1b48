import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readResults, readStatus, search, showAll, waitForAnswer } from './search-page.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test('results come as the reader types, and the page says how many', async () => {
  const { page, faults } = await visit('tim-kiem/');
  expect(await readStatus(page)).toMatch(/^Gõ vài chữ/);
  await page.getByRole('combobox').pressSequentially('dak lak');
  await waitForAnswer(page);
  const typed = await showAll(page);
  expect(new Set(typed.map(({ plan }) => plan))).toEqual(new Set(['dak-lak']));
  expect(await readStatus(page)).toBe(`${String(typed.length)} kết quả cho “dak lak” trong 1 kế hoạch.`);
  expect(new URL(page.url()).searchParams.get('q')).toBe('dak lak');
  expect(faults).toEqual([]);
});

test('a name is found in any form of its letters', async () => {
  const { page } = await visit('tim-kiem/');
  for (const query of ['dak lak', 'Đắk Lắk', 'ĐẮK LẮK', 'Đắk Lắk'.normalize('NFD'), 'Ðắk Lắk']) {
    const results = await search(page, query);
    expect(new Set(results.map(({ plan }) => plan)), query).toEqual(new Set(['dak-lak']));
    expect(new Set(results.flatMap(({ marked }) => marked)), query).toEqual(new Set(['Đắk Lắk']));
  }
});

test('“dao tao” finds đào tạo, marked, in every plan that speaks of it', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, 'dao tao');
  expect(results[0]?.marked[0]?.toLowerCase()).toBe('đào tạo');
  expect([...new Set(results.map(({ plan }) => plan))].sort()).toEqual([
    'dak-lak',
    'gia-lai',
    'ha-tinh',
    'lai-chau',
  ]);
});

test('“so noi vu” finds Sở Nội vụ as a phrase', async () => {
  const { page } = await visit('tim-kiem/');
  const results = (await search(page, 'so noi vu')).filter(({ isAlso }) => !isAlso);
  const marked = results.slice(0, 10).map((result) => result.marked[0]?.replace(':', ''));
  expect(marked).toEqual(Array(10).fill('Sở Nội vụ'));
});

test('“155/QĐ-TTg” finds the clauses that cite the decision, in every plan', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, '155/QĐ-TTg');
  const full = results.filter(({ isAlso }) => !isAlso);
  expect(full.map(({ marked }) => marked[0]?.toLowerCase())).toEqual(Array(full.length).fill('155/qđ-ttg'));
  expect(results.map(({ plan, record }) => `${plan} ${record}`)).toContain('lai-chau preamble-1');
  expect(new Set(results.map(({ plan }) => plan)).size).toBe(5);
});

test('“90%” finds the three targets of ninety per cent and nothing else', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, '90%');
  expect(results.map(({ plan, record }) => `${plan} ${record}`).sort()).toEqual([
    'dak-lak ii.2.b--target-1',
    'ha-tinh ii.2.b--target-1',
    'phuong-hai-duong ii.2.a--target-1',
  ]);
});

test('a quoted phrase with marks finds exactly that', async () => {
  const { page } = await visit('tim-kiem/');
  const results = await search(page, '"chuyên đổi số"');
  expect(results.map(({ plan, record }) => `${plan} ${record}`).sort()).toEqual([
    'lai-chau ii.2.dash-3',
    'phuong-hai-duong ii.2.b',
  ]);
});

test('what was also looked for is said, and can be left out', async () => {
  const { page } = await visit('en/search/?q=gender%20equality');
  await waitForAnswer(page);
  const added = page.locator('[data-added]');
  expect(await added.textContent()).toContain('In Vietnamese: “bình đẳng giới”.');
  expect((await readResults(page)).length).toBeGreaterThan(0);
  await added.getByRole('button', { name: 'Look only for the words typed' }).click();
  await page.getByText('No passage for “gender equality”.').waitFor();
  expect(await added.isHidden()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Only the words typed' }).isChecked()).toBe(true);
  expect(new URL(page.url()).searchParams.get('mode')).toBe('exact');
  await page.getByRole('radio', { name: 'Other wordings too' }).check();
  await added.waitFor();
});

test('results stand in the order of the plans when asked to', async () => {
  const { page } = await visit('tim-kiem/?q=dao%20tao');
  await waitForAnswer(page);
  await page.getByRole('combobox', { name: 'Thứ tự' }).selectOption('plan');
  await waitForAnswer(page);
  const results = await showAll(page);
  const places = results.map(({ plan, lines }) => `${plan} ${String(lines[0]).padStart(4, '0')}`);
  expect(places).toEqual([...places].sort());
  expect(new Set(results.map(({ plan }) => plan)).size).toBeGreaterThan(1);
});

test('passages that say nearly the same stand behind one, and by themselves when asked to', async () => {
  const { page } = await visit('tim-kiem/?q=90%25');
  await waitForAnswer(page);
  expect((await readResults(page)).map(({ isAlso }) => isAlso)).toEqual([false, true, true]);
  expect(await page.locator('.also').first().textContent()).toMatch(/Gần giống:\s*\S/);
  await page.getByRole('checkbox', { name: 'Gộp đoạn gần giống nhau' }).uncheck();
  await waitForAnswer(page);
  expect((await readResults(page)).map(({ isAlso }) => isAlso)).toEqual([false, false, false]);
  expect(new URL(page.url()).searchParams.get('group')).toBe('no');
});

test('the CSV holds all results in the order of the list, with their words', async () => {
  const { page } = await visit('tim-kiem/?q=bi%CC%80nh%20dang%20gioi&plan=ha-tinh&plan=gia-lai&plan=dak-lak');
  await waitForAnswer(page);
  const list = await showAll(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const rows: Record<string, string>[] = parse(readFileSync(await download.path(), 'utf8'), {
    columns: true,
  });
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map((row) => [row['plan_id'], row['record_id']])).toEqual(
    list.map(({ plan, record }) => [plan, record]),
  );
  expect(rows.map((row) => [Number(row['source_start_line']), Number(row['source_end_line'])])).toEqual(
    list.map(({ lines }) => lines),
  );
  for (const row of rows) {
    expect(isInSource(row['plan_id'] ?? '', (row['text'] ?? '').split('\n')[0] ?? '')).toBe(true);
    expect(row['address']).toMatch(new RegExp(`^http.*/ke-hoach/${row['plan_id'] ?? ''}/#`));
  }
});

test('a copied quote stands word for word in the lines of the source that it names', async () => {
  const { page, faults } = await visit('tim-kiem/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const queries = [
    'bình đẳng giới',
    'dao tao',
    'so noi vu',
    '155/QĐ-TTg',
    'tàu cá',
    '90%',
    'kinh phi thuc hien',
    'trước ngày 10 tháng 11',
    'UBND các xã, phường',
    'gender equality',
    'báo cáo định kỳ',
    'nhiệm vụ do Sở Y tế chủ trì',
  ];
  const wrong: string[] = [];
  let copied = 0;
  for (const query of queries) {
    const results = (await search(page, query)).filter(({ isAlso }) => !isAlso).slice(0, 10);
    const quotes = await copyQuotes(page, results.length);
    results.forEach(({ plan, record, lines }, index) => {
      const [, quote = '', named = ''] =
        /^“([^]*)” \(.*, dòng ([\d–]+)\)\. Đối Chiếu, http/.exec(quotes[index] ?? '') ?? [];
      copied += 1;
      if (quote.length < 2 || named !== [...new Set(lines)].join('–') || !isInSource(plan, quote, lines)) {
        wrong.push(`${query}: ${plan} ${record}: ${quotes[index] ?? ''}`);
      }
    });
  }
  expect(wrong).toEqual([]);
  expect(copied).toBeGreaterThan(80);
  expect(await page.getByText('Đã chép trích dẫn kèm nguồn.').isVisible()).toBe(true);
  expect(await readStatus(page)).toMatch(/kết quả/);
  expect(faults).toEqual([]);
});

test('every result opens in its plan, at its words, marked', async () => {
  const { page, faults } = await visit('tim-kiem/');
  const queries = [
    'bình đẳng giới',
    'binh dang gioi',
    'đào tạo nghề',
    'SNV',
    'UBND tỉnh',
    '155/QĐ-TTg',
    '90 phần trăm',
    '31/7/2026',
    'trước ngày 10/11',
    'tàu cá',
    'phòng chống bạo lực gia đình',
    'social protection',
    'Department of Home Affairs',
    'kinh phí thực hiện',
    '"chuyển đổi số"',
    'nguoi khuyet tat',
  ];
  const links = new Map<string, { plan: string; marked: readonly string[]; record: string }>();
  for (const query of queries) {
    const results = await search(page, query);
    expect(results.length, query).toBeGreaterThan(0);
    for (const { href, plan, marked, record, isAlso } of results.slice(0, 5)) {
      if (!isAlso) expect(marked.length, `${query}: ${plan} ${record}`).toBeGreaterThan(0);
      links.set(href, { plan, marked, record });
    }
  }
  const tabs = await Promise.all([1, 2, 3].map(() => page.context().newPage()));
  const wrong: string[] = [];
  const queue = [...links];
  expect(queue.length).toBeGreaterThan(40);
  await Promise.all(
    tabs.map(async (tab) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [href, { plan, marked, record }] = next;
        // Two clauses of a plan are two visits, not one with a jump within the page.
        const visited = new URL(href);
        visited.searchParams.set('visit', String(queue.length));
        await tab.goto(visited.href, { waitUntil: 'domcontentloaded' });
        if (record !== '') await tab.locator(':target').waitFor();
        const opened = await tab.evaluate(() => {
          const target = document.querySelector(':target') ?? document.querySelector('main header');
          const marks = [...document.querySelectorAll('mark')].filter(
            (mark) =>
              target !== null && (target.contains(mark) || mark.closest('[id]')?.contains(target) === true),
          );
          const top = target?.getBoundingClientRect().top ?? -1;
          return {
            marks: marks.map((mark) => mark.textContent).join(''),
            isAlone: marks.length === document.querySelectorAll('mark').length,
            isInView: top > -1 && top < window.innerHeight,
          };
        });
        const isPlan = new URL(href).pathname === `/ke-hoach/${plan}/`;
        const isMarked =
          opened.marks !== '' &&
          marked.slice(0, 6).every((words) => bare(opened.marks).includes(bare(words)));
        if (!isPlan || !isMarked || !opened.isAlone || !opened.isInView) {
          wrong.push(`${href} (${marked.join(' / ')}): ${JSON.stringify(opened)}`);
        }
      }
    }),
  );
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
});

test('a query without an answer says what was tried, and what is near', async () => {
  const { page } = await visit('tim-kiem/');
  expect(await search(page, 'bình đẳng giới trên tàu vũ trụ Quảng Ninh')).toEqual([]);
  expect(await readStatus(page)).toBe('Không có đoạn nào cho “bình đẳng giới trên tàu vũ trụ Quảng Ninh”.');
  await page.getByText('Chưa có kế hoạch của Quảng Ninh.').waitFor();
  await page.getByText(/^Đã thử: có dấu và không dấu/).waitFor();
  await page.getByRole('link', { name: 'Xem tất cả kế hoạch' }).waitFor();
  await page.getByRole('button', { name: 'bình đẳng giới', exact: true }).click();
  await page.locator('[data-results] > li').first().waitFor();
  expect((await readResults(page))[0]?.marked[0]?.toLowerCase()).toBe('bình đẳng giới');
  expect(await page.getByText('Chưa có kế hoạch').isVisible()).toBe(false);
});

test('in English a query without an answer names the place that no plan is held of', async () => {
  const { page } = await visit('en/search/?q=railway%20quang%20ninh');
  await page.getByText('No plan of Quảng Ninh is held.').waitFor();
});

test('our own pages that speak of it stand apart from the results', async () => {
  const { page } = await visit('en/search/');
  await search(page, 'quote');
  const guides = page.getByRole('region', { name: 'In the guides' });
  await guides.waitFor();
  expect(await guides.getByRole('link').first().getAttribute('href')).toMatch(/^\/en\/guides\//);
  await page.getByRole('combobox', { name: 'Search the plans' }).fill('tàu cá');
  await waitForAnswer(page);
  await guides.waitFor({ state: 'hidden' });
});

test('the English interface leads to English pages with the plans’ words in Vietnamese', async () => {
  const { page } = await visit('en/search/?q=ngoai%20vu');
  const first = page.locator('[data-results] li').first();
  await first.waitFor();
  expect(await first.getByRole('link').getAttribute('href')).toMatch(/^\/en\/plans\//);
  expect(await first.locator('[data-passage]').getAttribute('lang')).toBe('vi');
});

test('in print there are the results and nothing to press', async () => {
  const { page } = await visit('tim-kiem/?q=tau%20ca');
  await waitForAnswer(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-passage]').first().isVisible()).toBe(true);
  expect(await readStatus(page)).toContain('“tau ca”');
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(await page.locator('main input:visible').count()).toBe(0);
});

/** Presses “copy quote” of the first results and reads what the clipboard then holds. */
function copyQuotes(page: Page, count: number): Promise<string[]> {
  return page.evaluate(async (most) => {
    const quotes: string[] = [];
    for (const button of [...document.querySelectorAll<HTMLElement>('[data-copy]')].slice(0, most)) {
      await navigator.clipboard.writeText('');
      button.click();
      let copied = '';
      while (copied === '') copied = await navigator.clipboard.readText();
      quotes.push(copied);
    }
    return quotes;
  }, count);
}

/**
 * Whether words stand in a plan's source, or in some of its lines, white space
 * and Markdown's marks aside; words of a row that a page break parts stand in
 * two pieces.
 */
function isInSource(plan: string, words: string, lines?: readonly [number, number]): boolean {
  const source = readFileSync(`content/plans/${plan}/source.txt`, 'utf8').split('\n');
  const [first, last] = lines ?? [1, source.length];
  const text = bare(source.slice(first - 1, last).join('\n'));
  const wanted = bare(words);
  if (text.includes(wanted)) return true;
  return Array.from(wanted).some(
    (_letter, at) =>
      at > 20 &&
      at < wanted.length - 20 &&
      text.includes(wanted.slice(0, at)) &&
      text.includes(wanted.slice(at)),
  );
}

function bare(words: string): string {
  return words.replace(/[\s*#]+/g, '');
}
