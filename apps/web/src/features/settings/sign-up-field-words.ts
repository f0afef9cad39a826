import type { SignUpField } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const signUpFieldWords: Readonly<Record<SignUpField, MessageDescriptor>> = {
  dateOfBirth: msg`Date of birth`,
  address: msg`Address`,
  nationalId: msg`Social Security or National Insurance number`,
  sex: msg`Sex`,
  ethnicity: msg`Ethnicity`,
  race: msg`Race`,
  disability: msg`Disability`,
  veteranStatus: msg`Veteran status`,
  education: msg`Education`,
  employment: msg`Employment before the program`,
};
