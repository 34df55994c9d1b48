/** Words of the home page, in Vietnamese. */
export const vi = {
  homeTitle: 'Địa phương cam kết gì, ai làm, bao giờ xong?',
  homeLead:
    'Quyết định 155/QĐ-TTg ngày 20/01/2026 giao cho cả nước thực hiện Kế hoạch chiến lược Cộng đồng Văn hóa - Xã hội ASEAN đến năm 2035. Đối Chiếu đăng nguyên văn các kế hoạch địa phương, mỗi mục một địa chỉ, để ai cũng đọc, dẫn và so sánh được.',
  homePlans: 'Các kế hoạch đang có',
  homeAllPlans: 'Xem tất cả kế hoạch',
  homeGuide: 'Lần đầu đọc loại văn bản này?',
};

/** The same in English. */
export const en: typeof vi = {
  homeTitle: 'What did each place promise, who does it, by when?',
  homeLead:
    'Decision 155/QĐ-TTg of 20 January 2026 has the whole of Viet Nam carry out the ASEAN Socio-Cultural Community strategic plan to 2035. Đối Chiếu publishes the local plans word for word, with an address for every clause, so that anyone can read, cite and compare them.',
  homePlans: 'The plans held so far',
  homeAllPlans: 'See all plans',
  homeGuide: 'New to this kind of document?',
};
