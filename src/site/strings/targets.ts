/** Words of the page of targets and of its chart, in Vietnamese. */
export const vi = {
  targetsTitle: 'Chỉ tiêu',
  targetsLead:
    'Mọi con số mà các kế hoạch đặt ra để đạt, bên cạnh con số của cả nước. Chỉ tiêu nào cũng dẫn tới câu chữ của nó.',
  targetsNote:
    'Mỗi dòng là một kế hoạch; đường thẳng đứng là con số của cả nước theo Quyết định 155/QĐ-TTg. Hai con số có thể tính cho hai năm khác nhau, nên thấp hơn không có nghĩa là không đạt.',
  targetsBelow: (places: string, national: string): string =>
    `${places} đặt chỉ tiêu thấp hơn mức trên ${national}% của cả nước`,
  targetsManyBelow: (below: string, all: string, national: string): string =>
    `${below} trong ${all} kế hoạch có con số đặt chỉ tiêu thấp hơn mức trên ${national}% của cả nước`,
  targetsNoneBelow: (national: string): string =>
    `Không kế hoạch nào đặt chỉ tiêu thấp hơn mức trên ${national}% của cả nước`,
  targetsCounted: (matters: string): string => `Các kế hoạch đặt con số cho ${matters} việc`,
  targetPlace: 'Nơi',
  targetMatter: 'Về việc gì',
  targetNational: 'Cả nước',
  targetOver: (share: string): string => `trên ${share}%`,
  targetNationalMark: (share: string): string => `cả nước: trên ${share}%`,
  targetNoNumber: 'nói đến, không in con số',
  targetNotMentioned: 'không nhắc đến',
  targetUnsaid: 'không nói con số này của việc gì',
  targetBeside: 'Bên cạnh con số của các nơi khác và của cả nước',
  targetsAll: 'Mọi chỉ tiêu trong một hình',
  targetsNone: 'Không kế hoạch nào có bản văn ở đây đặt ra con số để đạt.',
};

/** The same in English. */
export const en: typeof vi = {
  targetsTitle: 'Targets',
  targetsLead:
    'Every number that the plans set out to reach, beside the national figure. Each target leads to its words.',
  targetsNote:
    'Each line is a plan; the vertical line is the national figure under Decision 155/QĐ-TTg. The two may be for different years, so lower does not mean falling short.',
  targetsBelow: (places, national) => `${places}: lower than the national figure of over ${national}%`,
  targetsManyBelow: (below, all, national) =>
    `${below} of ${all} plans that print a number set a target lower than the national figure of over ${national}%`,
  targetsNoneBelow: (national) => `No plan sets a target lower than the national figure of over ${national}%`,
  targetsCounted: (matters) =>
    `The plans put numbers to ${matters} ${matters === '1' ? 'matter' : 'matters'}`,
  targetPlace: 'Place',
  targetMatter: 'On what',
  targetNational: 'National',
  targetOver: (share) => `over ${share}%`,
  targetNationalMark: (share) => `national: over ${share}%`,
  targetNoNumber: 'speaks of it, no number printed',
  targetNotMentioned: 'not mentioned',
  targetUnsaid: 'the plan does not say of what',
  targetBeside: 'Beside the numbers of other places and the national figure',
  targetsAll: 'All targets in one chart',
  targetsNone: 'No plan held here sets a number to reach.',
};
