/** Words of the board of places whose plans are held, in Vietnamese. */
export const vi = {
  coverageTitle: 'Độ phủ',
  coverageLead: 'Kế hoạch của nơi nào đang có, nơi nào được nhắc đến, nơi nào chưa tìm thấy.',
  coverageStates: {
    held: 'Có bản văn',
    referred: 'Được nhắc đến, chưa có bản văn',
    'not-found': 'Chưa tìm thấy',
  },
  coverageNote: 'Chưa tìm thấy không có nghĩa là chưa ban hành. Đây không phải bảng xếp hạng.',
};

/** The same in English. */
export const en: typeof vi = {
  coverageTitle: 'Coverage',
  coverageLead: 'Whose plans are held, whose are referred to, and whose have not been found.',
  coverageStates: {
    held: 'Text held',
    referred: 'Referred to, text not held',
    'not-found': 'Not found',
  },
  coverageNote: 'Not found does not mean not issued. This is no ranking.',
};
