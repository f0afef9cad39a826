import type { CustomFieldType } from '../participants/custom-value.ts';

/** Under which heading a field of a standard set stands. */
export const STANDARD_SECTIONS = ['pirl_person', 'pirl_participation', 'pirl_services', 'pirl_outcomes'] as const;
export type StandardSection = (typeof STANDARD_SECTIONS)[number];

/** A code and what it means. */
export type CodedOption = readonly [code: string, label: string];

/** Number, name, and what it takes: a closed list where the list is known. */
export type StandardElement = readonly [
  number: string,
  name: string,
  takes: 'text' | 'date' | 'number' | readonly CodedOption[],
];

/** A custom field that an authority defines: every tenant that uses its set has it alike. */
export interface StandardField {
  readonly code: string;
  readonly section: StandardSection;
  readonly label: string;
  readonly type: CustomFieldType;
  readonly options: readonly string[];
  /** The code of each option, in their order; files have these. */
  readonly optionCodes: readonly string[];
}
