import type { EducationLevel } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The American levels, then the British ones. */
export const educationWords: Readonly<Record<EducationLevel, MessageDescriptor>> = {
  eighth_grade_or_less: msg`8th grade or less`,
  some_high_school: msg`Some high school`,
  certificate_of_attendance: msg`Certificate of attendance`,
  high_school_equivalency: msg`High school equivalency`,
  high_school_diploma: msg`High school diploma`,
  some_college: msg`Some college`,
  vocational_certificate: msg`Vocational certificate`,
  associate_degree: msg`Associate degree`,
  bachelors_degree: msg`Bachelor's degree`,
  masters_degree: msg`Master's degree`,
  doctorate_or_professional_degree: msg`Doctorate or professional degree`,
  did_not_self_identify: msg`Did not say`,
  no_qualifications: msg`No qualifications`,
  entry_level: msg`Entry level`,
  level_1: msg`Level 1`,
  level_2: msg`Level 2`,
  full_level_2: msg`Full level 2`,
  level_3: msg`Level 3`,
  full_level_3: msg`Full level 3`,
  level_4: msg`Level 4`,
  level_5: msg`Level 5`,
  level_6: msg`Level 6`,
  level_7_and_above: msg`Level 7 and above`,
  other_level_not_known: msg`Other qualification, level not known`,
  not_known: msg`Not known`,
};
