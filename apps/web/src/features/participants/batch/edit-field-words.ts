import { useLingui } from '@lingui/react/macro';
import type { EditField } from './edit-values.ts';

/** What the fields of an edit are called. */
export function useEditFieldWords(): Readonly<Record<EditField, string>> {
  const { t } = useLingui();
  return {
    userType: t`User type`,
    employerId: t`Employer`,
    occupationId: t`Occupation`,
    providerId: t`Training provider`,
    cohortId: t`Cohort`,
    caseOwnerId: t`Case owner`,
    startDate: t`Start date`,
    expectedEndDate: t`Expected end date`,
    referenceNumber: t`Reference number`,
    supervisors: t`Supervisors`,
  };
}
