import { type FillableValues, fillEmpty, type Filling } from '@guildhall/domain';
import type { MergeDialogQuery, UpdateParticipantInput } from '../../../graphql/generated/graphql.ts';
import type { AddValues } from './add-values.ts';

export type MergedRecord = NonNullable<MergeDialogQuery['participant']>;

/** What the record holds of everything that can be filled; a number as far as it is shown. */
export function valuesOfRecord({ demographics, nationalId, ...record }: MergedRecord): FillableValues {
  return {
    ...record,
    sex: demographics?.sex ?? null,
    genderIdentity: demographics?.genderIdentity ?? null,
    nationalId: nationalId?.masked ?? null,
  };
}

/** What was typed and may be given by this viewer. */
function valuesTyped(typed: AddValues, { viewerCanReadDemographics }: MergedRecord): FillableValues {
  const { sex, genderIdentity, nationalId, ...others } = typed;
  const confidential = viewerCanReadDemographics ? { sex, genderIdentity, nationalId } : {};
  return { ...(others as unknown as FillableValues), ...confidential };
}

/** What goes into the record that is there, and what of it stays against what was typed. */
export function fillingOf(record: MergedRecord, typed: AddValues): Filling {
  return fillEmpty(valuesOfRecord(record), valuesTyped(typed, record));
}

/** The edit that fills what is missing; answers to demographic questions go all together. */
export function mergeInputOf(record: MergedRecord, { filled }: Filling): Partial<UpdateParticipantInput> {
  const { sex, genderIdentity, ...fields } = filled;
  if (!sex && !genderIdentity) return fields as Partial<UpdateParticipantInput>;
  const { __typename: _, ...answers } = record.demographics ?? { __typename: undefined };
  const demographics = { ...answers, ...(sex ? { sex } : {}), ...(genderIdentity ? { genderIdentity } : {}) };
  return { ...(fields as Partial<UpdateParticipantInput>), demographics };
}

export const isSomethingFilled = ({ filled }: Filling): boolean => Object.keys(filled).length > 0;
