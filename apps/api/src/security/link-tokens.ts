import { createHash, createHmac, type KeyObject } from 'node:crypto';
import type { LinkPurpose } from '@guildhall/domain';
import { derivedKey } from './derived-key.ts';

/** Which link a token stands for. Raising the generation ends every token before. */
export interface Link {
  readonly purpose: LinkPurpose;
  readonly id: string;
  readonly generation: number;
}

const ID_BYTES = 16;
const MAC_BYTES = 32;
const SHAPE = /^[A-Za-z0-9_-]{64}$/;

/**
 * Tokens of links that were sent to somebody. They are derived from the link and never stored, so one can be shown or sent
 * again; the database holds their SHA-256 alone.
 */
export class LinkTokens {
  readonly #key: KeyObject;

  /** @param secret the installation's secret, at least 32 characters; the key is derived from it */
  constructor(secret: string) {
    this.#key = derivedKey(secret, 'link tokens 1');
  }

  /** Gives the token of a link: 64 characters that fit into a path. */
  tokenOf({ purpose, id, generation }: Link): string {
    const idBytes = Buffer.from(id.replaceAll('-', ''), 'hex');
    if (idBytes.length !== ID_BYTES) throw new Error('A link needs a UUID.');
    const mac = createHmac('sha256', this.#key).update(`${purpose}|${id.toLowerCase()}|${generation}`).digest();
    return Buffer.concat([idBytes, mac.subarray(0, MAC_BYTES)]).toString('base64url');
  }

  /** Gives what the database holds of a link's token. */
  hashOf(link: Link): Buffer {
    return hashOfToken(this.tokenOf(link));
  }
}

/** Gives what to look a token up by, or null for a text that can't be one. */
export function hashOfGivenToken(token: string): Buffer | null {
  return SHAPE.test(token) ? hashOfToken(token) : null;
}

const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
