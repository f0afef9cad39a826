import type { UseFormReturnType } from '@mantine/form';
import type { TrainingApproach } from '../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../lib/search-options.ts';

/** What the form of an occupation holds. */
export interface OccupationValues {
  title: string;
  owner: SearchOption | null;
  onetCode: string;
  trainingApproach: TrainingApproach;
  providers: SearchOption[];
}

export type OccupationForm = UseFormReturnType<OccupationValues>;

/** Inputs of the mutations that the form shows beside a field. */
export const occupationFieldNames = ['title', 'ownerId', 'onetCode', 'trainingApproach', 'providerIds'] as const;

interface EditedOccupation {
  title: string;
  onetCode: string | null;
  trainingApproach: TrainingApproach;
  owner: { id: string; name: string };
  providers: readonly { id: string; name: string }[];
}

export function occupationValues({
  title,
  onetCode,
  trainingApproach,
  owner,
  providers,
}: EditedOccupation): OccupationValues {
  return {
    title,
    owner: { id: owner.id, label: owner.name },
    onetCode: onetCode ?? '',
    trainingApproach,
    providers: providers.map(({ id, name }) => ({ id, label: name })),
  };
}
