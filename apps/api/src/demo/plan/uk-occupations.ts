// Names of English apprenticeship standards; the codes are our own.
import type { OccupationPlan, Sector } from './tenant-plan.ts';

const TEAM = 'PR-01';
const ACADEMY = 'PR-02';
const COLLEGE = 'SP-01';

type Entry = readonly [
  sector: Sector,
  code: string,
  title: string,
  providers: readonly string[],
  months: number,
  owner?: string,
];

const ENTRIES: readonly Entry[] = [
  ['construction', 'NC-ELEC', 'Installation and Maintenance Electrician', [TEAM, ACADEMY], 48],
  ['construction', 'NC-PLUM', 'Plumbing and Domestic Heating Technician', [TEAM, ACADEMY], 48],
  ['construction', 'NC-CARP', 'Carpentry and Joinery', [TEAM], 24],
  ['construction', 'NC-BRIC', 'Bricklayer', [TEAM], 24],
  ['manufacturing', 'NC-ENGT', 'Engineering Technician', [TEAM], 42],
  ['manufacturing', 'NC-MACH', 'Machining Technician', [ACADEMY], 42],
  ['manufacturing', 'NC-METF', 'Metal Fabricator', [TEAM, ACADEMY], 42],
  ['manufacturing', 'NC-MAIN', 'Maintenance and Operations Engineering Technician', [], 36, 'EM-07'],
  ['transport', 'NC-MOTV', 'Motor Vehicle Service and Maintenance Technician - Light Vehicle', [TEAM], 36],
  ['health', 'NC-CARE', 'Adult Care Worker', [ACADEMY], 14],
  ['health', 'NC-LCAR', 'Lead Adult Care Worker', [ACADEMY], 20],
  ['health', 'NC-HEAL', 'Senior Healthcare Support Worker', [TEAM, ACADEMY], 20],
  ['education', 'NC-EARL', 'Early Years Educator', [TEAM], 18],
  ['education', 'NC-TEAC', 'Teaching Assistant', [TEAM], 18],
  ['technology', 'NC-SOFT', 'Software Developer', [TEAM, ACADEMY], 24],
  ['technology', 'NC-DATA', 'Data Technician', [TEAM], 24],
  ['technology', 'NC-DIGI', 'Digital Support Technician', [TEAM], 18],
  ['business', 'NC-BUSA', 'Business Administrator', [TEAM, ACADEMY], 18],
];

export const UK_OCCUPATIONS: readonly OccupationPlan[] = ENTRIES.map(
  ([sector, code, title, providers, months, owner = COLLEGE]) => ({
    title,
    code,
    onetCode: null,
    sector,
    owner,
    providers,
    approach: months >= 36 ? 'hybrid' : 'competency_based',
    months,
  }),
);
