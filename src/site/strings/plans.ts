/** Words of the list of plans, in Vietnamese. */
export const vi = {
  plansTitle: 'Kế hoạch',
  plansLead:
    'Mỗi kế hoạch là toàn văn một văn bản, đọc được đến từng mục. Kế hoạch của tỉnh và của xã, phường được xếp riêng: hai cấp có nhiệm vụ khác nhau, không so với nhau như ngang cấp.',
  plansProvinces: 'Tỉnh, thành phố',
  plansCommunes: 'Xã, phường',
  plansEmpty: 'Chưa có kế hoạch nào ở cấp này.',
  plansMissing: (names: string): string => `Chưa tìm thấy kế hoạch của: ${names}.`,
  plansMissingTitle: 'Chưa có',
};

/** The same in English. */
export const en: typeof vi = {
  plansTitle: 'Plans',
  plansLead:
    'Each plan is the full text of one document, readable down to the clause. Plans of provinces and of wards and communes are kept apart: the two levels have different duties and are not compared as equals.',
  plansProvinces: 'Provinces and cities',
  plansCommunes: 'Wards and communes',
  plansEmpty: 'No plan at this level yet.',
  plansMissing: (names) => `No plan found yet for: ${names}.`,
  plansMissingTitle: 'Not held',
};
