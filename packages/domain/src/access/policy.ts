import { PARTICIPANT_TYPES, STAFF_TYPES, USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';

/** Every policy an operation can ask for, as noun:verb. Which rows it then reaches is decided by the visible set. */
export const POLICIES = [
  'viewer:read',
  'sessions:read',
  'sessions:end',
  'participants:read',
  'participants:create',
  'participants:update',
  'participants:change_status',
  'participants:assign',
  'participants:enroll',
  'participants:claim',
  'participants:read_history',
  'participants:mark_seen',
  'participants:read_duplicates',
  'participants:read_supervisor_candidates',
  'participants:export',
  'exports:read',
  'addresses:find',
  'details:confirm',
  'activations:read',
  'batches:read',
  'batches:create',
  'batches:update',
  'imports:read',
  'imports:create',
  'demographics:read',
  'demographics:update',
  'national_ids:reveal',
  'national_ids:search',
  'list_views:read',
  'list_views:update',
  'groups:read',
  'custom_fields:read',
  'accounts:switch',
  'accounts:read',
  'accounts:update',
  'accounts:delete',
  'staff:read',
  'staff:update',
  'organizations:read',
  'organizations:create',
  'organizations:update',
  'occupations:read',
  'occupations:create',
  'occupations:update',
  'cohorts:read',
  'cohorts:create',
  'cohorts:update',
  'public_links:read',
  'public_links:create',
  'public_links:update',
  'messages:create',
  'mail:read',
  'mail:retry',
  'mail:test',
  'tenant_settings:read',
  'tenant_settings:update',
  'seats:read',
  'nodes:read',
  'invitations:read',
  'invitations:create',
  'invitations:update',
  'accounts:create',
  'accounts:convert',
  'accounts:reset_password',
  'password:change',
] as const;
export type Policy = (typeof POLICIES)[number];

// Demographics stay apart from whoever hires and pays (29 CFR 30.11); UK college staff are sponsors.
const CONFIDENTS = ['regulator', 'sponsor'] as const satisfies readonly UserType[];
const MANAGERS = ['regulator', 'sponsor', 'administrator'] as const satisfies readonly UserType[];

/** Which user types hold a policy (design, section 5). */
export const USER_TYPES_BY_POLICY: Readonly<Record<Policy, readonly UserType[]>> = {
  'viewer:read': USER_TYPES,
  'sessions:read': USER_TYPES,
  'sessions:end': USER_TYPES,
  'participants:read': USER_TYPES.filter((userType) => userType !== 'applicant'),
  'participants:create': MANAGERS,
  'participants:update': MANAGERS,
  'participants:change_status': MANAGERS,
  'participants:assign': MANAGERS,
  'participants:enroll': MANAGERS,
  // Where the settings of the tenant allow it.
  'participants:claim': ['supervisor'],
  'participants:read_history': MANAGERS,
  // Of these, the case owner: for others there is nothing to mark.
  'participants:mark_seen': STAFF_TYPES,
  'participants:read_duplicates': MANAGERS,
  'participants:read_supervisor_candidates': MANAGERS,
  'participants:export': MANAGERS,
  // The own ones; whoever runs the tenant, all: `runsTenant`.
  'exports:read': MANAGERS,
  'addresses:find': [...MANAGERS, ...PARTICIPANT_TYPES],
  'batches:read': MANAGERS,
  'batches:create': MANAGERS,
  'batches:update': MANAGERS,
  // A file does what its columns need a right for besides: see the fields of its profile.
  'imports:read': MANAGERS,
  'imports:create': MANAGERS,
  'details:confirm': PARTICIPANT_TYPES,
  'activations:read': MANAGERS,
  'demographics:read': CONFIDENTS,
  'demographics:update': CONFIDENTS,
  'national_ids:reveal': CONFIDENTS,
  'national_ids:search': CONFIDENTS,
  // Own views; shared ones are changed by whoever runs the tenant: `canEditListView`.
  'list_views:read': STAFF_TYPES,
  'list_views:update': STAFF_TYPES,
  'groups:read': MANAGERS,
  'custom_fields:read': MANAGERS,
  'accounts:switch': USER_TYPES,
  'accounts:read': MANAGERS,
  'accounts:update': MANAGERS,
  'accounts:delete': MANAGERS,
  'staff:read': MANAGERS,
  'staff:update': MANAGERS,
  'organizations:read': MANAGERS,
  'organizations:create': ['regulator', 'sponsor'],
  'organizations:update': MANAGERS,
  'occupations:read': MANAGERS,
  'occupations:create': MANAGERS,
  'occupations:update': MANAGERS,
  'cohorts:read': [...MANAGERS, 'supervisor'],
  'cohorts:create': MANAGERS,
  'cohorts:update': MANAGERS,
  'public_links:read': MANAGERS,
  'public_links:create': MANAGERS,
  'public_links:update': MANAGERS,
  'messages:create': MANAGERS,
  // Of these, whoever runs the tenant: `runsTenant`.
  'mail:read': MANAGERS,
  'mail:retry': MANAGERS,
  'mail:test': MANAGERS,
  'tenant_settings:read': MANAGERS,
  'tenant_settings:update': MANAGERS,
  'seats:read': MANAGERS,
  'nodes:read': USER_TYPES,
  'invitations:read': MANAGERS,
  'invitations:create': MANAGERS,
  'invitations:update': MANAGERS,
  'accounts:create': MANAGERS,
  'accounts:convert': MANAGERS,
  'accounts:reset_password': MANAGERS,
  'password:change': USER_TYPES,
};

/** True when accounts of this user type hold the policy. */
export function holdsPolicy(userType: UserType, policy: Policy): boolean {
  return USER_TYPES_BY_POLICY[policy].includes(userType);
}

/** What is left to somebody who may only read: the own record and the own login (UK-LIFE-20). */
export const READ_ONLY_POLICIES: readonly Policy[] = [
  'viewer:read',
  'sessions:read',
  'sessions:end',
  'participants:read',
  'accounts:switch',
  'nodes:read',
  'password:change',
];

/** True when somebody may do now what the policy is about: the user type holds it, and nobody who may only read changes anything. */
export function mayUse({ userType, isReadOnly }: { userType: UserType; isReadOnly: boolean }, policy: Policy): boolean {
  return holdsPolicy(userType, policy) && (!isReadOnly || READ_ONLY_POLICIES.includes(policy));
}

/** Gives every policy that accounts of this user type hold, in the order of the closed list. */
export function policiesOf(userType: UserType): readonly Policy[] {
  return POLICIES.filter((policy) => holdsPolicy(userType, policy));
}
