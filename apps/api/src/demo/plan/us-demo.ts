import { US_PEOPLE } from '../people/us-people.ts';
import { DEMO_DAY } from './tenant-plan.ts';
import type { DemoPerson, TenantPlan } from './tenant-plan.ts';
import { US_OCCUPATIONS } from './us-occupations.ts';
import { US_ORGANIZATIONS } from './us-organizations.ts';

const EMPLOYER = 'EM-01';

/** The first one of each role at its organization. */
const PEOPLE: readonly DemoPerson[] = [
  person('regulator', 'Ruth', 'Nakamura', 'RG-01'),
  person('sponsor', 'Samuel', 'Ortega', 'SP-01'),
  person('administrator', 'Ada', 'Lindqvist', EMPLOYER),
  person('supervisor', 'Sofia', 'Brandt', EMPLOYER),
  person('mentor', 'Marcus', 'Whitfield', EMPLOYER),
  person('provider', 'Priya', 'Raman', 'PR-04'),
  person('referrer', 'Rosa', 'Delgado', 'RF-01'),
  person('apprentice', 'Alex', 'Nguyễn', EMPLOYER),
];

/** A state agency that runs apprenticeships of many sponsors and employers. */
export const US_DEMO: TenantPlan = {
  key: 'us-demo',
  name: 'Cascadia Apprenticeship Agency',
  contractType: 'regulator',
  vocabulary: 'us',
  seatLimit: 3_200,
  people: US_PEOPLE,
  referencePrefix: 'CA',
  participants: 3_000,
  participantTypes: [
    ['apprentice', 76],
    ['pre_apprentice', 10],
    ['youth_apprentice', 9],
    ['learner', 5],
  ],
  organizations: US_ORGANIZATIONS,
  occupations: US_OCCUPATIONS,
  cohorts: 60,
  staffing: {
    regulatorUsers: [2, 2],
    sponsorUsers: [4, 7],
    administrators: [1, 3],
    supervisors: [2, 6],
    participantsPerSupervisor: 16,
    mentors: [1, 2],
    instructors: [8, 16],
    referrers: [2, 2],
  },
  groups: [],
  customFields: [
    { label: 'Union local', type: 'text', options: [], prefix: 'Local ', share: 0.55 },
    { label: 'Boot size', type: 'choice', options: ['6', '7', '8', '9', '10', '11', '12', '13'], share: 0.7 },
    { label: 'Tool kit issued on', type: 'date', options: [], share: 0.5 },
  ],
  demoPeople: PEOPLE,
  authenticatedShare: 0.55,
  hasSubscriptions: false,
  hasDetails: true,
  asOf: DEMO_DAY,
};

function person(
  userType: DemoPerson['userType'],
  givenName: string,
  familyName: string,
  organization: string,
): DemoPerson {
  return { email: `${userType}@demo.example`, userType, givenName, familyName, organization };
}
