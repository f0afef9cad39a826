import { createHash } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import pg from 'pg';

// Long enough for the next request under load, far too short to keep PostgreSQL from cleaning up.
const END_WITHIN_MS = 10;

// Filters make many texts; past this a connection stops keeping them, so that its memory stays bounded.
const MOST_STATEMENTS = 300;

/**
 * A connection that prepares its statements: PostgreSQL parses and plans each text once, not at every request. Measured on
 * the participants page, planning cost more than running.
 */
export class PreparingClient extends pg.Client {
  private readonly names = new Map<string, string>();
  private ending: NodeJS.Timeout | undefined;
  private hasFailed = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.wire.on('errorMessage', () => (this.hasFailed = true));
  }

  // Public in fact, and missing in the types.
  private get wire(): EventEmitter & { readonly stream: Socket } {
    return (this as unknown as { connection: EventEmitter & { stream: Socket } }).connection;
  }

  // pg overloads `query` too widely to restate; texts with values are named, all else passes through.
  override query: pg.Client['query'] = ((...args: unknown[]) => {
    this.gatherWrites();
    this.endNow();
    const [text, values, ...others] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? this.nameOf(text) : undefined;
    const call = super.query.bind(this) as (...args: unknown[]) => unknown;
    return name === undefined ? call(...args) : call({ name, text, values }, ...others);
  }) as pg.Client['query'];

  /**
   * Ends a transaction that has only read, in the packet of whatever is asked next on this connection, or in a moment. A
   * packet of its own wakes both processes once more, a tenth of what the participants page costs.
   */
  async endReading(): Promise<void> {
    // After an error the server may be closing the connection: the pool must learn of it before somebody else gets it.
    if (this.hasFailed) {
      this.hasFailed = false;
      await super.query('COMMIT');
    } else {
      this.ending = setTimeout(() => this.endNow(), END_WITHIN_MS).unref();
    }
  }

  private endNow(): void {
    if (this.ending === undefined) return;
    clearTimeout(this.ending);
    this.ending = undefined;
    // A connection that has died in between says so to whoever asks next.
    super.query('COMMIT').catch(() => undefined);
  }

  // What is asked in one go leaves in one packet: BEGIN with the first read, for example.
  private gatherWrites(): void {
    const { stream } = this.wire;
    if (stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_STATEMENTS) return known;
    const name = `s_${createHash('sha1').update(text).digest('hex')}`;
    this.names.set(text, name);
    return name;
  }
}
