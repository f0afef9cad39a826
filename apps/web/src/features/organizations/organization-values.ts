import type { UseFormReturnType } from '@mantine/form';
import type {
  OrganizationAddressInput,
  OrganizationKind,
  OrganizationStanding,
} from '../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../lib/search-options.ts';
import { byName } from './by-name.ts';

const textFields = [
  'code',
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
  standing: OrganizationStanding;
  owner: SearchOption | null;
  addresses: AddressEntry[];
}

const addressTexts = ['label', 'addressLine1', 'addressLine2', 'city', 'region', 'postalCode', 'country'] as const;
type AddressText = (typeof addressTexts)[number];

/** One further address; without an id while it is new. */
export interface AddressEntry extends Record<AddressText, string> {
  id: string | null;
}

export function emptyAddress(): AddressEntry {
  return { id: null, ...(Object.fromEntries(addressTexts.map((field) => [field, ''])) as Record<AddressText, string>) };
}

export type OrganizationForm = UseFormReturnType<OrganizationValues>;

/** Inputs of the mutations that the form shows beside a field. */
export const organizationFieldNames = [
  'kind',
  'name',
  'partnerIds',
  'standing',
  'ownerId',
  'addresses',
  ...textFields,
] as const;

/** Problems of the further addresses stand in the form by their number; these are their names. */
export const addressFieldNames = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => addressTexts.map((field) => `addresses.${index}.${field}`)).flat();

interface EditedOrganization extends Record<TextField, string | null> {
  kind: OrganizationKind;
  name: string;
  partners: readonly { id: string; name: string }[];
  standing: OrganizationStanding;
  owner: { id: string; displayName: string } | null;
  addresses: readonly (Record<Exclude<AddressText, 'label'>, string | null> & { id: string; label: string })[];
}

function texts<TIn, TOut>(from: Record<TextField, TIn>, convert: (value: TIn) => TOut): Record<TextField, TOut> {
  return Object.fromEntries(textFields.map((field) => [field, convert(from[field])])) as Record<TextField, TOut>;
}

export function emptyOrganization(kind: OrganizationKind): OrganizationValues {
  const noTexts = Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>;
  return { kind, name: '', partners: [], standing: 'CONFIRMED', owner: null, addresses: [], ...noTexts };
}

export function organizationValues(organization: EditedOrganization): OrganizationValues {
  const { kind, name, partners, standing, owner, addresses } = organization;
  return {
    kind,
    name,
    partners: byName(partners).map((partner) => ({ id: partner.id, label: partner.name })),
    standing,
    owner: owner && { id: owner.id, label: owner.displayName },
    addresses: addresses.map((address) => ({ ...emptyAddress(), ...filledIn(address), id: address.id })),
    ...texts(organization, (value) => value ?? ''),
  };
}

/** For the inputs: an empty field clears. */
export function textInputs(values: OrganizationValues): Record<TextField, string | null> {
  return texts(values, (value) => value.trim() || null);
}

const filledIn = (address: EditedOrganization['addresses'][number]) =>
  Object.fromEntries(addressTexts.map((field) => [field, address[field] ?? ''])) as Record<AddressText, string>;

/** The rest of the inputs: who is in charge, how far the work is, and the further addresses. */
export function otherInputs({ standing, owner, addresses }: OrganizationValues) {
  return {
    standing,
    ownerId: owner?.id ?? null,
    addresses: addresses.map(({ id, label, ...lines }): OrganizationAddressInput => {
      const cleaned = Object.entries(lines).map(([field, value]) => [field, value.trim() || null]);
      return { ...Object.fromEntries(cleaned), ...(id ? { id } : {}), label };
    }),
  };
}
