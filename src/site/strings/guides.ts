/** Words of the list of guides, in Vietnamese. */
export const vi = {
  guidesTitle: 'Hướng dẫn',
  guidesLead: 'Bài viết của chúng tôi, giúp đọc và dẫn các kế hoạch cho đúng.',
};

/** The same in English. */
export const en: typeof vi = {
  guidesTitle: 'Guides',
  guidesLead: 'Texts of ours that help to read and cite the plans.',
};
