/** Words of the page of targets, in Vietnamese. */
export const vi = {
  targetsTitle: 'Chỉ tiêu',
  targetsLead:
    'Mọi con số mà các kế hoạch đặt ra để đạt, bên cạnh con số của cả nước. Chỉ tiêu nào cũng dẫn tới câu chữ của nó.',
};

/** The same in English. */
export const en: typeof vi = {
  targetsTitle: 'Targets',
  targetsLead:
    'Every number that the plans set out to reach, beside the national figure. Each target leads to its words.',
};
