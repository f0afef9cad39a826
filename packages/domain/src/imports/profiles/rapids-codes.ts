// Codes of the official upload (standards, section 1.2); the vendor's file shares most of them (section 1.5).

/** Letters in the official file, numbers in the vendor's: both are read. */
export const GENDER_CODES = { female: ['F', '2'], male: ['M', '1'], did_not_self_identify: '9' } as const;
export const ETHNICITY_CODES = {
  hispanic_or_latino: '1',
  not_hispanic_or_latino: '2',
  did_not_self_identify: '9',
} as const;
export const RACE_CODES = { yes: '1', no: '0', did_not_self_identify: '9' } as const;
export const VETERAN_CODES = {
  veteran: '1',
  non_veteran: '2',
  non_veteran_other_eligible: '3',
  veteran_eligible: '4',
  did_not_self_identify: '9',
} as const;
export const DISABILITY_CODES = { yes: '1', no: '2', did_not_self_identify: ['9', '3'] } as const;
export const EMPLOYMENT_CODES = { existing_employee: 'EE', new_employee: 'NE' } as const;

/** Coarser than what is kept: a code that several answers share keeps the one that is there, else it is the first of them (US-RAP-13). */
export const EDUCATION_CODES = {
  some_high_school: '1',
  eighth_grade_or_less: '1',
  certificate_of_attendance: '1',
  high_school_diploma: '3',
  high_school_equivalency: '3',
  did_not_self_identify: '5',
  some_college: '6',
  vocational_certificate: '6',
  associate_degree: '6',
  bachelors_degree: '7',
  masters_degree: '8',
  doctorate_or_professional_degree: '9',
} as const;
