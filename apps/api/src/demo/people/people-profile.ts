import type { Choices, Random } from '../randomness/random.ts';
import type { Address } from '../rows/tenant-rows.ts';
import type { DemographicsRow } from '../rows/participant-rows.ts';
import type { Culture } from './culture.ts';
import type { Person } from './person.ts';

export interface City {
  readonly name: string;
  readonly region: string;
  readonly postalCode: string;
  readonly areaCode: string;
}

export type DemographicAnswers = Omit<DemographicsRow, 'tenant_id' | 'id' | 'participant_id'>;

/** How the people of one country are called, where they live and what they answer. */
export interface PeopleProfile {
  readonly cultures: Choices<Culture>;
  readonly cities: readonly City[];
  /** Reserved for examples: no mail ever reaches anybody. */
  readonly emailDomain: string;
  address(random: Random, city: City): Address;
  phone(random: Random, city: City): string;
  demographics(random: Random, person: Person): DemographicAnswers;
  /** In the form that the domain gives it. */
  nationalId(random: Random): string;
}
