import { linkPath, type LetterKind } from '@guildhall/domain';
import type { Link, LinkTokens } from '../../../security/link-tokens.ts';

// Where a letter without a token leads.
const PAGES: Readonly<Partial<Record<LetterKind, string>>> = {
  password_changed: '/forgot-password',
  seats_warning: '/seats',
};

/** Gives the address behind the button of a letter. */
export function linkTarget(
  kind: LetterKind,
  link: Link | null,
  parts: { links: LinkTokens; publicUrl: string },
): string {
  const path = link === null ? (PAGES[kind] ?? '/') : linkPath(link.purpose, parts.links.tokenOf(link));
  return `${parts.publicUrl}${path}`;
}
