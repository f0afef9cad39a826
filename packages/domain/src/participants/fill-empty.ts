/** Of a person, what can be added to a record that lacks it. */
export const FILLABLE_FIELDS = [
  'preferredName',
  'pronouns',
  'email',
  'phone',
  'dateOfBirth',
  'referenceNumber',
  'uln',
  'minPayRate',
  'sex',
  'genderIdentity',
  'nationalId',
] as const;

/** They make sense together alone: a street of one address with the town of another is none. */
export const FILLABLE_ADDRESS = ['addressLine1', 'addressLine2', 'city', 'region', 'postalCode', 'country'] as const;

export type FillableField = (typeof FILLABLE_FIELDS)[number] | (typeof FILLABLE_ADDRESS)[number];
export type FillableValues = Readonly<Partial<Record<FillableField, string | null>>>;

export interface Filling {
  /** What the record lacks, as it was typed. */
  readonly filled: FillableValues;
  /** What was typed and is something else in the record, which stays. */
  readonly kept: readonly FillableField[];
}

/**
 * Says what of somebody who was typed in once more goes into the record that is there already: what is empty is filled, nothing
 * is replaced, and an address is filled as a whole or not at all (UK-ADD-34).
 */
export function fillEmpty(record: FillableValues, typed: FillableValues): Filling {
  const hasAddress = FILLABLE_ADDRESS.some((field) => textOf(record[field]) !== '');
  const isEmpty = (field: FillableField): boolean => (isAddress(field) ? !hasAddress : textOf(record[field]) === '');
  const said = [...FILLABLE_FIELDS, ...FILLABLE_ADDRESS].filter((field) => textOf(typed[field]) !== '');
  return {
    filled: Object.fromEntries(said.filter(isEmpty).map((field) => [field, textOf(typed[field])])),
    kept: said.filter((field) => !isEmpty(field) && !isSame(record[field], typed[field])),
  };
}

const isAddress = (field: FillableField): boolean => FILLABLE_ADDRESS.some((one) => one === field);
const textOf = (value: string | null | undefined): string => value?.trim() ?? '';
const isSame = (one: string | null | undefined, other: string | null | undefined): boolean =>
  textOf(one).toLowerCase() === textOf(other).toLowerCase();
