/** Which words and which national forms a tenant uses: apprentice and program, or learner and programme. */
export const VOCABULARIES = ['us', 'uk'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];
