import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ColumnId } from './column-choice.ts';

export const columnWords: Readonly<Record<ColumnId, MessageDescriptor>> = {
  name: msg`Name`,
  user_type: msg`Type`,
  employer: msg`Employer`,
  occupation: msg`Occupation`,
  supervisors: msg`Supervisors`,
  provider: msg`Training provider`,
  cohort: msg`Cohort`,
  program_status: msg`Program status`,
  account_status: msg`Account`,
  start_date: msg`Start date`,
  reference_number: msg`Reference number`,
  email: msg`E-mail`,
  case_owner: msg`Case owner`,
  expected_end_date: msg`Expected end`,
  status_date: msg`Status since`,
  subscription: msg`Subscription status`,
  account_type: msg`Account type`,
  phone: msg`Phone`,
  groups: msg`Groups`,
  last_sign_in_at: msg`Last sign-in`,
  created_at: msg`Created`,
  updated_at: msg`Last changed`,
};
