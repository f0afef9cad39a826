import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { derivedKey } from './derived-key.ts';

const KEY_ID = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals texts with AES-256-GCM: one byte key id, nonce, tag, text. Each is bound to the place that it stands in, so that it
 * can't be moved to another.
 */
export class TextSealer {
  readonly #key: KeyObject;

  /**
   * @param secret the installation's secret, at least 32 characters; the key is derived from it
   * @param purpose what is sealed; texts of one purpose can't be opened as those of another
   */
  constructor(secret: string, purpose: string) {
    this.#key = derivedKey(secret, `${purpose} seal ${KEY_ID}`);
  }

  /** @param place names table, column and row */
  seal(text: string, place: string): Buffer {
    return this.sealBytes(Buffer.from(text, 'utf8'), place);
  }

  /** The same for bytes. */
  sealBytes(bytes: Buffer, place: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    cipher.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([Buffer.from([KEY_ID]), nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws when the sealed text was changed or belongs to another place */
  open(sealed: Buffer, place: string): string {
    return this.openBytes(sealed, place).toString('utf8');
  }

  /** The same for bytes. */
  openBytes(sealed: Buffer, place: string): Buffer {
    if (sealed[0] !== KEY_ID) throw new Error('Sealed with a key that this installation does not have.');
    const textStart = 1 + NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(1, 1 + NONCE_BYTES), {
      // A shorter tag would be easier to guess.
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, textStart));
    return Buffer.concat([decipher.update(sealed.subarray(textStart)), decipher.final()]);
  }
}
