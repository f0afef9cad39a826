// Meanings, not codes: "did not self-identify" is 9, 3 or 5 elsewhere, so exports convert (standards, section 5). It is
// an answer; null means that nobody has asked (US-RAP-19). US and UK answers are never converted into each other.

/** RAPIDS column 8: F, M, 9 (US-RAP-03); the ILR has the first two. */
export const SEXES = ['female', 'male', 'did_not_self_identify'] as const;
export type Sex = (typeof SEXES)[number];

/** RAPIDS column 17, Hispanic / Latino: 1, 2, 9 (US-RAP-04). */
export const US_ETHNICITIES = ['hispanic_or_latino', 'not_hispanic_or_latino', 'did_not_self_identify'] as const;

/** ILR Ethnicity, in its order: 31 to 47, 98, 99. */
export const UK_ETHNICITIES = [
  'white_british',
  'white_irish',
  'gypsy_or_irish_traveller',
  'other_white',
  'white_and_black_caribbean',
  'white_and_black_african',
  'white_and_asian',
  'other_mixed',
  'indian',
  'pakistani',
  'bangladeshi',
  'chinese',
  'other_asian',
  'african',
  'caribbean',
  'other_black',
  'arab',
  'other_ethnic_group',
  'not_provided',
] as const;
export const ETHNICITIES = [...US_ETHNICITIES, ...UK_ETHNICITIES] as const;
export type Ethnicity = (typeof ETHNICITIES)[number];

/** RAPIDS columns 18 to 22, each 1, 0 or 9; a person may have several (US-RAP-05). The ILR asks for none. */
export const RACES = [
  'american_indian_or_alaska_native',
  'asian',
  'black_or_african_american',
  'native_hawaiian_or_other_pacific_islander',
  'white',
  'did_not_self_identify',
] as const;
export type Race = (typeof RACES)[number];

/** RAPIDS column 23: 2, 1, 4, 3, 9 (US-RAP-06). The ILR has none. */
export const VETERAN_STATUSES = [
  'non_veteran',
  'veteran',
  'veteran_eligible',
  'non_veteran_other_eligible',
  'did_not_self_identify',
] as const;
export type VeteranStatus = (typeof VETERAN_STATUSES)[number];

/** RAPIDS column 24: 2, 1, 9; the vendor's file has 3 for the last (US-RAP-07). ILR LLDDHealthProb: 2, 1, 9. */
export const DISABILITY_STATUSES = ['no', 'yes', 'did_not_self_identify'] as const;
export type DisabilityStatus = (typeof DISABILITY_STATUSES)[number];

/**
 * The finest answers that RAPIDS column 25, PIRL 408 and ETA-671 can be made of; RAPIDS has 1, 1, 1, 3, 3, 6, 6, 6,
 * 7, 8, 9 and 5 for them (US-RAP-13; standards, section 5).
 */
export const US_EDUCATION_LEVELS = [
  'eighth_grade_or_less',
  'some_high_school',
  'certificate_of_attendance',
  'high_school_equivalency',
  'high_school_diploma',
  'some_college',
  'vocational_certificate',
  'associate_degree',
  'bachelors_degree',
  'masters_degree',
  'doctorate_or_professional_degree',
  'did_not_self_identify',
] as const;

/** ILR PriorLevel since 2023: 99, 1 to 10, 97, 98. */
export const UK_PRIOR_LEVELS = [
  'no_qualifications',
  'entry_level',
  'level_1',
  'level_2',
  'full_level_2',
  'level_3',
  'full_level_3',
  'level_4',
  'level_5',
  'level_6',
  'level_7_and_above',
  'other_level_not_known',
  'not_known',
] as const;
export const EDUCATION_LEVELS = [...US_EDUCATION_LEVELS, ...UK_PRIOR_LEVELS] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** RAPIDS column 9: NE, EE; it has no code for the last, so an export asks for an answer (US-RAP-14). */
export const US_EMPLOYMENT_STATUSES = ['new_employee', 'existing_employee', 'did_not_self_identify'] as const;

/** ILR EmpStat: 10, 11, 12, 98. */
export const UK_EMPLOYMENT_STATUSES = [
  'in_paid_employment',
  'looking_for_work',
  'not_looking_for_work',
  'not_known',
] as const;
export const EMPLOYMENT_STATUSES = [...US_EMPLOYMENT_STATUSES, ...UK_EMPLOYMENT_STATUSES] as const;
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number];

export const GENDER_IDENTITY_MAX = 100;

/** What a person said for equal opportunity reports; confidential (29 CFR 30.11). */
export interface Demographics {
  readonly sex: Sex | null;
  readonly ethnicity: Ethnicity | null;
  /** In the order of the list; empty when nobody has asked. */
  readonly race: readonly Race[];
  readonly veteranStatus: VeteranStatus | null;
  readonly disability: DisabilityStatus | null;
  readonly education: EducationLevel | null;
  readonly employmentStatus: EmploymentStatus | null;
  /** In the person's own words; returns ask for the sex alone (UK-ADD-36). */
  readonly genderIdentity: string | null;
  /** Known to have no SSN or NI number, so that nobody goes on asking. */
  readonly hasNoNationalId: boolean;
}
