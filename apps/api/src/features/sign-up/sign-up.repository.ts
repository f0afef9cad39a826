import { nationalIdKindOf, type SignUp, type Vocabulary } from '@guildhall/domain';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import type { NationalIdVault } from '../../security/national-id-vault.ts';
import { DemographicsEntity, NationalIdEntity } from '../participants/participant-data.entity.ts';

/** Stores what somebody said on signing up besides the account itself. Asks for no viewer: there is none yet. */
export class SignUpRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
    private readonly vault: NationalIdVault,
  ) {}

  /** Whether an account of the tenant has the address; nobody else can take it until the transaction ends. */
  async isAddressTaken(emailKey: string): Promise<boolean> {
    await this.holdTurn(`address ${emailKey}`);
    const manager = await this.work.manager();
    const rows: unknown[] = await manager.query(
      'SELECT 1 FROM accounts WHERE tenant_id = $1 AND email_key = $2 AND deleted_at IS NULL',
      [this.tenantId, emailKey],
    );
    return rows.length > 0;
  }

  /** Keeps the number of seats as it is until the transaction ends, as those who add participants do. */
  async holdSeats(): Promise<void> {
    await this.holdTurn('seats');
  }

  /** How many seats are in use. */
  async countSeats(): Promise<number> {
    const manager = await this.work.manager();
    const [row]: { count: number }[] = await manager.query('SELECT seats_taken() AS count');
    return row?.count ?? 0;
  }

  private async holdTurn(subject: string): Promise<void> {
    const manager = await this.work.manager();
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.tenantId} ${subject}`]);
  }

  /** Stores demographics and the sealed national id of a new participant. */
  async store(participantId: string, { demographics, nationalId }: SignUp, vocabulary: Vocabulary): Promise<void> {
    const manager = await this.work.manager();
    const owner = { tenantId: this.tenantId, participantId };
    if (demographics) {
      const answers = { ...demographics, race: [...demographics.race] };
      await manager.insert(DemographicsEntity, { ...owner, ...answers });
    }
    if (nationalId === null) return;
    await manager.insert(NationalIdEntity, {
      ...owner,
      ...this.vault.seal(nationalIdKindOf(vocabulary), nationalId, owner),
    });
  }
}

/** The columns of an account that somebody filled in on signing up. */
export function signUpColumns({ identity, address }: SignUp) {
  const { preferredName, phone, dateOfBirth } = identity;
  return { preferredName, phone, dateOfBirth, ...address };
}
