import { createHmac, type KeyObject } from 'node:crypto';
import { maskNationalId } from '@guildhall/domain';
import { derivedKey } from './derived-key.ts';
import { TextSealer } from './sealed-text.ts';

export type NationalIdKind = 'ssn' | 'ni_number';

/** An SSN or NI number as the database holds it. */
export interface SealedNationalId {
  readonly kind: NationalIdKind;
  readonly ciphertext: Buffer;
  /** Equal for equal numbers of a tenant; for looking one up. */
  readonly blindIndex: Buffer;
  readonly masked: string;
}

export interface NationalIdOwner {
  readonly tenantId: string;
  readonly participantId: string;
}

/** Seals SSNs and NI numbers. The blind index has a key of its own. */
export class NationalIdVault {
  private readonly sealer: TextSealer;
  private readonly indexKey: KeyObject;
  /** For files that are read in: anything may stand in them, numbers too. */
  readonly files: TextSealer;

  /** @param secret the installation's secret, at least 32 characters; both keys are derived from it */
  constructor(secret: string) {
    this.sealer = new TextSealer(secret, 'national-id');
    this.files = new TextSealer(secret, 'import');
    this.indexKey = derivedKey(secret, 'national-id index 1');
  }

  /** @param value the number in the form that `parseNationalId` gives */
  seal(kind: NationalIdKind, value: string, owner: NationalIdOwner): SealedNationalId {
    return {
      kind,
      ciphertext: this.sealer.seal(value, placeOf(owner)),
      blindIndex: this.blindIndex(value, owner.tenantId),
      masked: maskNationalId(kind, value),
    };
  }

  /** @throws when the ciphertext was changed or belongs to another row */
  open(ciphertext: Buffer, owner: NationalIdOwner): string {
    return this.sealer.open(ciphertext, placeOf(owner));
  }

  blindIndex(value: string, tenantId: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${tenantId}\n${value}`).digest();
  }
}

const placeOf = ({ tenantId, participantId }: NationalIdOwner): string =>
  `national_ids.ciphertext\n${tenantId}\n${participantId}`;
