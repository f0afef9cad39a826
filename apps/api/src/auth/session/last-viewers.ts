import { isDeepStrictEqual } from 'node:util';
import type { SessionViewer } from './session-viewer.ts';

const MOST_SESSIONS = 1_000;

/**
 * Whom each session stood for when it was last looked up: a guess for its next request, never an answer. Whoever goes by it
 * looks the session up again before anything leaves the server.
 */
export class LastViewers {
  private readonly bySession = new Map<string, SessionViewer>();

  /** Null when nothing is known of the session. */
  of(key: string): SessionViewer | null {
    return this.bySession.get(key) ?? null;
  }

  /**
   * Notes whom a session stands for now.
   *
   * @param viewer null where it lets nobody in
   * @returns the same, and as the very object that was noted before where nothing has changed
   */
  note(key: string, viewer: SessionViewer | null): SessionViewer | null {
    const known = this.bySession.get(key);
    // Whoever came last goes last, so that the first in the map is the one to forget.
    this.bySession.delete(key);
    if (viewer === null) return null;
    const noted = known && isDeepStrictEqual(known, viewer) ? known : viewer;
    this.bySession.set(key, noted);
    const [oldest] = this.bySession.keys();
    if (this.bySession.size > MOST_SESSIONS && oldest !== undefined) this.bySession.delete(oldest);
    return noted;
  }
}
