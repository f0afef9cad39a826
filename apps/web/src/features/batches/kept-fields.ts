import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const words: Readonly<Record<string, MessageDescriptor>> = {
  accountStatus: msg`Account status`,
  programStatus: msg`Program status`,
  statusDate: msg`Effective date`,
  expectedReturnDate: msg`Expected return`,
  employerId: msg`Employer`,
  occupationId: msg`Occupation`,
  providerId: msg`Training provider`,
  cohortId: msg`Cohort`,
  caseOwnerId: msg`Case owner`,
  startDate: msg`Start date`,
  expectedEndDate: msg`Expected end date`,
  referenceNumber: msg`Reference number`,
  userType: msg`User type`,
  supervisors: msg`Supervisors`,
  groups: msg`Groups`,
  subscriptionCancelledAt: msg`Subscription`,
  isCurrent: msg`Current enrollment`,
  loginId: msg`Sign-in`,
};

/** Names the fields that were edited since; those without a word of their own are left out. */
export function useKeptFields(): (fields: readonly string[]) => string {
  const { i18n, t } = useLingui();
  return (fields) => {
    const named = [...new Set(fields.flatMap((field) => (words[field] ? [i18n._(words[field])] : [])))];
    const list = named.join(', ');
    return named.length > 0 ? t`Edited: ${list}` : '';
  };
}
