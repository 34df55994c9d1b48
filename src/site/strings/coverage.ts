/** Words of the board of places whose plans are held, in Vietnamese. */
export const vi = {
  coverageTitle: 'Độ phủ',
  coverageLead: 'Kế hoạch của nơi nào có ở đây, nơi nào được kế hoạch khác nhắc đến, nơi nào chưa có.',
  coverageStates: {
    held: 'Có bản văn',
    referred: 'Được nhắc đến, chưa có bản văn',
    'not-found': 'Chưa có trong kho này',
  },
  coverageMeanings: {
    held: 'Toàn văn một kế hoạch của chính tỉnh, thành phố ấy có ở đây. Kế hoạch của xã, phường không được tính thay.',
    referred:
      'Một kế hoạch có ở đây ghi rõ là thực hiện kế hoạch của tỉnh, thành phố ấy, mà bản văn kia thì chưa có. Ô này dẫn tới câu nhắc đến.',
    'not-found':
      'Chưa có bản văn, cũng chưa kế hoạch nào ở đây nhắc đến. Chưa ai tìm hết mọi nơi công bố văn bản.',
  },
  coverageNote: 'Chưa có trong kho này không có nghĩa là chưa ban hành. Đây không phải bảng xếp hạng.',
  coverageHeld: (held: string, all: string, communes: string): string =>
    `Đang có kế hoạch của ${held} trong ${all} tỉnh, thành phố và của ${communes} xã, phường`,
  coverageAsOf: (date: string): string => `Tính đến ${date}.`,
  coverageChartNote:
    'Mỗi ô là một tỉnh, thành phố, đặt gần đúng chỗ của nó trên bản đồ. Ô vuông nhỏ ở chân ô và con số sau nó là các xã, phường có kế hoạch ở đây.',
  coverageCommunesOf: (count: string, all: string): string => `Xã, phường có bản văn: ${count} trong ${all}`,
  coverageCommunes: (count: string): string => `${count} xã, phường có bản văn`,
  coverageNamed: (number: string, place: string): string =>
    `số ${number}, nêu trong kế hoạch của ${place}, không in ngày`,
  coverageNamedDated: (number: string, date: string, place: string): string =>
    `số ${number} ngày ${date}, nêu trong kế hoạch của ${place}`,
  coverageNumberDated: (number: string, date: string): string => `${number} ngày ${date}`,
  coverageUnit: 'Nơi',
  coverageCode: 'Mã',
  coverageState: 'Tình trạng',
  coveragePlans: 'Kế hoạch có ở đây',
  coverageNamedPlan: 'Kế hoạch được nhắc đến',
  coverageNamedBy: 'Nhắc đến trong',
  coverageCommuneCount: 'Số xã, phường có bản văn',
  coverageCommunePlans: 'Kế hoạch của xã, phường',
  coverageHowToRead: 'Đọc bảng này',
  coveragePlaces: 'Từng nơi',
  coverageNames: (number: string): string =>
    `Kế hoạch số ${number}: chưa có bản văn, được nhắc đến trong kế hoạch của`,
  coveragePrintsDate: (date: string): string => `in ngày ${date}`,
  coverageRest: (count: string): string => `Chưa có trong kho này: ${count} tỉnh, thành phố`,
  coverageFacts: 'Để đối chiếu',
  coverageAdd: 'Có một kế hoạch chưa có ở đây?',
  coverageAddHow:
    'Thêm một kế hoạch chỉ cần nguyên văn của nó (.txt, .md, .html hoặc .docx) và một tệp mô tả ngắn, không phải viết mã. Cách làm nằm ở mục “Add a plan” trong tệp README của mã nguồn. Từ bản văn ấy chương trình đọc ra những gì:',
  coverageBoard: 'Những nơi có kế hoạch ở đây',
  coverageMore: 'Xem từng nơi',
};

/** The same in English. */
export const en: typeof vi = {
  coverageTitle: 'Coverage',
  coverageLead: 'Whose plans are held here, whose are named by other plans, and whose are not held.',
  coverageStates: {
    held: 'Text held',
    referred: 'Referred to, text not held',
    'not-found': 'Not held here',
  },
  coverageMeanings: {
    held: 'The full text of a plan of the province or city itself is held here. Plans of wards and communes do not count for it.',
    referred:
      'A plan held here says that it carries out a plan of that province or city, whose text is not held. The tile leads to the words that say so.',
    'not-found':
      'No text is held, and no plan held here refers to one. Nobody has searched every place where plans are published.',
  },
  coverageNote: 'Not held here does not mean not issued. This is not a ranking.',
  coverageHeld: (held, all, communes) =>
    `Plans of ${held} of ${all} provinces and cities, and of ${communes} ${communes === '1' ? 'ward or commune' : 'wards and communes'}, are held here`,
  coverageAsOf: (date) => `As of ${date}.`,
  coverageChartNote:
    'Each tile is a province or city, roughly where it stands on the map. The small squares at the foot of a tile, and the number after them, are its wards and communes whose plans are held here.',
  coverageCommunesOf: (count, all) => `Wards and communes held: ${count} of ${all}`,
  coverageCommunes: (count) =>
    `${count} ${count === '1' ? 'ward or commune' : 'wards and communes'} with text held`,
  coverageNamed: (number, place) =>
    `No. ${number}, named in the plan of ${place}, which prints no date of it`,
  coverageNamedDated: (number, date, place) =>
    `No. ${number}, dated ${date} as printed, named in the plan of ${place}`,
  coverageNumberDated: (number, date) => `${number} dated ${date}`,
  coverageUnit: 'Place',
  coverageCode: 'Code',
  coverageState: 'State',
  coveragePlans: 'Plans held here',
  coverageNamedPlan: 'Plan referred to',
  coverageNamedBy: 'Referred to in',
  coverageCommuneCount: 'Wards and communes held',
  coverageCommunePlans: 'Plans of wards and communes',
  coverageHowToRead: 'How to read the board',
  coveragePlaces: 'Place by place',
  coverageNames: (number) => `Plan no. ${number}: text not held, referred to in the plan of`,
  coveragePrintsDate: (date) => `prints the date ${date}`,
  coverageRest: (count) =>
    `Not held here: ${count} ${count === '1' ? 'province or city' : 'provinces and cities'}`,
  coverageFacts: 'To compare with',
  coverageAdd: 'Have a plan that is not here?',
  coverageAddHow:
    'Adding a plan takes its text, word for word (.txt, .md, .html or .docx), and one short file about it, and no code. “Add a plan” in the README of the source code tells how. What is read from the text:',
  coverageBoard: 'Places whose plans are held here',
  coverageMore: 'See place by place',
};
