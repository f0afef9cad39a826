import type { UseFormReturnType } from '@mantine/form';
import type { OrganizationKind } from '../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../lib/search-options.ts';
import { byName } from './by-name.ts';

const textFields = [
  'email',
  'phone',
  'website',
  'addressLine1',
  'addressLine2',
  'city',
  'region',
  'postalCode',
  'country',
] as const;
type TextField = (typeof textFields)[number];

/** What the form of an organization holds. */
export interface OrganizationValues extends Record<TextField, string> {
  kind: OrganizationKind;
  name: string;
  partners: SearchOption[];
}

export type OrganizationForm = UseFormReturnType<OrganizationValues>;

/** Inputs of the mutations that the form shows beside a field. */
export const organizationFieldNames = ['kind', 'name', 'partnerIds', ...textFields] as const;

interface EditedOrganization extends Record<TextField, string | null> {
  kind: OrganizationKind;
  name: string;
  partners: readonly { id: string; name: string }[];
}

function texts<TIn, TOut>(from: Record<TextField, TIn>, convert: (value: TIn) => TOut): Record<TextField, TOut> {
  return Object.fromEntries(textFields.map((field) => [field, convert(from[field])])) as Record<TextField, TOut>;
}

export function emptyOrganization(kind: OrganizationKind): OrganizationValues {
  const noTexts = Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>;
  return { kind, name: '', partners: [], ...noTexts };
}

export function organizationValues(organization: EditedOrganization): OrganizationValues {
  const { kind, name, partners } = organization;
  return {
    kind,
    name,
    partners: byName(partners).map((partner) => ({ id: partner.id, label: partner.name })),
    ...texts(organization, (value) => value ?? ''),
  };
}

/** For the inputs: an empty field clears. */
export function textInputs(values: OrganizationValues): Record<TextField, string | null> {
  return texts(values, (value) => value.trim() || null);
}
