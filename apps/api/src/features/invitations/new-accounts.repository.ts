import {
  duplicateNameKey,
  firstSubscription,
  isParticipantType,
  nameSortKey,
  type CalendarDate,
  type UserType,
} from '@guildhall/domain';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import { MentorOccupationEntity } from '../occupations/occupation.entity.ts';
import { AccountEntity } from '../participants/account.entity.ts';
import { EnrollmentEntity, StatusChangeEntity } from '../participants/enrollment.entity.ts';
import { TenantSettingsRepository } from '../tenant-settings/index.ts';

/** An account that is about to be stored, staff or participant. */
export interface NewAccount {
  readonly id: string;
  readonly userType: UserType;
  readonly givenName: string;
  readonly familyName: string;
  /** The employer of a participant. */
  readonly organizationId: string;
  /** One of a participant; those of a mentor. */
  readonly occupationIds: readonly string[];
  readonly email: { readonly address: string; readonly key: string } | null;
  /** Further columns of the account. */
  readonly columns?: Partial<AccountEntity>;
}

/** Who adds accounts, and from which day on. */
export interface Addition {
  readonly createdBy: string;
  /** Whose groups they join, so that whoever is limited to groups sees them. */
  readonly groupsOf: string;
  /** The case owner of participants. */
  readonly caseOwnerId: string;
  readonly effectiveDate: CalendarDate;
}

/** Stores accounts with what belongs to them. Asks for no viewer: whoever accepts an invitation has none yet. */
export class NewAccountsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
  ) {}

  /** Stores any number of accounts in a constant number of statements. */
  async create(accounts: readonly NewAccount[], addition: Addition): Promise<void> {
    if (accounts.length === 0) return;
    const manager = await this.work.manager();
    const { subscriptionMonths } = await new TenantSettingsRepository(this.work, this.tenantId).current();
    const { startsOn, endsOn } = firstSubscription(subscriptionMonths, addition.effectiveDate);
    const subscription = { subscriptionStartsOn: startsOn, subscriptionEndsOn: endsOn };
    await manager.insert(
      AccountEntity,
      accounts.map((account) => ({ ...this.accountOf(account, addition), ...subscription })),
    );
    const participants = accounts.filter(({ userType }) => isParticipantType(userType));
    await this.enroll(participants, addition);
    const mentored = accounts
      .filter(({ userType }) => userType === 'mentor')
      .flatMap(({ id, occupationIds }) =>
        occupationIds.map((occupationId) => ({ tenantId: this.tenantId, accountId: id, occupationId })),
      );
    if (mentored.length > 0) await manager.insert(MentorOccupationEntity, mentored);
  }

  private accountOf(account: NewAccount, { createdBy, caseOwnerId }: Addition): Partial<AccountEntity> {
    const { id, userType, givenName, familyName, email, organizationId, columns = {} } = account;
    const isParticipant = isParticipantType(userType);
    return {
      tenantId: this.tenantId,
      id,
      userType,
      givenName,
      familyName,
      email: email?.address ?? null,
      emailKey: email?.key ?? null,
      sortName: nameSortKey(familyName, givenName),
      nameKey: duplicateNameKey(givenName, familyName),
      organizationId: isParticipant ? null : organizationId,
      caseOwnerId: isParticipant ? caseOwnerId : null,
      createdBy,
      ...columns,
    };
  }

  private async enroll(participants: readonly NewAccount[], addition: Addition): Promise<void> {
    if (participants.length === 0) return;
    const manager = await this.work.manager();
    const { effectiveDate, createdBy, groupsOf } = addition;
    const inserted = await manager.insert(
      EnrollmentEntity,
      participants.map(({ id, organizationId, occupationIds }) => ({
        tenantId: this.tenantId,
        participantId: id,
        employerId: organizationId,
        occupationId: occupationIds[0] ?? '',
        statusDate: effectiveDate,
      })),
    );
    await manager.insert(
      StatusChangeEntity,
      participants.map(({ id }, index) => ({
        tenantId: this.tenantId,
        enrollmentId: (inserted.identifiers[index] as { id: string }).id,
        participantId: id,
        fromStatus: null,
        toStatus: 'active' as const,
        effectiveDate,
        actorId: createdBy,
        operationId: this.work.operationId,
      })),
    );
    await manager.query(
      `INSERT INTO group_members (tenant_id, group_id, account_id)
       SELECT g.tenant_id, g.group_id, p.id FROM group_members g CROSS JOIN unnest($3::uuid[]) AS p (id)
       WHERE g.tenant_id = $1 AND g.account_id = $2`,
      [this.tenantId, groupsOf, participants.map(({ id }) => id)],
    );
  }
}
