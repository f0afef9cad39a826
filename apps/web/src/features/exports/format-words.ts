import type { ImportFieldKind } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What stands in a cell of each kind of field. */
export const formatWords: Readonly<Record<ImportFieldKind, MessageDescriptor>> = {
  id: msg`Id that an exported file has`,
  text: msg`Text`,
  email: msg`E-mail address`,
  phone: msg`Phone number`,
  mobile: msg`Phone number with digits, spaces and a plus sign`,
  phone_ten_digits: msg`Phone number with 10 digits`,
  zip: msg`ZIP code, 98101 or 98101-1234`,
  web_address: msg`Web address`,
  date: msg`Date, YYYY-MM-DD or YYYYMMDD`,
  birth_date: msg`Date, YYYY-MM-DD or YYYYMMDD`,
  length: msg`Months, or weeks: 18 months, 78 weeks`,
  hours: msg`Whole number up to 9,999`,
  boolean: msg`Yes or no`,
  choice: msg`One of the codes or words`,
  sign_in_method: msg`Password; single sign-on is not set up`,
  choices: msg`Codes or words, with a semicolon between them`,
  ssn: msg`Social Security number with 9 digits`,
  ni_number: msg`National Insurance number`,
  uln: msg`Ten digits, the last of which checks the others`,
  reference: msg`Name, code or id`,
  references: msg`Names, codes or ids, with a semicolon between them`,
  custom: msg`As the field takes it`,
};
