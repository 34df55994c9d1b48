/** Words of the frame of every page, in Vietnamese. */
export const vi = {
  siteName: 'Đối Chiếu',
  siteTagline: 'Kế hoạch địa phương thực hiện Quyết định 155/QĐ-TTg',
  siteDescription:
    'Toàn văn các kế hoạch mà tỉnh, thành phố và xã, phường ban hành để thực hiện Quyết định 155/QĐ-TTg về Cộng đồng Văn hóa - Xã hội ASEAN: đọc, so sánh và tìm kiếm đến từng mục.',
  skipToContent: 'Tới nội dung chính',
  mainNavigation: 'Điều hướng chính',
  footerNavigation: 'Các trang',
  breadcrumbs: 'Đường dẫn trang',
  switchLanguage: 'English',
  onThisPage: 'Trên trang này',
  backToTop: 'Về đầu trang',
  footerAbout:
    'Trang độc lập, không phải cổng thông tin của cơ quan nhà nước. Lời văn của kế hoạch được giữ nguyên như bản in.',
  footerLicence:
    'Văn bản kế hoạch là văn bản hành chính. Dữ liệu và lời văn của chúng tôi: CC BY 4.0. Mã nguồn: MIT.',
};

/** The same in English. */
export const en: typeof vi = {
  siteName: 'Đối Chiếu',
  siteTagline: 'Local plans for Viet Nam’s Decision 155/QĐ-TTg',
  siteDescription:
    'The full text of the plans that Viet Nam’s provinces, cities, wards and communes issue to carry out Decision 155/QĐ-TTg on the ASEAN Socio-Cultural Community: read, compare and search them down to the clause.',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  footerNavigation: 'Pages',
  breadcrumbs: 'Breadcrumbs',
  switchLanguage: 'Tiếng Việt',
  onThisPage: 'On this page',
  backToTop: 'Back to top',
  footerAbout:
    'An independent site, not a government portal. The wording of the plans is kept as printed, in Vietnamese.',
  footerLicence: 'The plans are official documents. Our own data and texts: CC BY 4.0. Code: MIT.',
};
