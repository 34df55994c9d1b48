/** Words of share pictures, in Vietnamese. */
export const vi = {
  pictureKinds: {
    plan: 'Kế hoạch',
    chart: 'Biểu đồ',
    goal: (number: string): string => `Mục tiêu quốc gia ${number}`,
  },
  /** Whose words a goal is shown in: the decision's own text is not held. */
  pictureGoalWords: (place: string, path: string): string => `Lời văn theo kế hoạch của ${place}, ${path}`,
};

/** The same in English. */
export const en: typeof vi = {
  pictureKinds: {
    plan: 'Plan',
    chart: 'Chart',
    goal: (number) => `National goal ${number}`,
  },
  pictureGoalWords: (place, path) => `In the words of the plan of ${place}, ${path}`,
};
