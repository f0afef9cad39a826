/** The least that an employer says to pay: one of the British minimum wages (UK-ADD-31). */
export const MIN_PAY_RATES = ['national_minimum_wage', 'national_apprenticeship_wage', 'national_living_wage'] as const;
export type MinPayRate = (typeof MIN_PAY_RATES)[number];
