import type { CellEditorQuery, UpdateParticipantInput } from '../../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../../lib/search-options.ts';

const textFields = ['referenceNumber', 'email', 'phone'] as const;
const dayFields = ['startDate', 'expectedEndDate'] as const;
type TextField = (typeof textFields)[number];
type DayField = (typeof dayFields)[number];
export type EditedField = TextField | DayField | 'caseOwnerId' | 'providerId';

export type CellPerson = NonNullable<CellEditorQuery['participant']>;
export type CellValue = string | SearchOption | null;

const isText = (field: EditedField): field is TextField => textFields.some((each) => each === field);
const isDay = (field: EditedField): field is DayField => dayFields.some((each) => each === field);

export const kindOf = (field: EditedField) => (isText(field) ? 'text' : isDay(field) ? 'day' : 'choice');

/** What the person has in the field now. */
export function valueOf(person: CellPerson, field: EditedField): CellValue {
  if (isText(field)) return person[field];
  if (isDay(field)) return person.enrollment[field];
  const { caseOwner, enrollment } = person;
  if (field === 'caseOwnerId') return caseOwner && { id: caseOwner.id, label: caseOwner.displayName };
  const provider = enrollment.assignedProvider;
  return provider && { id: provider.id, label: provider.name };
}

/** The change of this one field, as the edit form sends it. */
export function inputOf(field: EditedField, value: CellValue): Partial<UpdateParticipantInput> {
  return { [field]: typeof value === 'string' ? value.trim() || null : (value?.id ?? null) };
}

export const isSame = (one: CellValue, other: CellValue): boolean => {
  const plain = (value: CellValue) => (typeof value === 'string' ? value.trim() || null : (value?.id ?? null));
  return plain(one) === plain(other);
};

export const textOfValue = (value: CellValue): string => (typeof value === 'string' ? value : (value?.label ?? ''));
