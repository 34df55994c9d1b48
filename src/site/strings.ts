import type { Language } from './languages.ts';

/** Every word of the interface, by key. A key that one language lacks does not compile. */
const vi = {
  siteName: 'Đối Chiếu',
  siteTagline: 'Kế hoạch địa phương thực hiện Quyết định 155/QĐ-TTg',
  siteDescription:
    'Toàn văn các kế hoạch mà tỉnh, thành phố và xã, phường ban hành để thực hiện Quyết định 155/QĐ-TTg về Cộng đồng Văn hóa - Xã hội ASEAN: đọc, so sánh và tìm kiếm đến từng khoản.',
  skipToContent: 'Tới nội dung chính',
  mainNavigation: 'Điều hướng chính',
  breadcrumbs: 'Đường dẫn trang',
  navPlans: 'Kế hoạch',
  navSearch: 'Tìm kiếm',
  navGuides: 'Hướng dẫn',
  switchLanguage: 'English',
  backToTop: 'Về đầu trang',
  footerAbout:
    'Trang độc lập, không phải cổng thông tin của cơ quan nhà nước. Lời văn của kế hoạch được giữ nguyên như bản in.',
  footerLicence:
    'Văn bản kế hoạch là văn bản hành chính. Dữ liệu và lời văn của chúng tôi: CC BY 4.0. Mã nguồn: MIT.',

  homeTitle: 'Địa phương cam kết gì, ai làm, bao giờ xong?',
  homeLead:
    'Quyết định 155/QĐ-TTg ngày 20/01/2026 giao cho cả nước thực hiện Kế hoạch chiến lược Cộng đồng Văn hóa - Xã hội ASEAN đến năm 2035. Đối Chiếu đăng nguyên văn các kế hoạch địa phương, mỗi khoản một địa chỉ, để ai cũng đọc, dẫn và so sánh được.',
  homePlans: 'Các kế hoạch đang có',
  homeCoverage: (held: number, all: number, communes: number): string =>
    `Đang có kế hoạch của ${String(held)} trong ${String(all)} tỉnh, thành phố và ${String(communes)} xã, phường.`,
  homeAllPlans: 'Xem tất cả kế hoạch',
  homeGuide: 'Mới đọc loại văn bản này lần đầu?',

  plansTitle: 'Kế hoạch',
  plansLead:
    'Mỗi kế hoạch là toàn văn một văn bản, đọc được đến từng khoản. Kế hoạch của tỉnh và của xã, phường được xếp riêng: hai cấp có nhiệm vụ khác nhau, không so với nhau như ngang cấp.',
  plansProvinces: 'Tỉnh, thành phố',
  plansCommunes: 'Xã, phường',
  plansEmpty: 'Chưa có kế hoạch nào ở cấp này.',
  plansMissing: (names: string): string => `Chưa tìm thấy kế hoạch của: ${names}.`,
  plansMissingTitle: 'Chưa có',

  factsTitle: 'Thông tin chính',
  factPlace: 'Nơi ban hành',
  factLevel: 'Cấp',
  levelProvince: 'Tỉnh, thành phố',
  levelCommune: 'Xã, phường',
  factNumber: 'Số, ký hiệu',
  factIssued: 'Ngày ban hành',
  factPeriod: 'Giai đoạn',
  factSignatory: 'Người ký',
  factCapacity: 'Ký với tư cách',
  factParentPlan: 'Thực hiện kế hoạch của cấp trên',
  factAnnex: 'Phụ lục',
  factLength: 'Độ dài',
  factSource: 'Bản văn gốc',
  belongsTo: (name: string): string => `thuộc ${name}`,
  notInText: 'không có trong bản văn đang giữ',
  printedAs: (words: string): string => `bản văn ghi: “${words}”`,
  annexHeld: 'có trong bản văn',
  annexReferenced: 'được nhắc đến, nhưng không có trong bản văn đang giữ',
  annexNone: 'không nhắc đến phụ lục',
  lengthOf: (words: string, clauses: string): string => `${words} chữ, ${clauses} mục có địa chỉ riêng`,
  parentPlanOf: (number: string, issuer: string): string => `${number} của ${issuer}`,
  parentPlanDated: (date: string): string => `ngày ${date}`,
  notHeld: 'chưa có bản văn',
  downloadSource: 'Tải tệp văn bản',
  sourceHash: 'SHA-256 của tệp',
  untitled: 'Không đọc được tên trong bản văn đang giữ',

  outlineTitle: 'Mục lục',
  outlineHeader: 'Phần đầu',
  outlinePreamble: 'Căn cứ ban hành',
  outlineClosing: 'Lời kết',
  outlineRecipients: 'Nơi nhận',
  outlineSignature: 'Chữ ký',
  outlineTable: 'Bảng',
  readPlan: 'Toàn văn',
  permalinkTo: (path: string): string => `Địa chỉ của ${path}`,
  linkCopied: 'Đã chép địa chỉ',
  linkCopyFailed: 'Không chép được; địa chỉ đã ở trên thanh địa chỉ',
  sourceLines: (lines: string): string => `dòng ${lines} của bản văn gốc`,
  ourNote: 'Ghi chú của Đối Chiếu',
  pathItem: (count: string): string => `gạch đầu dòng ${count}`,
  pathSubItem: (count: string): string => `gạch nhỏ ${count}`,
  pathParagraph: (count: string): string => `đoạn ${count}`,
  pathHeading: (count: string): string => `đề mục ${count}`,
  pathTable: (count: string): string => `bảng ${count}`,
  pathRow: (count: string): string => `dòng không số ${count}`,
  pathGroup: (count: string): string => `nhóm không số ${count}`,
  pathTitle: 'Tên kế hoạch',
  pathAnnex: 'Phụ lục',
  printedAbove: 'in một lần ở dòng trên',
  noNumber: 'không số',

  searchTitle: 'Tìm kiếm',
  searchLabel: 'Tìm trong các kế hoạch',
  searchPlaceholder: 'ví dụ: bình đẳng giới, 155/QĐ-TTg, 90%',
  searchButton: 'Tìm',
  searchHint: 'Gõ có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm chữ.',
  searchNeedsScript:
    'Tìm kiếm cần JavaScript. Nếu trình duyệt của bạn tắt JavaScript, hãy mở từng kế hoạch và tìm bằng chức năng của trình duyệt.',
  searchStart: 'Gõ vài chữ để tìm trong mọi khoản của mọi kế hoạch.',
  searchWorking: 'Đang tìm…',
  searchFound: (count: string, query: string): string => `${count} kết quả cho “${query}”`,
  searchFoundNone: (query: string): string =>
    `Không có khoản nào chứa “${query}”. Hãy thử ít chữ hơn, hoặc bỏ ngoặc kép.`,
  searchMore: 'Xem thêm kết quả',
  searchFailed: 'Không tải được chỉ mục tìm kiếm. Hãy thử tải lại trang.',
  searchWholePlan: 'toàn kế hoạch',

  guidesTitle: 'Hướng dẫn',
  guidesLead: 'Bài viết của chúng tôi, giúp đọc và dẫn các kế hoạch cho đúng.',

  notFoundTitle: 'Không có trang này',
  notFoundLead: 'Địa chỉ có thể đã gõ nhầm. Hãy tìm bằng chữ có trong kế hoạch, hoặc xem danh sách kế hoạch.',
};

export type Strings = typeof vi;

const en: Strings = {
  siteName: 'Đối Chiếu',
  siteTagline: 'Local plans for Viet Nam’s Decision 155/QĐ-TTg',
  siteDescription:
    'The full text of the plans that Viet Nam’s provinces and wards issue to carry out Decision 155/QĐ-TTg on the ASEAN Socio-Cultural Community: read, compare and search them down to the clause.',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  breadcrumbs: 'Breadcrumbs',
  navPlans: 'Plans',
  navSearch: 'Search',
  navGuides: 'Guides',
  switchLanguage: 'Tiếng Việt',
  backToTop: 'Back to top',
  footerAbout:
    'An independent site, not a government portal. The wording of the plans is kept as printed, in Vietnamese.',
  footerLicence: 'The plans are official documents. Our own data and texts: CC BY 4.0. Code: MIT.',

  homeTitle: 'What did each place promise, who does it, by when?',
  homeLead:
    'Decision 155/QĐ-TTg of 20 January 2026 sets Viet Nam to carry out the ASEAN Socio-Cultural Community strategic plan until 2035. Đối Chiếu publishes the local plans word for word, with an address for every clause, so that anyone can read, cite and compare them.',
  homePlans: 'The plans held so far',
  homeCoverage: (held, all, communes) =>
    `Plans of ${String(held)} of ${String(all)} provinces and cities, and of ${String(communes)} ${communes === 1 ? 'ward or commune' : 'wards and communes'}.`,
  homeAllPlans: 'See all plans',
  homeGuide: 'New to this kind of document?',

  plansTitle: 'Plans',
  plansLead:
    'Each plan is the full text of one document, readable down to the clause. Plans of provinces and of wards are kept apart: the two levels have different duties and are not compared as equals.',
  plansProvinces: 'Provinces and cities',
  plansCommunes: 'Wards and communes',
  plansEmpty: 'No plan at this level yet.',
  plansMissing: (names) => `No plan found yet for: ${names}.`,
  plansMissingTitle: 'Not held',

  factsTitle: 'Key facts',
  factPlace: 'Issued in',
  factLevel: 'Level',
  levelProvince: 'Province or city',
  levelCommune: 'Ward or commune',
  factNumber: 'Document number',
  factIssued: 'Date of issue',
  factPeriod: 'Period',
  factSignatory: 'Signed by',
  factCapacity: 'Signing capacity',
  factParentPlan: 'Carries out the plan of the level above',
  factAnnex: 'Annex',
  factLength: 'Length',
  factSource: 'Source text',
  belongsTo: (name) => `in ${name}`,
  notInText: 'not in the text held',
  printedAs: (words) => `the text prints: “${words}”`,
  annexHeld: 'in the text held',
  annexReferenced: 'referred to, but not in the text held',
  annexNone: 'no annex is mentioned',
  lengthOf: (words, clauses) => `${words} syllables, ${clauses} clauses with an address`,
  parentPlanOf: (number, issuer) => `${number} of ${issuer}`,
  parentPlanDated: (date) => `of ${date}`,
  notHeld: 'text not held',
  downloadSource: 'Download the text file',
  sourceHash: 'SHA-256 of the file',
  untitled: 'No title could be read in the text held',

  outlineTitle: 'Contents',
  outlineHeader: 'Header',
  outlinePreamble: 'Legal basis',
  outlineClosing: 'Closing words',
  outlineRecipients: 'Recipients',
  outlineSignature: 'Signature',
  outlineTable: 'Table',
  readPlan: 'Full text',
  permalinkTo: (path) => `Address of ${path}`,
  linkCopied: 'Address copied',
  linkCopyFailed: 'Could not copy; the address is in the address bar',
  sourceLines: (lines) => `line ${lines} of the source text`,
  ourNote: 'Note by Đối Chiếu',
  pathItem: (count) => `dash ${count}`,
  pathSubItem: (count) => `sub-item ${count}`,
  pathParagraph: (count) => `paragraph ${count}`,
  pathHeading: (count) => `heading ${count}`,
  pathTable: (count) => `table ${count}`,
  pathRow: (count) => `unnumbered row ${count}`,
  pathGroup: (count) => `unnumbered group ${count}`,
  pathTitle: 'Title',
  pathAnnex: 'Annex',
  printedAbove: 'printed once, in a row above',
  noNumber: 'no number',

  searchTitle: 'Search',
  searchLabel: 'Search the plans',
  searchPlaceholder: 'for example: bình đẳng giới, 155/QĐ-TTg, 90%',
  searchButton: 'Search',
  searchHint:
    'The plans are in Vietnamese; type with or without its marks. Use quotation marks for an exact phrase.',
  searchNeedsScript:
    'Search needs JavaScript. If your browser has it switched off, open a plan and use the browser’s own search.',
  searchStart: 'Type a few words to search every clause of every plan.',
  searchWorking: 'Searching…',
  searchFound: (count, query) => `${count} ${count === '1' ? 'result' : 'results'} for “${query}”`,
  searchFoundNone: (query) => `No clause has “${query}”. Try fewer words, or leave out the quotation marks.`,
  searchMore: 'Show more results',
  searchFailed: 'The search index could not be loaded. Try reloading the page.',
  searchWholePlan: 'whole plan',

  guidesTitle: 'Guides',
  guidesLead: 'Texts of ours that help to read and cite the plans.',

  notFoundTitle: 'No such page',
  notFoundLead: 'The address may be mistyped. Search for words of a plan, or see the list of plans.',
};

const STRINGS: Record<Language, Strings> = { vi, en };

/** The words of the interface in a language. */
export function stringsOf(language: Language): Strings {
  return STRINGS[language];
}
