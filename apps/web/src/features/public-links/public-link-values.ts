import type { UseFormReturnType } from '@mantine/form';
import type { ParticipantType } from '../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../lib/search-options.ts';

/** What the form of a public link holds. */
export interface PublicLinkValues {
  userType: ParticipantType;
  employer: SearchOption | null;
  occupation: SearchOption | null;
  label: string;
  endsOn: string | null;
  maxUses: number | '';
}

export type PublicLinkForm = UseFormReturnType<PublicLinkValues>;

/** Inputs of the mutations that the form shows beside a field. */
export const publicLinkFieldNames = ['userType', 'employerId', 'occupationId', 'label', 'endsOn', 'maxUses'] as const;

/** What may change later, as the mutations take it. */
export function changeableInput({ label, endsOn, maxUses }: PublicLinkValues) {
  return { label: label.trim() || null, endsOn, maxUses: maxUses === '' ? null : maxUses };
}
