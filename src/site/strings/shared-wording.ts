import type { ClauseWording } from '../../views/shared-wording/find-shared-wording.ts';

/** Words of shared wording, in Vietnamese. “Only here” is always said of the plans held. */
export const vi = {
  wordingTitle: 'Lời văn chung',
  /** Where else the wording of a clause stands. */
  wordingStates: {
    shared: 'Có ở kế hoạch khác',
    'only-here': 'Chỉ có ở đây',
    scattered: 'Từng phần có ở kế hoạch khác',
    'too-short': 'Quá ngắn để so',
  } satisfies Record<ClauseWording['state'], string>,
  /** Before the names of places, each of which leads to the two passages. */
  wordingAlso: 'Cũng có ở',
  wordingElsewhere: (count: string): string => `${count} nơi khác`,
  wordingAtLeast: (count: string): string => `ít nhất ${count} nơi khác`,
  wordingDifferences: 'Xem chỗ khác nhau',
  wordingOnlyHere: 'Chỉ đọc những gì riêng ở đây',
  wordingOnlyHereHint: 'Làm mờ lời văn mà kế hoạch khác cũng có.',
  wordingOnlyHerePrint: 'Chữ mờ là lời văn mà kế hoạch khác cũng có.',
  wordingShare: (share: string): string => `${share} lời văn cũng có ở kế hoạch khác`,
  wordingOnlyHereCount: (count: string): string => `${count} mục chỉ có ở đây`,
  wordingHeld: 'So trong số các kế hoạch đang có, bằng máy.',
  wordingNoDirection: 'Lời văn giống nhau không cho biết bản nào có trước.',
  wordingMethod: 'Cách tính',
  /** The method in the guide: its thresholds, and how well it does. */
  limitShingle: (words: string): string =>
    `Đơn vị được so là chuỗi ${words} chữ liền nhau, không kể dấu câu.`,
  limitPhrase: (weight: string): string =>
    `Chuỗi mà một kế hoạch lặp lại thì nhẹ đi: nặng bằng số kế hoạch chia cho số mục có chuỗi ấy, bớt phần là tên cơ quan. Nhẹ hơn ${weight} thì không dùng để tìm.`,
  limitShared: (share: string, common: string): string =>
    `Hai mục có chung lời văn khi ít nhất ${share} lời văn của một bên có ở bên kia, tính theo độ nặng, và phần chung nặng ít nhất ${common} chuỗi.`,
  limitClosest: (share: string): string =>
    `Trong một kế hoạch, các mục gần ngang nhau (chênh không quá ${share}) thì lấy mục có đề mục ở trên giống hơn.`,
  limitOnlyHere: (wording: string, share: string): string =>
    `Một mục “chỉ có ở đây” khi không có mục nào tương ứng, lời văn nặng ít nhất ${wording} chuỗi, và không quá ${share} số chữ của nó nằm rải rác ở kế hoạch khác. Ngắn hơn nữa thì không nói gì.`,
  limitStretch: (words: string): string =>
    `Chữ được làm mờ, và được tính vào tỷ lệ, khi nằm trong một đoạn từ ${words} chữ liền nhau trở lên mà kế hoạch khác cũng có.`,
  limitMany: (plans: string, compared: string, perPlan: string, listed: string): string =>
    `Khi có nhiều kế hoạch, mỗi chuỗi được dõi theo trong nhiều nhất ${plans} kế hoạch; mỗi mục được so kỹ với nhiều nhất ${compared} mục, ${perPlan} mục của mỗi kế hoạch; nhiều nhất ${listed} nơi được liệt kê. Khi ấy số nơi được ghi là “ít nhất”.`,
  measuredTitle: 'Kết quả trên các cặp mục được đọc và đánh dấu',
  measuredSet: 'Cặp',
  measuredPairs: 'Số cặp',
  measuredRecall: 'Tìm ra trong số cặp chung lời văn',
  measuredPrecision: 'Đúng trong số cặp tìm ra',
  measuredSets: { aside: 'để riêng, không dùng khi chọn ngưỡng', chosen: 'dùng để chọn ngưỡng' },
  measuredPart: (share: string, part: string, all: string): string => `${share} (${part}/${all})`,
  equivalentsAll: (count: string): string => `Tất cả ${count} nhóm cách viết được coi là như nhau`,
};

/** The same in English. */
export const en: typeof vi = {
  wordingTitle: 'Shared wording',
  wordingStates: {
    shared: 'In other plans too',
    'only-here': 'Only here',
    scattered: 'In other plans in pieces',
    'too-short': 'Too short to compare',
  },
  wordingAlso: 'Also in',
  wordingElsewhere: (count) => `${count} ${count === '1' ? 'other place' : 'other places'}`,
  wordingAtLeast: (count) => `at least ${count} ${count === '1' ? 'other place' : 'other places'}`,
  wordingDifferences: 'See the differences',
  wordingOnlyHere: 'Read only what is here',
  wordingOnlyHereHint: 'Fades wording that other plans have too.',
  wordingOnlyHerePrint: 'Faded words are wording that other plans have too.',
  wordingShare: (share) => `${share} of the wording stands in other plans too`,
  wordingOnlyHereCount: (count) => `${count} ${count === '1' ? 'clause' : 'clauses'} only here`,
  wordingHeld: 'Compared by program, among the plans held.',
  wordingNoDirection: 'The same wording does not tell which text came first.',
  wordingMethod: 'How this is counted',
  limitShingle: (words) => `What is compared are stretches of ${words} words, signs left out.`,
  limitPhrase: (weight) =>
    `A stretch that one plan says again and again weighs less: the plans divided by the clauses that have it, less what names an agency. Below ${weight} it leads to nothing.`,
  limitShared: (share, common) =>
    `Two clauses share wording when at least ${share} of the one stands in the other, by weight, and what they share weighs at least ${common} stretches.`,
  limitClosest: (share) =>
    `Of clauses of one plan that are about as close (within ${share}), the one under the more similar heading is taken.`,
  limitOnlyHere: (wording, share) =>
    `A clause is “only here” when it has no counterpart, its wording weighs at least ${wording} stretches, and no more than ${share} of its words stand scattered in other plans. Of anything shorter nothing is said.`,
  limitStretch: (words) =>
    `Words are faded, and count for the share, when they are part of ${words} words or more in a row that another plan has too.`,
  limitMany: (plans, compared, perPlan, listed) =>
    `With many plans, each stretch is followed up in ${plans} plans at most; a clause is compared in full with ${compared} clauses at most, ${perPlan} of each plan; ${listed} places at most are listed. The number of places is then given as “at least”.`,
  measuredTitle: 'What is found of pairs of clauses that were read and labelled',
  measuredSet: 'Pairs',
  measuredPairs: 'How many',
  measuredRecall: 'Found of those that share wording',
  measuredPrecision: 'Right of those found',
  measuredSets: {
    aside: 'kept aside while the thresholds were chosen',
    chosen: 'used to choose the thresholds',
  },
  measuredPart: (share, part, all) => `${share} (${part}/${all})`,
  equivalentsAll: (count) => `All ${count} groups of wordings that count as the same`,
};
