// Invented organizations of the US demo tenant.
import type { OrganizationPlan, Sector } from './tenant-plan.ts';

const PARTNERS: readonly OrganizationPlan[] = [
  other('regulator', 'RG-01', 'Cascadia Apprenticeship Agency'),
  other('sponsor', 'SP-01', 'Cascadia Building Trades Joint Committee'),
  other('sponsor', 'SP-02', 'Sound Advanced Manufacturing Alliance'),
  other('sponsor', 'SP-03', 'Evergreen Health and Technology Careers'),
  other('provider', 'PR-01', 'Tahoma Valley Community College'),
  other('provider', 'PR-02', 'Gorge Technical Institute'),
  other('provider', 'PR-03', 'Salish Online Learning'),
  other('provider', 'PR-04', 'Rose River Trades Training Center'),
  other('referrer', 'RF-01', 'Harborlight Workforce Services'),
];

const BUILDING = ['SP-01'];
const MAKING = ['SP-02'];
const CARING = ['SP-03'];

/** Name, sectors, sponsors, size compared with the others. */
const EMPLOYERS: readonly (readonly [string, readonly Sector[], readonly string[], number])[] = [
  ['Tahoma Electric & Mechanical', ['construction'], BUILDING, 1.9],
  ['Cedar Ridge Builders', ['construction'], BUILDING, 1.2],
  ['Ironwood Structural', ['construction'], BUILDING, 0.9],
  ['Bluff & Hollow Plumbing', ['construction'], BUILDING, 0.7],
  ['Skagit Line Construction', ['utilities', 'construction'], BUILDING, 1.3],
  ['Northfork Public Power District', ['utilities'], BUILDING, 1.1],
  ['Cowlitz Valley Water Utility', ['utilities'], BUILDING, 0.5],
  ['Sunbreak Solar Cooperative', ['construction', 'utilities'], BUILDING, 0.6],
  ['Three Sisters Heating & Air', ['construction'], BUILDING, 0.8],
  ['Marrowstone Carpentry', ['construction'], BUILDING, 0.4],
  ['Granite Falls Contracting', ['construction'], BUILDING, 1.0],
  ['Palouse Sheet Metal Works', ['construction', 'manufacturing'], ['SP-01', 'SP-02'], 0.9],
  ['Umatilla Steel Erectors', ['construction', 'manufacturing'], ['SP-01', 'SP-02'], 0.7],
  ['Deschutes Millwork', ['construction', 'manufacturing'], ['SP-01', 'SP-02'], 0.6],
  ['Rainshadow Precision', ['manufacturing'], MAKING, 1.6],
  ['Kittitas Tool & Die', ['manufacturing'], MAKING, 0.7],
  ['Dry Falls Aerospace', ['manufacturing', 'transport'], MAKING, 2.1],
  ['Orcas Marine Fabrication', ['manufacturing'], MAKING, 0.9],
  ['Chinook Robotics', ['manufacturing', 'technology'], ['SP-02', 'SP-03'], 1.1],
  ['Alder Creek Foods', ['manufacturing'], MAKING, 1.0],
  ['Wallowa Composites', ['manufacturing'], MAKING, 0.8],
  ['Evergreen Transit Authority', ['transport'], MAKING, 1.7],
  ['Columbia Freight Lines', ['transport'], MAKING, 1.0],
  ['Peninsula Ferry Works', ['transport', 'manufacturing'], MAKING, 0.6],
  ['Sawtooth Packaging', ['manufacturing'], MAKING, 0.7],
  ['Willapa Bay Shipyard', ['manufacturing', 'transport'], MAKING, 1.2],
  ['Harborview Family Clinics', ['health'], CARING, 1.5],
  ['Saint Brannock Hospital', ['health'], CARING, 2.0],
  ['Kalama Care Homes', ['health'], CARING, 1.0],
  ['Riverbend Pharmacy Group', ['health'], CARING, 0.6],
  ['Lopez Sound Pediatrics', ['health'], CARING, 0.4],
  ['Methow Community Health', ['health'], CARING, 0.7],
  ['Fernwood Early Learning', ['education'], CARING, 0.8],
  ['Little Cedars Childcare', ['education'], CARING, 0.5],
  ['Stillwater School District', ['education', 'technology'], CARING, 0.9],
  ['Cascade Cloud Services', ['technology'], CARING, 1.3],
  ['Owl Lantern Software', ['technology'], CARING, 0.8],
  ['Kestrel Data Centers', ['technology', 'utilities'], ['SP-01', 'SP-03'], 0.9],
  ['Salmonberry Hospitality Group', ['hospitality'], CARING, 1.0],
  ['Driftwood Point Resort', ['hospitality', 'technology'], CARING, 0.6],
];

export const US_ORGANIZATIONS: readonly OrganizationPlan[] = [
  ...PARTNERS,
  ...EMPLOYERS.map(([name, sectors, sponsors, weight], index) => ({
    kind: 'employer' as const,
    code: `EM-${String(index + 1).padStart(2, '0')}`,
    name,
    sectors,
    sponsors,
    weight,
  })),
];

function other(kind: OrganizationPlan['kind'], code: string, name: string): OrganizationPlan {
  return { kind, code, name, sectors: [], sponsors: [], weight: 0 };
}
