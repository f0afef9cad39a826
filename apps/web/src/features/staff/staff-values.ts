import type { UseFormReturnType } from '@mantine/form';
import type { StaffType } from '../../graphql/generated/graphql.ts';
import type { SearchOption } from '../../lib/search-options.ts';

export interface StaffValues {
  title: string;
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  userType: StaffType;
  organization: SearchOption | null;
  occupations: SearchOption[];
  groups: SearchOption[];
}
export type StaffForm = UseFormReturnType<StaffValues>;

export const staffFieldNames = [
  'title',
  'givenName',
  'familyName',
  'email',
  'phone',
  'userType',
  'organizationId',
  'occupationIds',
  'groupIds',
] as const;

interface StaffRecord {
  title: string | null;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  userType: StaffType;
  organization: { id: string; name: string };
  occupations: readonly { id: string; title: string }[];
  groups: readonly { id: string; name: string }[];
}

/** A record as a form holds it. */
export const staffValues = (member: StaffRecord): StaffValues => ({
  title: member.title ?? '',
  givenName: member.givenName,
  familyName: member.familyName,
  email: member.email ?? '',
  phone: member.phone ?? '',
  userType: member.userType,
  organization: { id: member.organization.id, label: member.organization.name },
  occupations: member.occupations.map(({ id, title }) => ({ id, label: title })),
  groups: member.groups.map(({ id, name }) => ({ id, label: name })),
});
