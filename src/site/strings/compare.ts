import type { CellState } from '../../views/comparison/comparison.ts';
import type { FoundBy } from '../../views/comparison/topic-places.ts';
import type { DifferencePart } from '../../views/word-differences.ts';

/** Words of the comparison of plans by topic and of two texts word by word, in Vietnamese. */
export const vi = {
  compareTitle: 'So sánh',
  compareLead:
    'Chọn một chủ đề để đặt các kế hoạch cạnh nhau, nguyên lời văn. Kế hoạch nào không nhắc đến chủ đề ấy thì ô của nó ghi rõ như vậy.',
  compareParts: 'Các phần chung của kế hoạch',
  compareGoals: 'Các mục tiêu quốc gia',
  compareLevels:
    'Ở đây kế hoạch của xã, phường đứng cạnh kế hoạch của tỉnh. Hai cấp có nhiệm vụ khác nhau, không so với nhau như ngang cấp.',
  /** The state of a cell, as a heading of it. */
  cellStates: {
    stated: 'Có nêu',
    elsewhere: 'Nhắc đến ở phần khác',
    'annex-not-held': 'Dẫn sang phụ lục chưa có bản văn',
    absent: 'Không nhắc đến',
    'not-comparable': 'Không so sánh được',
  } satisfies Record<CellState, string>,
  /** What the state means, as a sentence. */
  cellStateNotes: {
    stated: 'Kế hoạch có mục nói về điều này.',
    elsewhere: 'Không có mục nào nói riêng về điều này; mục nói về việc khác có nhắc đến.',
    'annex-not-held':
      'Kế hoạch dẫn sang phụ lục mà bản văn đang giữ không có, nên không biết phụ lục ấy nói gì.',
    absent: 'Đã tìm trong toàn bộ bản văn đang giữ mà không thấy.',
    'not-comparable': 'Không đặt cạnh các kế hoạch khác được, vì lý do ghi ở đây.',
  } satisfies Record<CellState, string>,
  cellNotAligned: 'Chưa ai đối chiếu các nhóm của kế hoạch này với mục tiêu quốc gia.',
  cellAlso: 'Cũng nhắc đến ở',
  /** How a clause was found. */
  cellFoundBy: {
    heading: 'theo đề mục',
    says: 'theo câu chữ của mục',
    fact: 'theo dữ kiện đọc được trong mục',
    review: 'do người đọc xác định',
    words: 'có chữ liên quan',
    goal: 'theo bảng đối chiếu mục tiêu đã rà soát',
  } satisfies Record<FoundBy, string>,
  cellReason: 'Vì sao',
  cellReviewed: (date: string): string => `Đã có người đọc bản văn này để đối chiếu, ngày ${date}.`,
  cellNotReviewed: 'Chưa có người đọc bản văn này để đối chiếu; kết quả là do quy tắc tìm.',
  lookedFor: 'Quy tắc đã tìm gì',
  lookedForOpenings: 'đề mục mở đầu bằng',
  lookedForHeadings: 'đề mục có chữ',
  lookedForSayings: 'câu có cụm chữ',
  lookedForWords: 'chữ liên quan',
  compareChoose: 'Chọn kế hoạch',
  compareTwo: 'Đối chiếu từng chữ',
  compareFirst: 'Kế hoạch thứ nhất',
  compareSecond: 'Kế hoạch thứ hai',
  compareSpelling: 'Đánh dấu cả chỗ chỉ viết khác (hòa/hoà, bảo đảm/đảm bảo)',
  compareNeedsScript: 'Đánh dấu từng chữ cần JavaScript. Lời văn của mọi kế hoạch đã ở ngay dưới đây.',
  compareCopy: 'Chép địa chỉ của cách xem này',
  compareCsv: 'Tải CSV',
  comparePrint: 'In',
  differenceOnlyIn: (place: string): string => `chỉ có ở ${place}`,
  /** What a stretch of two texts is; for the two middle ones see also `differenceOnlyIn`. */
  differenceKinds: {
    same: 'giống nhau',
    'only-left': 'chỉ có ở bên thứ nhất',
    'only-right': 'chỉ có ở bên thứ hai',
    spelling: 'chỉ viết khác',
  } satisfies Record<DifferencePart['kind'], string>,
  differenceSummary: (share: string, changes: string): string =>
    `${share} số chữ giống nhau; ${changes} chỗ khác.`,
  differenceNone: 'Hai đoạn giống nhau từng chữ.',
  differenceCoarse: 'Hai đoạn khác nhau nhiều, nên chỉ tách phần đầu và phần cuối giống nhau.',
};

/** The same in English. */
export const en: typeof vi = {
  compareTitle: 'Compare',
  compareLead:
    'Choose a topic to lay the plans side by side in their own words. Where a plan does not mention the topic, its cell says so.',
  compareParts: 'Standard parts of the plans',
  compareGoals: 'National goals',
  compareLevels:
    'A ward’s or commune’s plan stands beside plans of provinces here. The two levels have different duties and are not compared as equals.',
  cellStates: {
    stated: 'Stated',
    elsewhere: 'Mentioned in another part',
    'annex-not-held': 'Refers to an annex not held',
    absent: 'Not mentioned',
    'not-comparable': 'Not comparable',
  },
  cellStateNotes: {
    stated: 'A clause of the plan speaks to this.',
    elsewhere: 'No clause is about this; clauses about something else mention it.',
    'annex-not-held':
      'The plan refers to an annex that the text held does not contain, so what the annex says is not known.',
    absent: 'Looked for in the whole text held, and not found.',
    'not-comparable': 'Cannot be laid beside the other plans, for the reason given here.',
  },
  cellNotAligned: 'Nobody has aligned this plan’s groups with the national goals yet.',
  cellAlso: 'Also mentioned in',
  cellFoundBy: {
    heading: 'by its heading',
    says: 'by its wording',
    fact: 'by a fact read in it',
    review: 'found by a reader',
    words: 'has words that touch on it',
    goal: 'by the reviewed alignment with the goals',
  },
  cellReason: 'Why',
  cellReviewed: (date) => `A person read this text for the comparison, on ${date}.`,
  cellNotReviewed: 'No person has read this text for the comparison yet; a rule found this.',
  lookedFor: 'What the rule looked for',
  lookedForOpenings: 'headings that open with',
  lookedForHeadings: 'headings with the words',
  lookedForSayings: 'sentences with the phrase',
  lookedForWords: 'related words',
  compareChoose: 'Choose plans',
  compareTwo: 'Word by word',
  compareFirst: 'First plan',
  compareSecond: 'Second plan',
  compareSpelling: 'Mark also what is only spelled otherwise (hòa/hoà, bảo đảm/đảm bảo)',
  compareNeedsScript:
    'Marking single words needs JavaScript. The words of every plan stand below all the same.',
  compareCopy: 'Copy the address of this view',
  compareCsv: 'Download CSV',
  comparePrint: 'Print',
  differenceOnlyIn: (place) => `only in ${place}`,
  differenceKinds: {
    same: 'the same',
    'only-left': 'only in the first',
    'only-right': 'only in the second',
    spelling: 'only spelled otherwise',
  },
  differenceSummary: (share, changes) =>
    `${share} of the words are the same; ${changes} ${changes === '1' ? 'place differs' : 'places differ'}.`,
  differenceNone: 'The two passages are the same, word for word.',
  differenceCoarse: 'The two passages differ widely, so that only the same beginning and end are set apart.',
};
