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
