// Invented organizations of the UK demo tenant.
import type { OrganizationPlan, Sector } from './tenant-plan.ts';

const COLLEGE = 'SP-01';

/** Name, sectors, size compared with the others. */
const EMPLOYERS: readonly (readonly [string, readonly Sector[], number])[] = [
  ['Harrowby Electrical Services', ['construction', 'business'], 2.4],
  ['Eastmere Homes', ['construction'], 1.3],
  ['Thornwick Brickwork', ['construction'], 0.6],
  ['Pennine Pipe & Heat', ['construction'], 0.7],
  ['Saltmarsh Joinery', ['construction'], 0.5],
  ['Kirkby Vale Housing Association', ['construction', 'business'], 1.0],
  ['Calderfold Engineering', ['manufacturing'], 1.8],
  ['Brackley Gears', ['manufacturing'], 1.0],
  ['Hollin Bridge Castings', ['manufacturing'], 0.8],
  ['Northshire Rail Works', ['manufacturing', 'transport'], 1.4],
  ['Loom & Bobbin Textiles', ['manufacturing'], 0.6],
  ['Ropewalk Fabrications', ['manufacturing'], 0.7],
  ['Weaver Valley Dairies', ['manufacturing', 'business'], 0.9],
  ['Northgate Motor Centre', ['transport'], 0.8],
  ['Tannery Road Garage', ['transport'], 0.3],
  ['Eastmere Bus Company', ['transport', 'business'], 0.7],
  ['Saint Oswin Hospital Trust', ['health', 'business'], 2.2],
  ['Rowan Court Care', ['health'], 1.1],
  ['Lilac House Residential Home', ['health'], 0.5],
  ['Thornwick Home Care', ['health'], 0.9],
  ['Beckside Hospice', ['health'], 0.4],
  ['Puddleduck Day Nurseries', ['education'], 1.0],
  ['Conker Tree Nursery', ['education'], 0.4],
  ['Northgate Academies', ['education', 'technology'], 1.2],
  ['Thornwick Primary School', ['education'], 0.4],
  ['Brass Lantern Software', ['technology'], 0.9],
  ['Northshire Council', ['business', 'technology'], 1.6],
  ['Millstone Insurance', ['business', 'technology'], 1.1],
  ['Harrowby & Finch Solicitors', ['business'], 0.5],
  ['Canal Street Data', ['technology'], 0.6],
];

export const UK_ORGANIZATIONS: readonly OrganizationPlan[] = [
  other('sponsor', COLLEGE, 'Northgate College'),
  other('provider', 'PR-01', 'Northgate College Delivery Team'),
  other('provider', 'PR-02', 'Harrowby Skills Academy'),
  ...EMPLOYERS.map(([name, sectors, weight], index) => ({
    kind: 'employer' as const,
    code: `EM-${String(index + 1).padStart(2, '0')}`,
    name,
    sectors,
    sponsors: [COLLEGE],
    weight,
  })),
];

function other(kind: OrganizationPlan['kind'], code: string, name: string): OrganizationPlan {
  return { kind, code, name, sectors: [], sponsors: [], weight: 0 };
}
