// The closed lists of PIRL elements, as far as two sources agree on them (standards, section 2.4): code and meaning.
import type { CodedOption } from './standard-field.ts';

export const YES_NO: readonly CodedOption[] = [
  ['1', 'Yes'],
  ['0', 'No'],
];

export const YES_NO_UNDISCLOSED: readonly CodedOption[] = [
  ['1', 'Yes'],
  ['0', 'No'],
  ['9', 'Did not disclose'],
];

export const EMPLOYMENT_AT_ENTRY: readonly CodedOption[] = [
  ['1', 'Employed'],
  ['2', 'Employed with notice of termination or military separation pending'],
  ['3', 'Not in labor force'],
  ['0', 'Unemployed'],
];

export const SCHOOL_STATUS: readonly CodedOption[] = [
  ['1', 'In school, secondary or less'],
  ['2', 'In school, alternative school'],
  ['3', 'In school, postsecondary'],
  ['4', 'Not attending or secondary dropout'],
  ['5', 'Not attending, secondary graduate or equivalent'],
  ['6', 'Not attending, within age of compulsory attendance'],
];

export const FARMWORKER: readonly CodedOption[] = [
  ['1', 'Seasonal'],
  ['2', 'Migrant'],
  ['0', 'No'],
];

export const ELIGIBLE_FARMWORKER: readonly CodedOption[] = [
  ['1', 'Seasonal farmworker adult'],
  ['2', 'Migrant farmworker adult'],
  ['3', 'MSFW youth'],
  ['4', 'Dependent adult'],
  ['5', 'Dependent youth'],
  ['0', 'No'],
];

export const WIOA_PARTICIPANT: readonly CodedOption[] = [
  ['1', 'Participant (local)'],
  ['2', 'Participant (statewide)'],
  ['3', 'Participant (local and statewide)'],
  ['0', 'No'],
];

export const EXIT_REASONS: readonly CodedOption[] = [
  ['01', 'Institutionalized'],
  ['02', 'Health/medical'],
  ['03', 'Deceased'],
  ['04', 'Reserve forces called to active duty'],
  ['05', 'Foster care'],
  ['06', 'Ineligible'],
  ['07', 'Criminal offender'],
  ['00', 'None'],
];

export const TRAINING_TYPES: readonly CodedOption[] = [
  ['01', 'On-the-job training'],
  ['02', 'Skill upgrading'],
  ['03', 'Entrepreneurial'],
  ['04', 'ABE/ESL with training'],
  ['05', 'Customized'],
  ['06', 'Occupational skills'],
  ['07', 'ABE/ESL without training (TAA)'],
  ['08', 'Prerequisite'],
  ['09', 'Registered apprenticeship'],
  ['10', 'Youth occupational skills'],
  ['11', 'Other non-occupational'],
  ['12', 'Job readiness with training'],
  ['00', 'None'],
];

export const POTENTIAL_OUTCOMES: readonly CodedOption[] = [
  ['1', 'Industry-recognized certificate or certification'],
  ['2', 'Certificate of completion of a registered apprenticeship'],
  ['3', 'State or federal license'],
  ['4', 'Associate degree'],
  ['5', 'Baccalaureate degree'],
  ['6', 'Community college certificate'],
  ['7', 'Secondary diploma or equivalent'],
  ['8', 'Employment'],
  ['9', 'Measurable skill gain'],
];

export const EMPLOYED_AFTER_EXIT: readonly CodedOption[] = [
  ['1', 'Employed'],
  ['2', 'Employed (registered apprenticeship)'],
  ['3', 'Employed (military)'],
  ['0', 'Not employed'],
  ['9', 'Not yet known'],
];

export const EMPLOYMENT_MATCH: readonly CodedOption[] = [
  ['1', 'UI wage data'],
  ['2', 'Federal records (OPM, USPS)'],
  ['3', 'Military records (DOD)'],
  ['4', 'Non-UI verification'],
  ['5', 'Not yet available'],
  ['0', 'Not employed'],
];

export const CREDENTIALS: readonly CodedOption[] = [
  ['0', 'None'],
  ['1', 'Secondary diploma/equivalency'],
  ['2', 'AA/AS'],
  ['3', 'BA/BS'],
  ['4', 'Occupational licensure'],
  ['5', 'Occupational certificate'],
  ['6', 'Occupational certification'],
  ['7', 'Other'],
];

export const YOUTH_PLACEMENT: readonly CodedOption[] = [
  ['1', 'Occupational skills training'],
  ['2', 'Postsecondary education'],
  ['3', 'Secondary education'],
  ['0', 'None'],
];
