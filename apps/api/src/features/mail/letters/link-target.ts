import { linkPath, type LetterFacts, type LetterKind } from '@guildhall/domain';
import type { Link, LinkTokens } from '../../../security/link-tokens.ts';

// Where a letter without a token leads.
const PAGES: Readonly<Partial<Record<LetterKind, string | ((facts: LetterFacts) => string)>>> = {
  password_changed: '/forgot-password',
  seats_warning: '/seats',
  import_done: ({ importId = '' }) => `/imports/${encodeURIComponent(importId)}`,
  case_owner_assigned: ({ ownerId = '' }) => `/participants?status=any&owner=${encodeURIComponent(ownerId)}`,
};

/** Gives the address behind the button of a letter. */
export function linkTarget(
  { kind, link, facts }: { readonly kind: LetterKind; readonly link: Link | null; readonly facts: LetterFacts },
  parts: { links: LinkTokens; publicUrl: string },
): string {
  const page = PAGES[kind] ?? '/';
  const ofKind = typeof page === 'string' ? page : page(facts);
  const path = link === null ? ofKind : linkPath(link.purpose, parts.links.tokenOf(link));
  return `${parts.publicUrl}${path}`;
}
