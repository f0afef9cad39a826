import { UK_PEOPLE } from '../people/uk-people.ts';
import { DEMO_DAY } from './tenant-plan.ts';
import type { DemoPerson, TenantPlan } from './tenant-plan.ts';
import { UK_OCCUPATIONS } from './uk-occupations.ts';
import { UK_ORGANIZATIONS } from './uk-organizations.ts';

const EMPLOYER = 'EM-01';

/** The first one of each role at its organization; the last one is the US sponsor again. */
const PEOPLE: readonly DemoPerson[] = [
  person('sponsor', 'Sheila', 'Hargreaves', 'SP-01'),
  person('administrator', 'Anwar', 'Siddiqui', EMPLOYER),
  person('supervisor', 'Sean', 'Ashworth', EMPLOYER),
  person('mentor', 'Małgorzata', 'Nowak', EMPLOYER),
  person('provider', 'Pauline', 'Entwistle', 'PR-01'),
  person('learner', 'Leah', "O'Connor", EMPLOYER),
  { ...person('sponsor', 'Samuel', 'Ortega', 'SP-01'), email: 'sponsor@demo.example', isSecondAccount: true },
];

/** A college that trains the apprentices of the employers around it. */
export const UK_DEMO: TenantPlan = {
  key: 'uk-demo',
  name: 'Northgate College Partnership',
  contractType: 'sponsor',
  vocabulary: 'uk',
  seatLimit: null,
  people: UK_PEOPLE,
  referencePrefix: 'NC',
  participants: 1_500,
  participantTypes: [
    ['learner', 57],
    ['apprentice', 38],
    ['pre_apprentice', 3],
    ['youth_apprentice', 2],
  ],
  organizations: UK_ORGANIZATIONS,
  occupations: UK_OCCUPATIONS,
  cohorts: 36,
  staffing: {
    regulatorUsers: [0, 0],
    sponsorUsers: [9, 12],
    administrators: [1, 2],
    supervisors: [2, 6],
    participantsPerSupervisor: 16,
    mentors: [1, 2],
    instructors: [10, 14],
    referrers: [0, 0],
  },
  groups: [
    {
      name: 'Faculty of Building and Engineering',
      sectors: [],
      children: [
        { name: 'Construction Crafts', sectors: ['construction'], children: [] },
        { name: 'Engineering and Manufacturing', sectors: ['manufacturing'], children: [] },
        { name: 'Motor Vehicle', sectors: ['transport'], children: [] },
      ],
    },
    {
      name: 'Faculty of People and Care',
      sectors: [],
      children: [
        { name: 'Health and Social Care', sectors: ['health'], children: [] },
        { name: 'Early Years and Schools', sectors: ['education'], children: [] },
      ],
    },
    {
      name: 'Faculty of Digital and Business',
      sectors: [],
      children: [
        { name: 'Digital', sectors: ['technology'], children: [] },
        { name: 'Business', sectors: ['business'], children: [] },
      ],
    },
  ],
  customFields: [
    { label: 'Bus pass', type: 'boolean', options: [], share: 0.8 },
    { label: 'Laptop asset number', type: 'text', options: [], prefix: 'NC-LT-', share: 0.4 },
    { label: 'Day at college', type: 'choice', options: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], share: 0.9 },
  ],
  demoPeople: PEOPLE,
  authenticatedShare: 0.6,
  hasSubscriptions: true,
  hasDetails: true,
  asOf: DEMO_DAY,
};

function person(
  userType: DemoPerson['userType'],
  givenName: string,
  familyName: string,
  organization: string,
): DemoPerson {
  return { email: `${userType}@uk.demo.example`, userType, givenName, familyName, organization };
}
