import { RACES } from '@guildhall/domain';
import type { EducationLevel, Race, VeteranStatus } from '@guildhall/domain';
import type { Random } from '../randomness/random.ts';
import { weightedPicker } from '../randomness/random.ts';
import { IRISH, NIGERIAN, POLISH, SOMALI } from './names-of-africa-and-europe.ts';
import {
  AFRICAN_AMERICAN,
  ANGLO_AMERICAN,
  CARIBBEAN,
  HISPANIC,
  NATIVE_AMERICAN,
  PACIFIC_ISLANDER,
} from './names-of-the-americas.ts';
import { ARABIC, CHINESE, FILIPINO, INDIAN, KOREAN, VIETNAMESE } from './names-of-asia.ts';
import type { City, DemographicAnswers, PeopleProfile } from './people-profile.ts';
import type { Person } from './person.ts';

const STREETS =
  `Alder,Cedar,Madrona,Hemlock,Salal,Larch,Orchard,Ferry,Mill,Lakeview,Juniper,Rainier,Chinook,Heron,Quarry,Vine,Cannery,
Foundry,Beacon,Willow`
    .split(',')
    .map((street) => street.trim());
const SUFFIXES = ['Street', 'Avenue', 'Lane', 'Court', 'Drive', 'Way', 'Road', 'Place'];

const CITIES: readonly City[] = [
  { name: 'Seattle', region: 'WA', postalCode: '98118', areaCode: '206' },
  { name: 'Tacoma', region: 'WA', postalCode: '98405', areaCode: '253' },
  { name: 'Spokane', region: 'WA', postalCode: '99205', areaCode: '509' },
  { name: 'Everett', region: 'WA', postalCode: '98203', areaCode: '425' },
  { name: 'Bellingham', region: 'WA', postalCode: '98225', areaCode: '360' },
  { name: 'Vancouver', region: 'WA', postalCode: '98661', areaCode: '360' },
  { name: 'Yakima', region: 'WA', postalCode: '98902', areaCode: '509' },
  { name: 'Olympia', region: 'WA', postalCode: '98501', areaCode: '360' },
  { name: 'Kent', region: 'WA', postalCode: '98032', areaCode: '253' },
  { name: 'Portland', region: 'OR', postalCode: '97206', areaCode: '503' },
  { name: 'Salem', region: 'OR', postalCode: '97301', areaCode: '503' },
  { name: 'Eugene', region: 'OR', postalCode: '97402', areaCode: '541' },
  { name: 'Bend', region: 'OR', postalCode: '97701', areaCode: '541' },
  { name: 'Hillsboro', region: 'OR', postalCode: '97124', areaCode: '503' },
];

const pickVeteranStatus = weightedPicker<VeteranStatus>([
  ['non_veteran', 82],
  ['veteran', 7],
  ['veteran_eligible', 3],
  ['non_veteran_other_eligible', 1],
  ['did_not_self_identify', 7],
]);
const pickEducation = weightedPicker<EducationLevel>([
  ['some_high_school', 7],
  ['high_school_equivalency', 12],
  ['high_school_diploma', 44],
  ['some_college', 14],
  ['vocational_certificate', 7],
  ['associate_degree', 6],
  ['bachelors_degree', 4],
  ['masters_degree', 1],
  ['did_not_self_identify', 5],
]);

export const US_PEOPLE: PeopleProfile = {
  cultures: [
    [ANGLO_AMERICAN, 30],
    [HISPANIC, 19],
    [AFRICAN_AMERICAN, 10],
    [VIETNAMESE, 6],
    [CHINESE, 5],
    [FILIPINO, 5],
    [IRISH, 4],
    [INDIAN, 4],
    [NATIVE_AMERICAN, 4],
    [ARABIC, 3],
    [KOREAN, 3],
    [POLISH, 3],
    [NIGERIAN, 3],
    [PACIFIC_ISLANDER, 2],
    [SOMALI, 2],
    [CARIBBEAN, 1],
  ],
  cities: CITIES,
  emailDomain: 'example.com',
  address: (random, city) => ({
    address_line1: `${random.int(1, 9899)} ${random.pick(STREETS)} ${random.pick(SUFFIXES)}`,
    address_line2: random.chance(0.18) ? `Apt ${random.int(1, 40)}${random.pick(['', 'A', 'B', 'C'])}` : null,
    city: city.name,
    region: city.region,
    postal_code: city.postalCode,
  }),
  // 555-0100 to 555-0199 are set aside for fiction.
  phone: (random, city) => `(${city.areaCode}) 555-01${String(random.int(0, 99)).padStart(2, '0')}`,
  demographics,
  nationalId,
};

function demographics(random: Random, { isWoman, culture }: Person): DemographicAnswers {
  const isSilent = random.chance(0.08);
  const ethnicity = culture.isHispanic ? 'hispanic_or_latino' : 'not_hispanic_or_latino';
  return {
    sex: random.chance(0.02) ? 'did_not_self_identify' : isWoman ? 'female' : 'male',
    ethnicity: isSilent ? 'did_not_self_identify' : ethnicity,
    race: isSilent ? ['did_not_self_identify'] : races(random, culture.race),
    veteran_status: pickVeteranStatus(random),
    disability: random.chance(0.08) ? 'did_not_self_identify' : random.chance(0.09) ? 'yes' : 'no',
    education: pickEducation(random),
    employment_status: random.chance(0.7) ? 'new_employee' : 'existing_employee',
  };
}

function races(random: Random, first: Race): Race[] {
  const others = RACES.filter((race) => race !== first && race !== 'did_not_self_identify');
  const all = random.chance(0.06) ? [first, random.pick(others)] : [first];
  return RACES.filter((race) => all.includes(race));
}

// Of the last area, which nobody was given before numbers became random.
function nationalId(random: Random): string {
  return `899-${random.int(10, 99)}-${random.int(1000, 9999)}`;
}
