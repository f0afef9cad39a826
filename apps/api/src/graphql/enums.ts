import {
  ACCOUNT_STATUSES,
  ACCOUNT_TYPES,
  ASSIGNMENT_SOURCES,
  CANCELLATION_REASONS,
  CONTRACT_TYPES,
  OCCUPATION_OWNERSHIP_FILTERS,
  MIN_PAY_RATES,
  ORGANIZATION_KINDS,
  ORGANIZATION_STANDINGS,
  PARTICIPANT_TYPES,
  PROGRAM_STATUSES,
  PUBLIC_LINK_STATES,
  STAFF_TYPES,
  STATUS_CHANGE_EFFECTS,
  STATUS_INCONSISTENCIES,
  SUBSCRIPTION_STATUSES,
  USER_TYPES,
} from '@guildhall/domain';
import { registerEnumType } from 'type-graphql';

type EnumOf<V extends string> = { readonly [K in V as Uppercase<K>]: K };

/** Makes a GraphQL enum of a closed list of the domain: ACTIVE outside, 'active' inside. */
export function enumOf<V extends string>(name: string, values: readonly V[], description: string): EnumOf<V> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as EnumOf<V>;
  registerEnumType(members, { name, description });
  return members;
}

export const UserTypeEnum = enumOf('UserType', USER_TYPES, 'What an account is: staff, participant or applicant.');
export const ParticipantTypeEnum = enumOf('ParticipantType', PARTICIPANT_TYPES, 'User types of participants.');
export const StaffTypeEnum = enumOf('StaffType', STAFF_TYPES, 'User types of staff.');
export const OrganizationKindEnum = enumOf(
  'OrganizationKind',
  ORGANIZATION_KINDS,
  'What an organization does in the program.',
);
export const OrganizationStandingEnum = enumOf(
  'OrganizationStanding',
  ORGANIZATION_STANDINGS,
  'How far the work with an organization is.',
);
export const MinPayRateEnum = enumOf(
  'MinPayRate',
  MIN_PAY_RATES,
  'The least that an employer says to pay: one of the British minimum wages.',
);
export const ContractTypeEnum = enumOf(
  'ContractType',
  CONTRACT_TYPES,
  'Who holds the contract; caps the highest user type.',
);
export const VocabularyEnum = enumOf(
  'Vocabulary',
  ['us', 'uk'] as const,
  'Which words the tenant uses: apprentice and program, or learner and programme.',
);
export const AccountStatusEnum = enumOf(
  'AccountStatus',
  ACCOUNT_STATUSES,
  'Whether the account can be used and counts as a seat.',
);
export const AccountTypeEnum = enumOf(
  'AccountType',
  ACCOUNT_TYPES,
  'Managed accounts have no login; authenticated ones have.',
);
export const SubscriptionStatusEnum = enumOf(
  'SubscriptionStatus',
  SUBSCRIPTION_STATUSES,
  'How far the person is with using the system; derived from login, invitation, subscription end and account status.',
);
export const ProgramStatusEnum = enumOf(
  'ProgramStatus',
  PROGRAM_STATUSES,
  'Where a participant stands in the program.',
);
export const CancellationReasonEnum = enumOf(
  'CancellationReason',
  CANCELLATION_REASONS,
  'Why a participant left the program.',
);
export const SupervisionSourceEnum = enumOf(
  'SupervisionSource',
  ASSIGNMENT_SOURCES,
  'Where a supervision comes from: assigned to the person, or brought by the cohort.',
);
export const StatusChangeEffectEnum = enumOf(
  'StatusChangeEffect',
  STATUS_CHANGE_EFFECTS,
  'What a change of program status does besides.',
);
export const OccupationOwnershipEnum = enumOf(
  'OccupationOwnership',
  OCCUPATION_OWNERSHIP_FILTERS,
  'Whose occupations to list.',
);
export const TrainingApproachEnum = enumOf(
  'TrainingApproach',
  ['time_based', 'competency_based', 'hybrid'] as const,
  'How progress is measured.',
);
export const PublicLinkStateEnum = enumOf(
  'PublicLinkState',
  PUBLIC_LINK_STATES,
  'Whether somebody can sign up through a public link now, and if not, why.',
);
export const SortDirectionEnum = enumOf('SortDirection', ['asc', 'desc'] as const, 'Ascending or descending.');
export const StatusInconsistencyEnum = enumOf(
  'StatusInconsistency',
  STATUS_INCONSISTENCIES,
  'How program status and account status contradict each other: the account is shut though the program runs, or open though it does not.',
);
