import { US_PEOPLE } from '../people/us-people.ts';
import { DEMO_DAY } from './tenant-plan.ts';
import type { OccupationPlan, OrganizationPlan, Sector, TenantPlan } from './tenant-plan.ts';
import { US_OCCUPATIONS } from './us-occupations.ts';

const PARTICIPANTS_PER_EMPLOYER = 75;
const MAX_EMPLOYERS = 5_000;
const PARTICIPANTS_PER_SUPERVISOR = 25;
const PARTICIPANTS_PER_COHORT = 50;
const SPONSORS = 8;
const PROVIDERS = 12;
const MANY = Number.MAX_SAFE_INTEGER;

const TRADES: readonly (readonly [Sector, string])[] = [
  ['construction', 'Builders'],
  ['manufacturing', 'Manufacturing'],
  ['health', 'Clinics'],
  ['transport', 'Transit'],
  ['technology', 'Systems'],
  ['utilities', 'Utilities'],
  ['education', 'Early Learning'],
  ['hospitality', 'Kitchens'],
];
const PLACES =
  `Alder,Birch,Cedar,Dogwood,Elder,Fir,Ginkgo,Hawthorn,Ivy,Juniper,Kestrel,Larch,Maple,Nettle,Oak,Pine,Quince,Rowan,Spruce,
Tamarack,Umber,Vine,Willow,Yarrow`
    .split(',')
    .map((place) => place.trim());

/**
 * Plans one large tenant for measurements: employers of about 75 participants, up to 5,000 of them, and a supervisor for
 * every 25 participants. People have accounts, enrollments, supervisions, cohorts and a status history, but no details.
 *
 * @param name of the tenant; another name is another tenant
 */
export function scaledPlan(participants: number, name: string): TenantPlan {
  const employers = Math.min(Math.max(Math.ceil(participants / PARTICIPANTS_PER_EMPLOYER), SPONSORS), MAX_EMPLOYERS);
  return {
    key: `scaled/${name}/${participants}`,
    name,
    contractType: 'regulator',
    vocabulary: 'us',
    seatLimit: null,
    people: US_PEOPLE,
    referencePrefix: 'BX',
    participants,
    participantTypes: [
      ['apprentice', 76],
      ['pre_apprentice', 10],
      ['youth_apprentice', 9],
      ['learner', 5],
    ],
    organizations: [...others(), ...Array.from({ length: employers }, (_, index) => employer(index))],
    occupations: occupations(),
    cohorts: Math.ceil(participants / PARTICIPANTS_PER_COHORT),
    staffing: {
      regulatorUsers: [4, 4],
      sponsorUsers: [6, 10],
      administrators: [1, 3],
      supervisors: [2, MANY],
      participantsPerSupervisor: PARTICIPANTS_PER_SUPERVISOR,
      mentors: [1, 2],
      instructors: [10, 20],
      referrers: [4, 4],
    },
    groups: [],
    customFields: [],
    demoPeople: [],
    authenticatedShare: 0,
    hasSubscriptions: false,
    hasDetails: false,
    asOf: DEMO_DAY,
  };
}

function others(): OrganizationPlan[] {
  const one = (kind: OrganizationPlan['kind'], code: string, name: string): OrganizationPlan => {
    return { kind, code, name, sectors: [], sponsors: [], weight: 0 };
  };
  return [
    one('regulator', 'RG-1', 'Apprenticeship Agency'),
    ...Array.from({ length: SPONSORS }, (_, index) => one('sponsor', sponsorCode(index), `${place(index)} Alliance`)),
    ...Array.from({ length: PROVIDERS }, (_, index) => one('provider', providerCode(index), `${place(index)} College`)),
    one('referrer', 'RF-1', 'Workforce Services'),
  ];
}

// Sizes differ: the largest employer has about three times as many participants as the smallest.
function employer(index: number): OrganizationPlan {
  const [sector, word] = TRADES[index % TRADES.length] as readonly [Sector, string];
  return {
    kind: 'employer',
    code: `EM-${index + 1}`,
    name: `${place(index)} ${word} ${index + 1}`,
    sectors: [sector],
    sponsors: [sponsorCode(index)],
    weight: 0.5 + ((index * 7) % 11) / 10,
  };
}

/** Every sponsor has the whole catalog, with providers of its own choice. */
function occupations(): OccupationPlan[] {
  return Array.from({ length: SPONSORS }, (_, sponsor) =>
    US_OCCUPATIONS.map((occupation, index) => ({
      ...occupation,
      code: `${occupation.code}-${sponsor + 1}`,
      owner: sponsorCode(sponsor),
      providers: occupation.providers.map((_provider, position) => providerCode(sponsor + index + position * 5)),
    })),
  ).flat();
}

// Neighbours have different sponsors, and every sponsor has employers of every trade.
function sponsorCode(index: number): string {
  return `SP-${((index + Math.floor(index / SPONSORS)) % SPONSORS) + 1}`;
}

function providerCode(index: number): string {
  return `PR-${(index % PROVIDERS) + 1}`;
}

function place(index: number): string {
  return `${PLACES[index % PLACES.length] ?? ''} ${PLACES[(index * 5 + 3) % PLACES.length] ?? ''}`;
}
