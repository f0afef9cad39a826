/** How long a session lives without being used, and how long at most. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** True when a session has reached a limit. The limits of today hold for sessions of yesterday as well. */
export function isOver({ createdAt, lastUsedAt, expiresAt }: SessionTimes, limits: SessionLimits, now: Date): boolean {
  const time = now.getTime();
  return (
    time >= expiresAt.getTime() ||
    time >= createdAt.getTime() + limits.absoluteMs ||
    time >= lastUsedAt.getTime() + limits.idleMs
  );
}
