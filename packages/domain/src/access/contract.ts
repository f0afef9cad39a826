import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { ORGANIZATION_KINDS } from './organization-kind.ts';
import type { OrganizationKind } from './organization-kind.ts';
import { isUserType, USER_TYPES } from './user-type.ts';
import type { UserType } from './user-type.ts';

export const CONTRACT_TYPES = ['regulator', 'sponsor', 'employer'] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** What a tenant has bought besides its contract (US-ORG-06). */
export interface Packages {
  readonly recruitment: boolean;
}

const MANAGING_RANK = 3;
const RANKS: Readonly<Record<UserType, number>> = {
  regulator: 5,
  sponsor: 4,
  administrator: MANAGING_RANK,
  supervisor: 2,
  mentor: 2,
  provider: 2,
  referrer: 2,
  apprentice: 1,
  youth_apprentice: 1,
  pre_apprentice: 1,
  learner: 1,
  applicant: 1,
};
const TOP_USER_TYPES = { regulator: 'regulator', sponsor: 'sponsor', employer: 'administrator' } as const;
const KINDS_BY_CONTRACT: Readonly<Record<ContractType, readonly OrganizationKind[]>> = {
  regulator: ORGANIZATION_KINDS,
  sponsor: ['sponsor', 'employer', 'provider', 'referrer', 'other'],
  employer: ['employer', 'provider', 'referrer', 'other'],
};

/**
 * Gives the level of a user type: a higher number stands above a lower one; equal numbers stand side by side (US-
 * ORG-02).
 */
export function rank(userType: UserType): number {
  return RANKS[userType];
}

/** Gives the highest user type that can exist under a contract (US-ORG-01). */
export function topUserTypeOf(contract: ContractType): UserType {
  return TOP_USER_TYPES[contract];
}

/**
 * True for those who run the whole tenant: they see its mail and decide its settings (US-ORG-01).
 */
export function runsTenant(userType: UserType, contract: ContractType): boolean {
  return userType === topUserTypeOf(contract);
}

/**
 * Gives the user types that can exist in a tenant: none above its contract, applicants only with Recruitment (US-
 * ORG-01, US-ORG-03, US-UT-04).
 */
export function allowedUserTypes(contract: ContractType, packages: Packages): readonly UserType[] {
  return USER_TYPES.filter((userType) => isAllowedUserType(userType, contract, packages));
}

/** True when the user type can exist in a tenant of this contract with these packages (US-ORG-03, US-UT-04). */
export function isAllowedUserType(userType: UserType, contract: ContractType, packages: Packages): boolean {
  if (userType === 'applicant') return packages.recruitment;
  return rank(userType) <= rank(topUserTypeOf(contract));
}

/** Gives the kinds of organization that can exist in a tenant: none above its contract (US-ORG-01, US-ORG-02). */
export function allowedOrganizationKinds(contract: ContractType): readonly OrganizationKind[] {
  return KINDS_BY_CONTRACT[contract];
}

/**
 * True when the holder of one user type may give another: only regulator, sponsor and administrator, never above
 * the own level (US-ORG-03).
 */
export function canGrantUserType(granterType: UserType, targetType: UserType): boolean {
  return rank(granterType) >= MANAGING_RANK && rank(targetType) <= rank(granterType);
}

/**
 * Gives the kinds of organization a user type may create: those below its own, never a second top organization
 * (US-ORG-02, US-ORG-03).
 */
export function creatableOrganizationKinds(userType: UserType): readonly OrganizationKind[] {
  if (userType === 'regulator') return ['sponsor', 'employer', 'provider', 'referrer', 'other'];
  return userType === 'sponsor' ? ['employer', 'provider', 'referrer', 'other'] : [];
}

/**
 * Says why an account can't get this user type, or null: it is required, known, allowed by the contract and not
 * above the granter's (US-UT-05, US-ORG-03).
 */
export function checkUserType(
  userType: string | null | undefined,
  facts: Packages & { readonly contract: ContractType; readonly granterType: UserType },
): Refusal | null {
  if (!userType) return refuse('required', 'userType');
  if (!isUserType(userType)) return refuse('unknown_choice', 'userType');
  if (!isAllowedUserType(userType, facts.contract, facts)) {
    return refuse(userType === 'applicant' ? 'user_type_needs_recruitment' : 'user_type_above_contract', 'userType');
  }
  return canGrantUserType(facts.granterType, userType) ? null : refuse('user_type_above_own', 'userType');
}
