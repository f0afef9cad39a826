import type { Viewer } from '@guildhall/domain';

/** Who is asking in one request: the account with its visibility facts, and the session it came through. */
export interface ActingViewer extends Viewer {
  readonly sessionId: string;
  readonly loginId: string;
  /** The program is on a break or over, and the login is kept to read alone. */
  readonly isReadOnly: boolean;
}
