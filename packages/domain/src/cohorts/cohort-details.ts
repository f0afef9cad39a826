import type { OrganizationKind } from '../access/organization-kind.ts';
import { canOwnCohort } from '../participants/cohort-membership.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const COHORT_TITLE_MAX = 120;

export interface CohortDetails {
  readonly title: string;
  readonly ownerId: string;
}

/**
 * Cleans a cohort: it needs a title and an owner that is a sponsor or an employer; `owner` is null when the viewer
 * can't choose it (US-COH-01).
 */
export function cleanCohort(
  raw: { readonly title?: RawText; readonly ownerId?: string | null },
  owner: { readonly id: string; readonly kind: OrganizationKind } | null,
): Outcome<CohortDetails> {
  const title = cleanText(raw.title, { field: 'title', max: COHORT_TITLE_MAX, required: true });
  const refusal = checkOwner(raw.ownerId, owner);
  if (!title.ok || refusal || !owner) return refused(...refusalsOf(title), ...(refusal ? [refusal] : []));
  return accepted({ title: title.value, ownerId: owner.id });
}

function checkOwner(
  ownerId: string | null | undefined,
  owner: { readonly kind: OrganizationKind } | null,
): Refusal | null {
  if (!ownerId) return refuse('required', 'ownerId');
  if (!owner) return refuse('unknown_choice', 'ownerId');
  return canOwnCohort(owner.kind) ? null : refuse('cohort_owner_not_allowed', 'ownerId');
}
