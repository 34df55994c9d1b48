import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordDifferences } from '../../src/views/word-differences.ts';
import { buildWordDifferences } from '../../src/views/word-differences.ts';

/** The parts in one line: `[-only left-]`, `{+only right+}`, `<left|right>` for spelling, the left words for the same. */
function show({ parts }: WordDifferences): string {
  const forms = {
    same: (left: string) => left,
    'only-left': (left: string) => `[-${left}-]`,
    'only-right': (_: string, right: string) => `{+${right}+}`,
    spelling: (left: string, right: string) => `<${left}|${right}>`,
  };
  return parts.map(({ kind, left, right }) => forms[kind](left, right)).join('');
}

const compare = (left: string, right: string): string => show(buildWordDifferences(left, right));

const compareSpelling = (left: string, right: string): string =>
  show(buildWordDifferences(left, right, { showSpelling: true }));

describe('clauses of two plans', () => {
  test('what one province added is marked as phrases (V.1.b of Đắk Lắk and Hà Tĩnh)', () => {
    const differences = buildWordDifferences(
      'Nghiên cứu, lựa chọn các biện pháp chiến lược phù hợp với ưu tiên, lợi thế của tỉnh, xây dựng và triển khai thực hiện Kế hoạch hành động thực hiện Chương trình hành động một cách thiết thực, hiệu quả.',
      'Nghiên cứu, lựa chọn các biện pháp chiến lược phù hợp với ưu tiên của tỉnh, xây dựng và triển khai Kế hoạch hành động thực hiện Chương trình hành động.',
    );
    expect(show(differences)).toBe(
      'Nghiên cứu, lựa chọn các biện pháp chiến lược phù hợp với ưu tiên[-, lợi thế -]của tỉnh, xây dựng và triển khai [-thực hiện -]Kế hoạch hành động thực hiện Chương trình hành động [-một cách thiết thực, hiệu quả-].',
    );
    expect(differences.summary).toEqual({
      leftWords: 41,
      rightWords: 31,
      sameLeftWords: 31,
      sameRightWords: 31,
      sameShare: 62 / 72,
      changes: 3,
      spellings: 0,
    });
  });

  test('a longer task keeps the shorter one whole (annex 2.2 of Gia Lai and Hà Tĩnh)', () => {
    const { parts, summary } = buildWordDifferences(
      'Xây dựng một môi trường thuận lợi để cung cấp quyền tiếp cận công bằng với các nguồn lực, cơ hội và biện pháp bảo vệ, đặc biệt là cho người thất nghiệp, người nghèo và những người trong tình huống dễ bị tổn thương.',
      'Xây dựng một môi trường thuận lợi để cung cấp quyền tiếp cận công bằng với các nguồn lực, cơ hội và biện pháp bảo vệ, đặc biệt là cho người thất nghiệp, người nghèo và những người trong tình huống dễ bị tổn thương, để phòng tránh cho họ không bị ảnh hưởng tiêu cực của chủ nghĩa cực đoan bạo lực',
    );
    expect(parts.slice(1)).toEqual([
      {
        kind: 'only-right',
        left: '',
        right: ', để phòng tránh cho họ không bị ảnh hưởng tiêu cực của chủ nghĩa cực đoan bạo lực',
      },
      { kind: 'same', left: '.', right: '' },
    ]);
    expect(summary).toMatchObject({ sameLeftWords: 45, leftWords: 45, changes: 1 });
  });

  test('one word for another is one change (V.1.c of Đắk Lắk and Hà Tĩnh)', () => {
    expect(
      compare(
        'Thường xuyên rà soát, sắp xếp, kiện toàn tổ chức bộ máy',
        'Tiếp tục phối hợp rà soát, sắp xếp, kiện toàn tổ chức bộ máy',
      ),
    ).toBe('[-Thường xuyên -]{+Tiếp tục phối hợp +}rà soát, sắp xếp, kiện toàn tổ chức bộ máy');
  });

  test('words in another order are a change (I.1.d of Đắk Lắk and Hà Tĩnh)', () => {
    expect(compare('nâng cao nhận thức các ngành, các cấp', 'nâng cao nhận thức các cấp, các ngành')).toBe(
      'nâng cao nhận thức các [-ngành, các cấp-]{+cấp, các ngành+}',
    );
  });

  test('another deadline is a change (II.2.a of Đắk Lắk and Hà Tĩnh)', () => {
    expect(
      compare(
        'Trong tháng 7 năm 2026, các sở, ban, ngành, địa phương xây dựng Kế hoạch',
        'Đến hết Quý II năm 2026, các sở, ban, ngành, địa phương xây dựng Kế hoạch',
      ),
    ).toBe('[-Trong tháng 7 -]{+Đến hết Quý II +}năm 2026, các sở, ban, ngành, địa phương xây dựng Kế hoạch');
  });
});

describe('writings of the same words', () => {
  test('are the same, each side as printed', () => {
    expect(buildWordDifferences('Đảm bảo an sinh', 'bảo đảm an sinh;').parts).toEqual([
      { kind: 'same', left: 'Đảm bảo an sinh', right: 'bảo đảm an sinh;' },
    ]);
  });

  test.each([
    ['hoà nhập', 'hòa nhập', '<hoà |hòa >nhập'],
    ['Uỷ ban nhân dân tỉnh', 'UBND tỉnh', '<Uỷ ban nhân dân |UBND >tỉnh'],
    ['giữa kỳ (05 năm)', 'giữa kỳ (5 năm)', 'giữa kỳ (<05 |5 >năm)'],
    ['quí I', 'Quý I', '<quí |Quý >I'],
    ['gồm “số” – chữ', 'gồm "số" - chữ', 'gồm <“|">số<” – |" - >chữ'],
    ['tự lực tự cường', 'tự lực, tự cường', '<tự lực tự cường|tự lực, tự cường>'],
    ['dễ bị tổn thương.', 'dễ bị tổn thương', 'dễ bị tổn thương<.|>'],
    ['Phân bổ: phân bổ', 'phân bổ: phân bổ', '<Phân |phân >bổ: phân bổ'],
  ])('%s and %s show their spelling when asked', (left, right, shown) => {
    expect(compare(left, right)).toBe(left);
    expect(compareSpelling(left, right)).toBe(shown);
  });

  test('are counted whether shown or not', () => {
    const counts = [false, true].map(
      (showSpelling) =>
        buildWordDifferences('Đảm bảo hoà bình.', 'bảo đảm hòa bình.', { showSpelling }).summary.spellings,
    );
    expect(counts).toEqual([2, 2]);
  });

  test('whitespace is never a difference', () => {
    expect(compareSpelling('giai đoạn 2026-2030,\nđạt 90%', 'giai  đoạn 2026 - 2030, đạt 90 %')).toBe(
      'giai đoạn 2026-2030,\nđạt 90%',
    );
  });

  test('composed and decomposed letters are the same even when asked', () => {
    expect(compareSpelling('văn hóa', 'văn hóa'.normalize('NFD'))).toBe('văn hóa');
  });

  test('a number of another value is a change', () => {
    expect(compare('trên 90% cán bộ', 'trên 70% cán bộ')).toBe('trên [-90% -]{+70% +}cán bộ');
    expect(compare('3,05 tỷ', '3,5 tỷ')).toBe('3,[-05 -]{+5 +}tỷ');
  });

  test('words with other tones are a change', () => {
    expect(compare('báo cáo', 'bào cáo')).toBe('[-báo -]{+bào +}cáo');
  });
});

describe('islands of sameness', () => {
  test('a lone word between two changes joins them', () => {
    expect(compare('công an và quân đội phối hợp', 'nhà trường và gia đình phối hợp')).toBe(
      '[-công an và quân đội -]{+nhà trường và gia đình +}phối hợp',
    );
  });

  test('a lone word between two additions stays', () => {
    expect(compare('đào tạo và việc làm', 'đào tạo nghề ngắn hạn và tạo ra việc làm')).toBe(
      'đào tạo {+nghề ngắn hạn +}và {+tạo ra +}việc làm',
    );
  });

  test('four words between two changes stay', () => {
    expect(
      compare(
        'tám tám tám tám tám xây dựng kế hoạch chín chín chín chín chín',
        'x y z u v xây dựng kế hoạch q w e r t',
      ),
    ).toBe(
      '[-tám tám tám tám tám -]{+x y z u v +}xây dựng kế hoạch [-chín chín chín chín chín-]{+q w e r t+}',
    );
  });

  test('three words between longer changes join them', () => {
    expect(compare('một hai ba và các sở bốn năm sáu', 'x y z và các sở u v t')).toBe(
      '[-một hai ba và các sở bốn năm sáu-]{+x y z và các sở u v t+}',
    );
  });

  test('an island longer than the change before it stays', () => {
    expect(compare('một hai ba bốn năm sáu', 'x hai ba y z t')).toBe(
      '[-một -]{+x +}hai ba [-bốn năm sáu-]{+y z t+}',
    );
  });

  test('an island longer than a change beside it stays', () => {
    expect(compare('một hai ba bốn', 'x hai ba y')).toBe('[-một -]{+x +}hai ba [-bốn-]{+y+}');
  });

  test('an island that a change repeats moves past it', () => {
    expect(compare('phương thức tuyên truyền, truyền thông về', 'phương thức truyền thông về')).toBe(
      'phương thức [-tuyên truyền, -]truyền thông về',
    );
  });
});

describe('bounds', () => {
  test('two empty texts have no parts and no share', () => {
    expect(buildWordDifferences('', '')).toEqual({
      parts: [],
      summary: {
        leftWords: 0,
        rightWords: 0,
        sameLeftWords: 0,
        sameRightWords: 0,
        sameShare: null,
        changes: 0,
        spellings: 0,
      },
      isCoarse: false,
    });
  });

  test('against an empty text everything is only here', () => {
    expect(buildWordDifferences('', 'báo cáo').parts).toEqual([
      { kind: 'only-right', left: '', right: 'báo cáo' },
    ]);
    expect(buildWordDifferences('báo cáo', '').summary.sameShare).toBe(0);
  });

  test('identical texts are one part', () => {
    const { parts, summary } = buildWordDifferences('Sở Nội vụ chủ trì.', 'Sở Nội vụ chủ trì.', {
      showSpelling: true,
    });
    expect(parts).toEqual([{ kind: 'same', left: 'Sở Nội vụ chủ trì.', right: 'Sở Nội vụ chủ trì.' }]);
    expect(summary).toMatchObject({ sameShare: 1, changes: 0, spellings: 0 });
  });

  test('texts with nothing in common are one change', () => {
    expect(compare('Sở Y tế', 'công an tỉnh')).toBe('[-Sở Y tế-]{+công an tỉnh+}');
  });

  test('texts too different come back with their common beginning and end', () => {
    const words = (letter: string): string =>
      Array.from({ length: 700 }, (_, index) => `${letter}${String(index)}`).join(' ');
    const left = `Điều này ${words('a')} kết thúc`;
    const right = `điều này ${words('b')} kết thúc`;
    const { isCoarse, parts, summary } = buildWordDifferences(left, right);
    expect(isCoarse).toBe(true);
    expect(parts).toEqual([
      { kind: 'same', left: 'Điều này ', right: 'điều này ' },
      { kind: 'only-left', left: `${words('a')} `, right: '' },
      { kind: 'only-right', left: '', right: `${words('b')} ` },
      { kind: 'same', left: 'kết thúc', right: 'kết thúc' },
    ]);
    expect(summary).toMatchObject({ leftWords: 704, sameLeftWords: 4, spellings: 1 });
  });

  const word = fc.constantFrom(
    'bảo ',
    'đảm ',
    'UBND',
    ' ',
    '05',
    '%',
    ', ',
    '.',
    '–',
    'Ủy ban ',
    'hoá',
    '\n',
    'và ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join('')),
  );

  test('the parts join to both texts, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (left, right, showSpelling) => {
        const { parts } = buildWordDifferences(left, right, { showSpelling });
        expect(parts.map((part) => part.left).join('')).toBe(left);
        expect(parts.map((part) => part.right).join('')).toBe(right);
      }),
      { numRuns: 500 },
    );
  });

  test('showing spelling moves no change, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const changes = [false, true].map((showSpelling) =>
          buildWordDifferences(left, right, { showSpelling }).parts.filter(({ kind }) =>
            kind.startsWith('only'),
          ),
        );
        expect(changes[0]).toEqual(changes[1]);
      }),
    );
  });
});
