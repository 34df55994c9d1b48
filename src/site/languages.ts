/** The languages of the interface; the plans' own text is Vietnamese in both. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}
