/** Words that every chart has: its table, its files, its embedding, in Vietnamese. */
export const vi = {
  chartTable: 'Bảng số liệu',
  chartCsv: 'Tải CSV',
  chartSvg: 'Tải SVG',
  chartPng: 'Tải PNG',
  chartEmbed: 'Nhúng vào trang khác',
  chartEmbedPage: 'Trang để nhúng',
  chartCopyCode: 'Chép mã',
  chartOnSite: 'Xem ở Đối Chiếu',
  chartSource: (address: string): string => `Nguồn: Đối Chiếu, ${address}`,
  chartCopied: 'Đã chép mã',
  chartCopyFailed: 'Không chép được vào bộ nhớ tạm',
};

/** The same in English. */
export const en: typeof vi = {
  chartTable: 'Table of the figures',
  chartCsv: 'Download CSV',
  chartSvg: 'Download SVG',
  chartPng: 'Download PNG',
  chartEmbed: 'Embed in another page',
  chartEmbedPage: 'The page to embed',
  chartCopyCode: 'Copy code',
  chartOnSite: 'See it at Đối Chiếu',
  chartSource: (address) => `Source: Đối Chiếu, ${address}`,
  chartCopied: 'Code copied',
  chartCopyFailed: 'Could not copy to the clipboard',
};
