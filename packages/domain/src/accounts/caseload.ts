/** The highest number that a tenant can name as the most people of one case owner. */
export const CASELOAD_MAX = 10_000;

/** The active people of a case owner: now, and after a change that gives the owner more of them. */
export interface Caseload {
  readonly now: number;
  readonly after: number;
  /** The most that the tenant wants; null without one. */
  readonly limit: number | null;
}

/** True when a case owner has more people than the tenant wants: a warning, never a refusal (UK-CASE-04). */
export function isOverCaseload({ after, limit }: Caseload): boolean {
  return limit !== null && after > limit;
}
