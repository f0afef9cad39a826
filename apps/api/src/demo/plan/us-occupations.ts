// Titles and codes of occupations are those of O*NET-SOC 2019.
// This product uses O*NET data, U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), under the CC BY 4.0 license.
import type { OccupationPlan, Sector } from './tenant-plan.ts';

type Entry = readonly [
  sector: Sector,
  onetCode: string,
  title: string,
  owner: string,
  providers: readonly string[],
  months: number,
];

const TRADES = 'SP-01';
const MAKERS = 'SP-02';
const CAREERS = 'SP-03';
const AGENCY = 'RG-01';
const COLLEGES = ['PR-01', 'PR-02', 'PR-03'];

const ENTRIES: readonly Entry[] = [
  ['construction', '47-2111.00', 'Electricians', TRADES, ['PR-04', 'PR-01'], 60],
  ['construction', '47-2152.00', 'Plumbers, Pipefitters, and Steamfitters', TRADES, ['PR-01', 'PR-02', 'PR-04'], 60],
  ['construction', '47-2031.00', 'Carpenters', TRADES, ['PR-04'], 48],
  [
    'construction',
    '49-9021.00',
    'Heating, Air Conditioning, and Refrigeration Mechanics and Installers',
    TRADES,
    ['PR-01', 'PR-02'],
    54,
  ],
  ['construction', '47-2211.00', 'Sheet Metal Workers', TRADES, ['PR-04'], 54],
  ['construction', '47-2221.00', 'Structural Iron and Steel Workers', TRADES, [], 42],
  [
    'construction',
    '47-2073.00',
    'Operating Engineers and Other Construction Equipment Operators',
    AGENCY,
    ['PR-02'],
    36,
  ],
  ['construction', '47-2231.00', 'Solar Photovoltaic Installers', 'EM-08', [], 24],
  ['utilities', '49-9051.00', 'Electrical Power-Line Installers and Repairers', TRADES, ['PR-02'], 48],
  ['utilities', '51-8031.00', 'Water and Wastewater Treatment Plant and System Operators', AGENCY, ['PR-03'], 24],
  ['manufacturing', '51-4041.00', 'Machinists', MAKERS, ['PR-01', 'PR-02'], 48],
  ['manufacturing', '51-4121.00', 'Welders, Cutters, Solderers, and Brazers', MAKERS, ['PR-02', 'PR-04'], 36],
  ['manufacturing', '49-9041.00', 'Industrial Machinery Mechanics', MAKERS, ['PR-02'], 48],
  [
    'manufacturing',
    '17-3024.00',
    'Electro-Mechanical and Mechatronics Technologists and Technicians',
    MAKERS,
    ['PR-01'],
    48,
  ],
  ['manufacturing', '51-9162.00', 'Computer Numerically Controlled Tool Programmers', MAKERS, ['PR-01'], 36],
  ['manufacturing', '51-4111.00', 'Tool and Die Makers', 'EM-16', [], 60],
  ['transport', '49-3031.00', 'Bus and Truck Mechanics and Diesel Engine Specialists', MAKERS, ['PR-02', 'PR-04'], 48],
  ['transport', '49-3011.00', 'Aircraft Mechanics and Service Technicians', 'EM-17', ['PR-01'], 48],
  ['health', '31-9092.00', 'Medical Assistants', CAREERS, COLLEGES, 18],
  ['health', '29-2061.00', 'Licensed Practical and Licensed Vocational Nurses', CAREERS, ['PR-01', 'PR-03'], 24],
  ['health', '29-2052.00', 'Pharmacy Technicians', CAREERS, ['PR-03'], 18],
  ['technology', '15-1232.00', 'Computer User Support Specialists', CAREERS, ['PR-03'], 24],
  ['technology', '15-1252.00', 'Software Developers', AGENCY, ['PR-01', 'PR-03'], 24],
  ['education', '25-2011.00', 'Preschool Teachers, Except Special Education', AGENCY, ['PR-01'], 24],
  ['hospitality', '35-1011.00', 'Chefs and Head Cooks', 'EM-39', [], 36],
];

export const US_OCCUPATIONS: readonly OccupationPlan[] = ENTRIES.map(
  ([sector, onetCode, title, owner, providers, months], index) => ({
    title,
    code: `OC-${onetCode.slice(0, 7)}`,
    onetCode,
    sector,
    owner,
    providers,
    // Short programs measure what somebody can do; long ones count hours, alone or as well.
    approach: months <= 24 ? 'competency_based' : index % 2 === 0 ? 'time_based' : 'hybrid',
    months,
  }),
);
