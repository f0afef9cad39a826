import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { maskNationalId } from '@guildhall/domain';

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

const KEY_ID = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals SSNs and NI numbers with AES-256-GCM: one byte key id, nonce, tag, text. The additional data bind the text to its
 * table, column and row, so that it can't be moved to another. The blind index has a key of its own.
 */
export class NationalIdVault {
  private readonly sealKey: Buffer;
  private readonly indexKey: Buffer;

  /** @param secret the installation's secret, at least 32 characters; both keys are derived from it */
  constructor(secret: string) {
    this.sealKey = Buffer.from(hkdfSync('sha256', secret, 'guildhall', 'national-id seal 1', 32));
    this.indexKey = Buffer.from(hkdfSync('sha256', secret, 'guildhall', 'national-id index 1', 32));
  }

  /** @param value the number in the form that `parseNationalId` gives */
  seal(kind: NationalIdKind, value: string, owner: NationalIdOwner): SealedNationalId {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.sealKey, nonce);
    cipher.setAAD(boundTo(owner));
    const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    const ciphertext = Buffer.concat([Buffer.from([KEY_ID]), nonce, cipher.getAuthTag(), text]);
    return {
      kind,
      ciphertext,
      blindIndex: this.blindIndex(value, owner.tenantId),
      masked: maskNationalId(kind, value),
    };
  }

  /** @throws when the ciphertext was changed or belongs to another row */
  open(ciphertext: Buffer, owner: NationalIdOwner): string {
    if (ciphertext[0] !== KEY_ID) throw new Error('Sealed with a key that this installation does not have.');
    const textStart = 1 + NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', this.sealKey, ciphertext.subarray(1, 1 + NONCE_BYTES), {
      // A shorter tag would be easier to guess.
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(boundTo(owner));
    decipher.setAuthTag(ciphertext.subarray(1 + NONCE_BYTES, textStart));
    return Buffer.concat([decipher.update(ciphertext.subarray(textStart)), decipher.final()]).toString('utf8');
  }

  blindIndex(value: string, tenantId: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${tenantId}\n${value}`).digest();
  }
}

const boundTo = ({ tenantId, participantId }: NationalIdOwner): Buffer =>
  Buffer.from(`national_ids.ciphertext\n${tenantId}\n${participantId}`);
