// What a generated tenant consists of. A plan is data; the generator knows how to turn it into rows.
import type {
  CalendarDate,
  ContractType,
  CustomFieldType,
  OrganizationKind,
  ParticipantType,
  TrainingApproach,
  UserType,
  Vocabulary,
} from '@guildhall/domain';
import type { PeopleProfile } from '../people/people-profile.ts';
import type { Choices } from '../randomness/random.ts';

export type Sector =
  | 'construction'
  | 'manufacturing'
  | 'transport'
  | 'utilities'
  | 'health'
  | 'education'
  | 'technology'
  | 'hospitality'
  | 'business';

export interface OrganizationPlan {
  readonly kind: OrganizationKind;
  readonly code: string;
  readonly name: string;
  /** Of an employer: what it trains for. Of others: empty. */
  readonly sectors: readonly Sector[];
  /** Of an employer: codes of the sponsors that it partners with. */
  readonly sponsors: readonly string[];
  /** Of an employer: its size compared with the others. */
  readonly weight: number;
}

export interface OccupationPlan {
  readonly title: string;
  readonly code: string;
  readonly onetCode: string | null;
  readonly sector: Sector;
  readonly owner: string;
  readonly providers: readonly string[];
  readonly approach: TrainingApproach;
  readonly months: number;
}

export interface GroupPlan {
  readonly name: string;
  /** Participants of these sectors belong to the group; a group without sectors only holds others. */
  readonly sectors: readonly Sector[];
  readonly children: readonly GroupPlan[];
}

export interface CustomFieldPlan {
  readonly label: string;
  readonly type: CustomFieldType;
  readonly options: readonly string[];
  /** What comes before the number in a value of type text. */
  readonly prefix?: string;
  /** The share of participants who have a value. */
  readonly share: number;
}

/** Somebody with a name and a login, for people who try the demo. */
export interface DemoPerson {
  readonly email: string;
  readonly userType: UserType;
  readonly givenName: string;
  readonly familyName: string;
  readonly organization: string;
  /** The login belongs to another tenant and opens this account as well. */
  readonly isSecondAccount?: boolean;
}

export type Span = readonly [min: number, max: number];

export interface StaffingPlan {
  readonly regulatorUsers: Span;
  readonly sponsorUsers: Span;
  readonly administrators: Span;
  readonly supervisors: Span;
  readonly participantsPerSupervisor: number;
  readonly mentors: Span;
  readonly instructors: Span;
  readonly referrers: Span;
}

export interface TenantPlan {
  /** Ids follow from it: another key is another tenant. */
  readonly key: string;
  readonly name: string;
  readonly contractType: ContractType;
  readonly vocabulary: Vocabulary;
  readonly seatLimit: number | null;
  readonly people: PeopleProfile;
  readonly referencePrefix: string;
  readonly participants: number;
  readonly participantTypes: Choices<ParticipantType>;
  readonly organizations: readonly OrganizationPlan[];
  readonly occupations: readonly OccupationPlan[];
  readonly cohorts: number;
  readonly staffing: StaffingPlan;
  readonly groups: readonly GroupPlan[];
  readonly customFields: readonly CustomFieldPlan[];
  readonly demoPeople: readonly DemoPerson[];
  /** The share of people who sign in by themselves. */
  readonly authenticatedShare: number;
  /** Whether somebody pays for each participant until some time after the program. */
  readonly hasSubscriptions: boolean;
  /** Whether participants have demographics and national ids, and e-mail addresses without numbers. */
  readonly hasDetails: boolean;
  /** The day that counts as today. */
  readonly asOf: CalendarDate;
}

/** The day on which the demo plays unless told otherwise. */
export const DEMO_DAY: CalendarDate = '2026-11-20';
