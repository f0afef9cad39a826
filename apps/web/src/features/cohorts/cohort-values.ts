import type { UseFormReturnType } from '@mantine/form';
import type { SearchOption } from '../../lib/search-options.ts';

/** What the form of a cohort holds. */
export interface CohortValues {
  title: string;
  owner: SearchOption | null;
  supervisor: SearchOption | null;
  startDate: string | null;
  endDate: string | null;
}

export type CohortForm = UseFormReturnType<CohortValues>;

/** Inputs of the mutations that the form shows beside a field. */
export const cohortFieldNames = ['title', 'ownerId', 'supervisorId', 'startDate', 'endDate'] as const;

interface EditedCohort {
  title: string;
  owner: { id: string; name: string };
  supervisor: { id: string; displayName: string } | null;
  startDate: string | null;
  endDate: string | null;
}

export function cohortValues({ title, owner, supervisor, startDate, endDate }: EditedCohort): CohortValues {
  return {
    title,
    owner: { id: owner.id, label: owner.name },
    supervisor: supervisor && { id: supervisor.id, label: supervisor.displayName },
    startDate,
    endDate,
  };
}
