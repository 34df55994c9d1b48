import type { Sort } from '../../explore/explorer-state.ts';

/** Words of the table of all commitments, in Vietnamese. */
export const vi = {
  explorerSearch: 'Lọc theo chữ',
  explorerPlaceholder: 'ví dụ: bình đẳng giới, Sở Nội vụ',
  explorerHint:
    'Tìm trong lời văn, thời gian và tên cơ quan. Gõ có dấu thì đúng dấu, không dấu thì dấu nào cũng được. “Trong ngoặc kép” là đúng cụm chữ.',
  explorerFilters: 'Lọc cam kết',
  explorerChosen: 'Đang lọc',
  explorerRemove: 'Bỏ {value}',
  explorerClear: 'Bỏ mọi bộ lọc',
  explorerUntype: 'Xóa chữ đã gõ',
  explorerResults: 'Các cam kết đã lọc',
  explorerSort: 'Thứ tự',
  explorerSorts: {
    plan: 'Theo kế hoạch',
    place: 'Theo nơi ban hành',
    kind: 'Theo loại',
    date: 'Theo ngày, sớm trước',
    goal: 'Theo mục tiêu quốc gia',
    agency: 'Theo cơ quan',
  } satisfies Record<Sort, string>,
  explorerCsv: 'Tải CSV',
  explorerMore: 'Xem thêm cam kết',
  explorerLoading: 'Đang tải các cam kết…',
  explorerFailed: 'Không tải được dữ liệu để lọc. Hãy thử tải lại trang.',
  explorerFound: (count: string, all: string, plans: string): string =>
    `${count} trong ${all} cam kết, ở ${plans} kế hoạch.`,
  explorerBeginning: 'Không có cam kết nào có đúng chữ cuối, nên chữ ấy được hiểu là phần đầu của một chữ.',
  explorerNone: 'Không tìm thấy cam kết nào.',
  explorerNoneTyped: (query: string): string =>
    `Không có cam kết nào có đủ các chữ “${query}”. Đã thử coi chữ cuối là phần đầu của một chữ.`,
  explorerNoneChosen: (chosen: string): string => `Không có cam kết nào khớp với mọi bộ lọc: ${chosen}.`,
  explorerNoneBoth: (query: string, chosen: string): string =>
    `Có cam kết nói “${query}”, nhưng không có cam kết nào khớp với bộ lọc: ${chosen}.`,
  explorerOnly: 'Chỉ có ở đây',
  explorerOnlyValues: {
    'only:yes': 'Lời văn của mục chỉ có ở đây',
    'only:no': 'Kế hoạch khác cũng có lời văn ấy',
    'only:unknown': 'Chưa so được, hoặc quá ngắn để nói',
  },
  explorerByPlan: 'Từng kế hoạch',
  explorerManyPlans: 'Chọn một kế hoạch để đọc mọi cam kết của kế hoạch ấy.',
  planCommitmentsTitle: (place: string): string => `Cam kết của ${place}`,
  planCommitmentsCount: (count: string): string => `${count} cam kết, theo thứ tự trong kế hoạch.`,
  planCommitmentsPlan: 'Đọc toàn văn kế hoạch',
  planCommitmentsFilter: 'Lọc và sắp xếp các cam kết này',
};

/** The same in English. */
export const en: typeof vi = {
  explorerSearch: 'Filter by words',
  explorerPlaceholder: 'for example: bình đẳng giới, Sở Nội vụ',
  explorerHint:
    'Looks in the wording and the timing, which are in Vietnamese, and in the names of agencies. Marks that are typed must match; without them any will do. “In quotation marks” is that very phrase.',
  explorerFilters: 'Filter commitments',
  explorerChosen: 'Filtered by',
  explorerRemove: 'Remove {value}',
  explorerClear: 'Clear all filters',
  explorerUntype: 'Clear the words typed',
  explorerResults: 'Commitments found',
  explorerSort: 'Order',
  explorerSorts: {
    plan: 'By plan',
    place: 'By place',
    kind: 'By kind',
    date: 'By date, earliest first',
    goal: 'By national goal',
    agency: 'By agency',
  },
  explorerCsv: 'Download CSV',
  explorerMore: 'Show more commitments',
  explorerLoading: 'Loading the commitments…',
  explorerFailed: 'The data to filter by could not be loaded. Try reloading the page.',
  explorerFound: (count, all, plans) =>
    `${count} of ${all} ${all === '1' ? 'commitment' : 'commitments'}, in ${plans} ${plans === '1' ? 'plan' : 'plans'}.`,
  explorerBeginning: 'No commitment has the last word as typed, so it is taken for the beginning of one.',
  explorerNone: 'No commitment found.',
  explorerNoneTyped: (query) =>
    `No commitment has all the words “${query}”. The last one was also tried as the beginning of a word.`,
  explorerNoneChosen: (chosen) => `No commitment matches all filters: ${chosen}.`,
  explorerNoneBoth: (query, chosen) =>
    `There are commitments with “${query}”, but none that matches the filters: ${chosen}.`,
  explorerOnly: 'Only here',
  explorerOnlyValues: {
    'only:yes': 'Wording of the clause only here',
    'only:no': 'Another plan has that wording too',
    'only:unknown': 'Not compared, or too short to say',
  },
  explorerByPlan: 'Plan by plan',
  explorerManyPlans: 'Choose a plan to read all its commitments.',
  planCommitmentsTitle: (place) => `Commitments of ${place}`,
  planCommitmentsCount: (count) =>
    `${count} ${count === '1' ? 'commitment' : 'commitments'}, in the order of the plan.`,
  planCommitmentsPlan: 'Read the full text of the plan',
  planCommitmentsFilter: 'Filter and sort these commitments',
};
