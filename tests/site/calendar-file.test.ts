import ICAL from 'ical.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildCalendar, buildCalendarFiles } from '../../src/site/calendars.ts';
import type { DataFile } from '../../src/site/data-file.ts';
import { buildCorpus } from '../views/findings/small-corpus.ts';

const LINE =
  '1. Sở Nội vụ tham mưu UBND tỉnh ban hành kế hoạch hằng năm trước ngày 10 tháng 11 (riêng năm 2026 trình UBND trước ngày 01 tháng 4 năm 2026).';

function fileOf(path: string, date?: string): string {
  const corpus = buildCorpus([
    { id: 'a', lines: ['I. TỔ CHỨC', LINE], ...(date === undefined ? {} : { date }) },
  ]);
  return contentOf(buildCalendarFiles(corpus), path);
}

function contentOf(files: readonly DataFile[], path: string): string {
  return files.find((file) => file.path === path)?.content ?? '';
}

/** The events of a file, as the parser library reads them; any fault of form throws. */
function readEvents(content: string): InstanceType<typeof ICAL.Event>[] {
  return new ICAL.Component(ICAL.parse(content) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

function expand(event: InstanceType<typeof ICAL.Event>): string[] {
  const days: string[] = [];
  const iterator = event.iterator();
  // At the end the library gives nothing, which its types do not say.
  const step = (): { toString: () => string } | undefined => iterator.next();
  for (let next = step(); next !== undefined && days.length < 50; next = step()) days.push(next.toString());
  return days;
}

describe('a file', () => {
  test('is this text', () => {
    expect(fileOf('a/deadlines.ics').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//doi-chieu//deadlines//VI',
      'NAME:Thời hạn: Tỉnh A',
      'X-WR-CALNAME:Thời hạn: Tỉnh A',
      'BEGIN:VEVENT',
      'UID:a--i.1--deadline-2@doi-chieu',
      'SEQUENCE:0',
      'DTSTAMP:20260315T000000Z',
      'DTSTART;VALUE=DATE:20260401',
      'DTEND;VALUE=DATE:20260402',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Tỉnh A · Hạn “trước ngày 01 tháng 4 năm 2026” · S',
      ' ở Nội vụ',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Nguyên văn: “Sở Nội vụ tham mưu UBND tỉnh ban hà',
      ' nh kế hoạch hằng năm trước ngày 10 tháng 11 (riêng năm 2026 ',
      ' trình UBND trước ngày 01 tháng 4 năm 2026).”\\nNơi in: Tỉnh A\\,',
      '  I.1 (dòng 11)\\nTiêu đề là lời của Đối Chiếu\\, trừ phần',
      '  trong ngoặc kép.',
      'CATEGORIES:Tỉnh A,Một lần',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:a--i.1--deadline-1@doi-chieu',
      'SEQUENCE:0',
      'DTSTAMP:20260315T000000Z',
      'DTSTART;VALUE=DATE:20261110',
      'DTEND;VALUE=DATE:20261111',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'RRULE:FREQ=YEARLY;UNTIL=20301110',
      'EXDATE;VALUE=DATE:20261110',
      'SUMMARY:Tỉnh A · Hạn “hằng năm trước ngày 10 tháng 11” ·',
      '  Sở Nội vụ',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Nguyên văn: “Sở Nội vụ tham mưu UBND tỉnh ban hà',
      ' nh kế hoạch hằng năm trước ngày 10 tháng 11 (riêng năm 2026 ',
      ' trình UBND trước ngày 01 tháng 4 năm 2026).”\\nNơi in: Tỉnh A\\,',
      '  I.1 (dòng 11)\\nCâu này đặt hạn riêng cho năm 2026.\\nTiêu đề',
      '  là lời của Đối Chiếu\\, trừ phần trong ngoặc kép.',
      'CATEGORIES:Tỉnh A,Hằng năm',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('speaks English where it is asked to, the quoted words excepted', () => {
    const english = fileOf('a/deadlines-en.ics').replaceAll('\r\n ', '');
    expect(english).toContain('SUMMARY:A · Deadline “hằng năm trước ngày 10 tháng 11” · Sở Nội vụ\r\n');
    expect(english).toContain('CATEGORIES:A,Yearly\r\n');
    expect(english).toContain('NAME:Deadlines: A\r\n');
  });

  test('of a plan without a date of issue is stamped with the day of the national decision', () => {
    expect(fileOf('a/deadlines.ics', 'ngày     tháng     năm 2026')).toContain('DTSTAMP:20260120T000000Z');
  });

  test('of a plan without deadlines is an empty calendar', () => {
    const files = buildCalendarFiles(buildCorpus([{ id: 'a', lines: ['I. MỤC TIÊU', '1. Nâng cao.'] }]));
    expect(readEvents(contentOf(files, 'a/deadlines.ics'))).toEqual([]);
  });

  test('says the address of the clause where the site’s origin is known, and no address without one', () => {
    vi.stubEnv('SITE_URL', 'https://doi-chieu.example');
    expect(fileOf('a/deadlines.ics')).toContain(
      'URL;VALUE=URI:https://doi-chieu.example/ke-hoach/a/#i.1\r\n',
    );
    vi.stubEnv('SITE_URL', '');
    expect(fileOf('a/deadlines.ics')).not.toContain('URL;');
    vi.unstubAllEnvs();
  });
});

describe('a day of every year', () => {
  test('comes through the plan’s period, the year left out that has another day', () => {
    const [once, yearly] = readEvents(fileOf('deadlines.ics'));
    expect(yearly === undefined ? [] : expand(yearly)).toEqual([
      '2027-11-10',
      '2028-11-10',
      '2029-11-10',
      '2030-11-10',
    ]);
    expect(once === undefined ? [] : expand(once)).toEqual(['2026-04-01']);
  });
});

describe('the files of the plans held', () => {
  const corpus = readCorpus();
  let files: readonly DataFile[] = [];
  beforeAll(() => {
    files = buildCalendarFiles(corpus);
  });

  test('are one of all plans and one of each, in both languages', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'deadlines.ics',
      ...corpus.plans.map(({ id }) => `${id}/deadlines.ics`),
      'deadlines-en.ics',
      ...corpus.plans.map(({ id }) => `${id}/deadlines-en.ics`),
    ]);
  });

  test('are read without a fault and hold every event once, those of the plans together as many as that of all', () => {
    const { events } = buildCalendar(corpus);
    const uids = (path: string): string[] => readEvents(contentOf(files, path)).map(({ uid }) => uid);
    expect(uids('deadlines.ics')).toEqual(events.map(({ uid }) => uid));
    expect(new Set(uids('deadlines.ics')).size).toBe(14);
    expect(corpus.plans.flatMap(({ id }) => uids(`${id}/deadlines-en.ics`)).sort()).toEqual(
      events.map(({ uid }) => uid).sort(),
    );
  });

  test('have only all-day events whose end is the day after', () => {
    for (const event of readEvents(contentOf(files, 'deadlines.ics'))) {
      expect([event.startDate.isDate, event.endDate.isDate], event.uid).toEqual([true, true]);
      expect(event.duration.toString(), event.uid).toBe('P1D');
    }
  });

  test('say every word of the view', () => {
    const { events } = buildCalendar(corpus);
    const read = readEvents(contentOf(files, 'deadlines.ics'));
    expect(read.map(({ summary, description }) => [summary, description])).toEqual(
      events.map(({ summary, description }) => [summary.vi, description.vi]),
    );
  });

  test('have lines of at most 75 bytes that end in CRLF, and no letter is cut', () => {
    for (const { path, content } of files) {
      expect(content.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
      expect(content.endsWith('END:VCALENDAR\r\n'), path).toBe(true);
      const longest = Math.max(...content.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect(longest, path).toBeLessThanOrEqual(75);
    }
  });

  test('are the same bytes when made again', () => {
    expect(buildCalendarFiles(corpus)).toEqual(files);
  });
});
