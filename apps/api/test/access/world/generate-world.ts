// Invents tenants in which everything that decides who sees whom overlaps: shared employers, several providers, supervisors of
// two employers, groups within groups, earlier enrollments elsewhere.
import { PARTICIPANT_TYPES, type OrganizationKind, type StaffType } from '@guildhall/domain';
import { IdSource } from '../../../src/demo/randomness/id-source.ts';
import { Random } from '../../../src/demo/randomness/random.ts';
import type { Cohort, Group, Occupation, Organization, Participant, Partnership, Staff, Tenant, Training, World } from './model.ts';

export const GIVEN_NAMES = ['Amber', 'Birch', 'Cedrik', 'Zoë'] as const;
const PARTICIPANTS = 42;

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
    const participants = Array.from({ length: PARTICIPANTS }, (_, index) => this.makeParticipant(index));
    const { organizations, occupations, cohorts, groups, staff } = this;
    return { id: this.newId(), organizations, partnerships, occupations, cohorts, groups, staff, participants, applicantId: this.newId() };
  }

  private addOrganizations(kind: OrganizationKind, count: number): void {
    for (let index = 0; index < count; index += 1) this.organizations.push({ id: this.newId(), kind });
  }

  private of(kind: OrganizationKind): string[] {
    return this.organizations.filter((organization) => organization.kind === kind).map(({ id }) => id);
  }

  private staffOf(...userTypes: StaffType[]): string[] {
    return this.staff.filter(({ userType }) => userTypes.includes(userType)).map(({ id }) => id);
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

  private makeStaff(): Staff[] {
    const posts: (readonly [StaffType, string])[] = [
      ...this.of('regulator').flatMap((id) => [['regulator', id], ['regulator', id]] as const),
      ...this.of('sponsor').map((id) => ['sponsor', id] as const),
      ...this.of('employer').flatMap((id) => [['administrator', id], ['supervisor', id], ['mentor', id]] as const),
      ...this.of('provider').flatMap((id) => [['provider', id], ['provider', id]] as const),
      ...this.of('referrer').map((id) => ['referrer', id] as const),
      ['supervisor', this.of('employer')[1]!],
      ['administrator', this.of('employer')[2]!],
      ['sponsor', this.of('sponsor')[0]!],
    ];
    return posts.map(([userType, organizationId], index) => ({
      ...{ id: this.newId(), userType, organizationId },
      isActive: index % 11 !== 10,
      occupationIds: userType === 'mentor' ? this.random.sample(this.occupations, this.random.int(1, 4)).map(({ id }) => id) : [],
      memberOf: this.random.chance(0.3) ? this.random.sample(this.groups, this.random.int(1, 2)).map(({ id }) => id) : [],
    }));
  }

  private makeCohorts(): Cohort[] {
    const owners = [...this.of('sponsor'), ...this.of('employer')];
    return Array.from({ length: 8 }, () => ({
      ...{ id: this.newId(), ownerId: this.random.pick(owners) },
      supervisorId: this.random.chance(0.6) ? this.random.pick(this.staffOf('supervisor')) : null,
    }));
  }

  private makeTraining(): Training {
    const occupation = this.random.pick(this.occupations);
    const isAssigned = occupation.providerIds.length > 0 && this.random.chance(0.4);
    return {
      employerId: this.random.pick(this.of('employer')),
      occupationId: occupation.id,
      providerId: isAssigned ? this.random.pick(occupation.providerIds) : null,
      cohortId: this.random.chance(0.4) ? this.random.pick(this.cohorts).id : null,
      referrerId: this.random.chance(0.3) ? this.random.pick(this.staffOf('referrer')) : null,
    };
  }

  private makeParticipant(index: number): Participant {
    const { random } = this;
    const id = this.newId();
    return {
      id,
      userType: PARTICIPANT_TYPES[index % 4]!,
      givenName: random.pick(GIVEN_NAMES),
      // Some share the whole name and birth date: the cursor must tell them apart, the search for duplicates must not.
      familyName: random.pick(['Young', 'Ågren', 'de la Cruz', 'young', `Old ${index}`]),
      dateOfBirth: `2001-01-0${random.int(1, 3)}`,
      programStatus: random.pick(['active', 'active', 'completed', 'suspended'] as const),
      startDate: `2025-0${random.int(1, 9)}-15`,
      current: this.makeTraining(),
      former: Array.from({ length: random.pick([0, 0, 1, 2]) }, () => this.makeTraining()),
      supervisorIds: random.sample(this.staffOf('supervisor', 'supervisor', 'provider'), random.pick([0, 1, 1, 2, 3])),
      memberOf: random.sample(this.groups, random.pick([0, 1, 1, 2])).map((group) => group.id),
      caseOwnerId: random.chance(0.3) ? random.pick(this.staff).id : null,
      isDeleted: index % 14 === 13,
      signsIn: index % 10 === 0,
    };
  }
}
