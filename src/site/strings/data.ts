/** Words of the data page, in Vietnamese. */
export const vi = {
  dataTitle: 'Dữ liệu',
  dataLead:
    'Mọi bảng của trang này, để tải về và dùng lại: CSV và JSON, toàn bộ và theo từng kế hoạch. Mỗi dữ kiện đọc từ kế hoạch đều nói nó nằm ở dòng nào của văn bản gốc.',
  dataPackage: 'Mô tả chung (datapackage.json)',
  dataRows: (count: string): string => `${count} dòng`,
  dataColumn: 'Cột',
  dataType: 'Kiểu',
  dataMeaning: 'Nghĩa',
  dataByPlan: 'Theo từng kế hoạch',
  dataList: 'danh sách, trong CSV ngăn bằng “;”',
  dataHowRead:
    'Dữ liệu do chương trình đọc từ lời văn theo quy tắc chung. Trước mỗi lần đăng, từng câu trích được đối lại với văn bản gốc.',
};

/** The same in English. */
export const en: typeof vi = {
  dataTitle: 'Data',
  dataLead:
    'Every table of this site, to download and use again: CSV and JSON, whole and plan by plan. Every fact read from a plan says on which line of the source text it stands.',
  dataPackage: 'Description of all files (datapackage.json)',
  dataRows: (count) => `${count} rows`,
  dataColumn: 'Column',
  dataType: 'Type',
  dataMeaning: 'Meaning',
  dataByPlan: 'Plan by plan',
  dataList: 'list, joined by “;” in CSV',
  dataHowRead:
    'The data is read from the plans’ words by general rules. Before each publication every quote is proved against the source text.',
};
