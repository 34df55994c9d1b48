/** Numbers that name something and count nothing: labels, years, dates, documents. */
const NAMES = [
  /^\s*\d+(?:\.\d+)*[.)]?(?=\s)/gm,
  /(?<!\d)(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d|\s?%)/g,
  /(?:ngày|tháng|quý|kỳ|lần thứ|thứ)\s+(?:\d{1,2}|[IVX]+)(?!\d)/giu,
  /(?<!\d)\d{1,5}\s?[/-]\s?\p{Lu}[\p{L}\d-]*(?:\/\p{L}+)?/gu,
  /(?:số|điều|khoản|điểm|mục|phụ lục|mục tiêu(?: chiến lược)?|nhóm|quyết định|nghị quyết|kế hoạch|kết luận|chỉ thị)\s+\d+(?:\.\d+)*/giu,
  /\p{L}+\.?\d+\p{L}*|\(?M\.\d+\p{L}*\)?/gu,
];

/** Whether a text holds a number that counts or measures something; dates, documents and labels do not. */
export function hasNumber(text: string): boolean {
  return /\d/.test(NAMES.reduce((rest, name) => rest.replace(name, ' '), text));
}

/** The years from 1990 to 2099 that a text names, in order, each once. */
export function yearsOf(text: string): number[] {
  const found = text.matchAll(/(?<![\d.,])(?:199\d|20\d\d)(?![\d%]|[.,]\d)/g);
  return [...new Set([...found].map(([year]) => Number(year)))].sort((a, b) => a - b);
}
