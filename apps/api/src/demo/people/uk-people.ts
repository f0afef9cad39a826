import type { EducationLevel, EmploymentStatus } from '@guildhall/domain';
import type { Random } from '../randomness/random.ts';
import { weightedPicker } from '../randomness/random.ts';
import {
  ENGLISH,
  IRISH,
  NIGERIAN,
  POLISH,
  ROMANIAN,
  SOMALI,
  WELSH_AND_SCOTTISH,
} from './names-of-africa-and-europe.ts';
import { CARIBBEAN } from './names-of-the-americas.ts';
import { ARABIC, BANGLADESHI, CHINESE, INDIAN, PAKISTANI } from './names-of-asia.ts';
import type { City, DemographicAnswers, PeopleProfile } from './people-profile.ts';
import type { Person } from './person.ts';

const STREETS =
  `Canal,Chapel,Mill,Station,Church,Victoria,Albert,Bridge,Park,School,Moor,Weaver,Spring,Quarry,Market,Tannery,Ropewalk,
Priory,Beck,Hawthorn`
    .split(',')
    .map((street) => street.trim());
const SUFFIXES = ['Street', 'Road', 'Lane', 'Close', 'Terrace', 'Avenue', 'Grove', 'Mews'];

// Towns that do not exist, in a postcode area (NC) that was never given out.
const TOWNS: readonly City[] = [
  { name: 'Northgate', region: 'Northshire', postalCode: 'NC1', areaCode: '' },
  { name: 'Eastmere', region: 'Northshire', postalCode: 'NC2', areaCode: '' },
  { name: 'Thornwick', region: 'Northshire', postalCode: 'NC3', areaCode: '' },
  { name: 'Harrowby Mills', region: 'Northshire', postalCode: 'NC4', areaCode: '' },
  { name: 'Saltmarsh', region: 'Northshire', postalCode: 'NC5', areaCode: '' },
  { name: 'Kirkby Vale', region: 'Calderfold', postalCode: 'NC7', areaCode: '' },
  { name: 'Upper Brackley', region: 'Calderfold', postalCode: 'NC8', areaCode: '' },
  { name: 'Hollin Bridge', region: 'Calderfold', postalCode: 'NC11', areaCode: '' },
];
const INWARD_LETTERS = [...'ABDEFGHJLNPQRSTUWXYZ'];

const pickPriorLevel = weightedPicker<EducationLevel>([
  ['no_qualifications', 4],
  ['entry_level', 5],
  ['level_1', 14],
  ['level_2', 12],
  ['full_level_2', 34],
  ['level_3', 8],
  ['full_level_3', 15],
  ['level_4', 2],
  ['level_6', 3],
  ['not_known', 3],
]);
const pickEmploymentStatus = weightedPicker<EmploymentStatus>([
  ['in_paid_employment', 90],
  ['looking_for_work', 7],
  ['not_looking_for_work', 1],
  ['not_known', 2],
]);

export const UK_PEOPLE: PeopleProfile = {
  cultures: [
    [ENGLISH, 58],
    [WELSH_AND_SCOTTISH, 6],
    [IRISH, 4],
    [PAKISTANI, 8],
    [INDIAN, 6],
    [BANGLADESHI, 3],
    [POLISH, 4],
    [ROMANIAN, 3],
    [CARIBBEAN, 3],
    [NIGERIAN, 2],
    [SOMALI, 1],
    [CHINESE, 1],
    [ARABIC, 1],
  ],
  cities: TOWNS,
  emailDomain: 'example.org',
  address: (random, town) => ({
    address_line1: `${random.int(1, 180)} ${random.pick(STREETS)} ${random.pick(SUFFIXES)}`,
    address_line2: random.chance(0.12) ? `Flat ${random.int(1, 24)}` : null,
    city: town.name,
    region: town.region,
    postal_code: `${town.postalCode} ${random.int(1, 9)}${random.pick(INWARD_LETTERS)}${random.pick(INWARD_LETTERS)}`,
  }),
  // 07700 900000 to 900999 are set aside for drama.
  phone: (random) => `07700 900${String(random.int(0, 999)).padStart(3, '0')}`,
  demographics,
  nationalId,
};

function demographics(random: Random, { isWoman, culture }: Person): DemographicAnswers {
  return {
    sex: isWoman ? 'female' : 'male',
    ethnicity: random.chance(0.06) ? 'not_provided' : culture.ukEthnicity,
    race: [],
    veteran_status: null,
    disability: random.chance(0.06) ? 'did_not_self_identify' : random.chance(0.16) ? 'yes' : 'no',
    education: pickPriorLevel(random),
    employment_status: pickEmploymentStatus(random),
  };
}

// A prefix that is not in use.
function nationalId(random: Random): string {
  return `XX${random.int(100_000, 999_999)}${random.pick(['A', 'B', 'C', 'D'])}`;
}
