/** Words of the page for addresses that do not exist, in Vietnamese. */
export const vi = {
  notFoundTitle: 'Không có trang này',
  notFoundLead: 'Địa chỉ có thể đã gõ nhầm. Hãy tìm bằng chữ có trong kế hoạch, hoặc xem danh sách kế hoạch.',
};

/** The same in English. */
export const en: typeof vi = {
  notFoundTitle: 'No such page',
  notFoundLead: 'The address may be mistyped. Search for words of a plan, or see the list of plans.',
};
