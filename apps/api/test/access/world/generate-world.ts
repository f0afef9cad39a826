// Invents tenants in which everything that decides who sees whom overlaps: shared employers, several providers, supervisors of
// two employers, groups within groups, earlier enrollments elsewhere.
import type { OrganizationKind, StaffType } from '@guildhall/domain';
import { IdSource } from '../../../src/demo/randomness/id-source.ts';
import { Random } from '../../../src/demo/randomness/random.ts';
import { makePeople } from './generate-people.ts';
import type { Cohort, Group, Occupation, Organization, Partnership, Staff, Tenant, World } from './model.ts';

export function generateWorld(seed: string, tenants = 3): World {
  const random = new Random(seed);
  const ids = new IdSource(`ids of ${seed}`);
  let moment = Date.UTC(2026, 0, 1);
  const newId = (): string => ids.at((moment += 1));
  return Array.from({ length: tenants }, () => new TenantMaker(random, newId).make());
}

class TenantMaker {
  private readonly organizations: Organization[] = [];
  private groups: Group[] = [];
  private occupations: Occupation[] = [];
  private staff: Staff[] = [];
  private cohorts: Cohort[] = [];

  constructor(
    private readonly random: Random,
    private readonly newId: () => string,
  ) {}

  make(): Tenant {
    const counts = { regulator: 1, sponsor: 3, employer: 6, provider: 3, referrer: 2 } as const;
    for (const [kind, count] of Object.entries(counts)) this.addOrganizations(kind as OrganizationKind, count);
    const partnerships = this.makePartnerships();
    this.groups = this.makeGroups();
    this.occupations = this.makeOccupations();
    this.staff = this.makeStaff();
    this.cohorts = this.makeCohorts();
    const { random, newId, organizations, occupations, cohorts, groups, staff } = this;
    const participants = makePeople({ random, newId, organizations, occupations, cohorts, groups, staff });
    const structure = { organizations, partnerships, occupations, cohorts, groups };
    return { id: newId(), ...structure, staff, participants, applicantId: newId() };
  }

  private addOrganizations(kind: OrganizationKind, count: number): void {
    for (let index = 0; index < count; index += 1) this.organizations.push({ id: this.newId(), kind });
  }

  private of(kind: OrganizationKind): string[] {
    return this.organizations.filter((organization) => organization.kind === kind).map(({ id }) => id);
  }

  /** Employers of no, one, two or all sponsors. */
  private makePartnerships(): Partnership[] {
    return this.of('employer').flatMap((employerId, index) =>
      this.random.sample(this.of('sponsor'), index % 4).map((sponsorId) => ({ sponsorId, employerId })),
    );
  }

  /** Two trees of three levels. */
  private makeGroups(): Group[] {
    return [0, 1].flatMap(() => {
      const [top, middle, leaf, other] = [this.newId(), this.newId(), this.newId(), this.newId()];
      const child = (id: string, parentId: string) => ({ id, parentId });
      return [{ id: top, parentId: null }, child(middle, top), child(leaf, middle), child(other, top)];
    });
  }

  /** Owned by each side, with no, one or several providers. */
  private makeOccupations(): Occupation[] {
    return Array.from({ length: 9 }, (_, index) => {
      const kind = (['regulator', 'sponsor', 'employer'] as const)[index % 3]!;
      const providerIds = this.random.sample(this.of('provider'), [0, 1, 1, 2, 3][index % 5]!);
      return { id: this.newId(), ownerId: this.random.pick(this.of(kind)), providerIds };
    });
  }

  /** Somebody of each of these types at every organization of the kind. */
  private posts(kind: OrganizationKind, userTypes: readonly StaffType[]): (readonly [StaffType, string])[] {
    return this.of(kind).flatMap((id) => userTypes.map((userType) => [userType, id] as const));
  }

  private makeStaff(): Staff[] {
    const posts = [
      ...this.posts('regulator', ['regulator', 'regulator']),
      ...this.posts('sponsor', ['sponsor']),
      ...this.posts('employer', ['administrator', 'supervisor', 'mentor']),
      ...this.posts('provider', ['provider', 'provider']),
      ...this.posts('referrer', ['referrer', 'referrer']),
      ...this.posts('sponsor', ['sponsor']).slice(0, 1),
      ...this.posts('employer', ['supervisor', 'administrator']).slice(0, 2),
    ];
    return posts.map(([userType, organizationId], index) => ({
      id: this.newId(),
      userType,
      organizationId,
      isActive: index % 11 !== 10,
      occupationIds:
        userType === 'mentor' ? this.random.sample(this.occupations, this.random.int(1, 4)).map(({ id }) => id) : [],
      // Somebody in each tenant is not limited at all.
      memberOf:
        index > 0 && this.random.chance(0.3)
          ? this.random.sample(this.groups, this.random.int(1, 2)).map(({ id }) => id)
          : [],
    }));
  }

  private makeCohorts(): Cohort[] {
    const owners = [...this.of('sponsor'), ...this.of('employer')];
    return Array.from({ length: 8 }, () => ({
      id: this.newId(),
      ownerId: this.random.pick(owners),
      supervisorId: this.random.chance(0.6)
        ? this.random.pick(this.staff.filter(({ userType }) => userType === 'supervisor')).id
        : null,
    }));
  }
}
