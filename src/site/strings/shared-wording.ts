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
  wordingAlsoIn: (places: string): string => `Cũng có ở ${places}`,
  wordingAlsoInMore: (places: string, count: string): string => `Cũng có ở ${places} và ${count} nơi khác`,
  wordingAtLeast: (count: string): string => `ít nhất ${count} nơi khác`,
  wordingClosest: 'Mục gần nhất',
  wordingDifferences: 'Xem chỗ khác nhau',
  wordingOnlyHere: 'Chỉ đọc những gì riêng ở đây',
  wordingOnlyHereHint: 'Làm mờ lời văn mà kế hoạch khác cũng có.',
  wordingShare: (share: string): string => `${share} lời văn cũng có ở kế hoạch khác`,
  wordingOnlyHereCount: (count: string): string => `${count} mục chỉ có ở đây`,
  wordingHeld: 'So trong số các kế hoạch đang có, bằng máy.',
  wordingNoDirection: 'Lời văn giống nhau không cho biết bản nào có trước.',
  wordingMethod: 'Cách tính',
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
  wordingAlsoIn: (places) => `Also in ${places}`,
  wordingAlsoInMore: (places, count) =>
    `Also in ${places} and ${count} ${count === '1' ? 'other place' : 'other places'}`,
  wordingAtLeast: (count) => `at least ${count} ${count === '1' ? 'other place' : 'other places'}`,
  wordingClosest: 'Closest clause',
  wordingDifferences: 'See the differences',
  wordingOnlyHere: 'Read only what is here',
  wordingOnlyHereHint: 'Fades wording that other plans have too.',
  wordingShare: (share) => `${share} of the wording stands in other plans too`,
  wordingOnlyHereCount: (count) => `${count} ${count === '1' ? 'clause' : 'clauses'} only here`,
  wordingHeld: 'Compared by program, among the plans held.',
  wordingNoDirection: 'The same wording does not tell which text came first.',
  wordingMethod: 'How this is counted',
};
