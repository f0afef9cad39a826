/** How long failed attempts count. */
export const ATTEMPT_WINDOW_MS = 15 * 60 * 1000;

/** Whether an attempt may go on, or after how many seconds the next one may. */
export type Admission =
  { readonly isAdmitted: true } | { readonly isAdmitted: false; readonly retryAfterSeconds: number };

/** Decides over one attempt: `attempts` includes it, `since` is when the first of them was made. */
export function admissionOf(attempts: number, limit: number, since: Date, now: Date): Admission {
  if (attempts <= limit) return { isAdmitted: true };
  const waitMs = since.getTime() + ATTEMPT_WINDOW_MS - now.getTime();
  return { isAdmitted: false, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) };
}
