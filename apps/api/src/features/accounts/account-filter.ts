import { DELETED_ACCOUNT_DAYS } from '@guildhall/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { OperationError } from '../../errors/operation-error.ts';
import { asksForArchived } from '../../graphql/archived-filter.ts';
import { containsPatterns, foldedPatterns } from '../../graphql/text-filter.ts';
import { asUuids } from '../../graphql/uuid.ts';
import type { SortTerm } from '../../graphql/keyset.ts';
import type { AccountFilter, AccountSort, AccountSortKey } from './accounts.inputs.ts';

const LISTS = {
  userTypes: 'p."userType"',
  accountTypes: 'p."accountType"',
  accountStatuses: 'p."accountStatus"',
  subscriptionStatuses: 'p."subscriptionStatus"',
} as const;

const ID_LISTS = { organizationIds: 'p."organizationId"', caseOwnerIds: 'p."caseOwnerId"' } as const;

const MAX_DAYS = 3660;

/** Narrows the visible rows `p` by a filter. Absent and null fields do not narrow; an empty list matches nobody. */
export function applyAccountFilter(rows: SelectQueryBuilder<ObjectLiteral>, filter: AccountFilter): void {
  for (const [name, column] of Object.entries(LISTS)) {
    const values = filter[name as keyof typeof LISTS];
    if (values) rows.andWhere(`${column} = ANY(:${name})`, { [name]: values });
  }
  for (const [name, column] of Object.entries(ID_LISTS)) {
    const ids = filter[name as keyof typeof ID_LISTS];
    if (ids) rows.andWhere(`${column} = ANY(:${name})`, { [name]: asUuids(ids) });
  }
  if (!filter.isDeleted && !asksForArchived(filter)) rows.andWhere(`p."accountStatus" <> 'archived'`);
  const days = filter.expiresWithinDays ?? null;
  if (days !== null) {
    if (days < 0 || days > MAX_DAYS) throw new OperationError('BAD_USER_INPUT', `Ask for 0 to ${MAX_DAYS} days.`);
    rows.andWhere(`p."subscriptionEndsOn" BETWEEN current_date AND current_date + CAST(:days AS integer)`, { days });
  }
  const words = containsPatterns(filter.text ?? '');
  if (words.length > 0) rows.andWhere(`p.id IN (SELECT search_accounts(${foldedPatterns('words')}))`, { words });
}

/** The moment since which a deleted account can still be brought back. */
export function deletedSince(now: Date): Date {
  return new Date(now.getTime() - DELETED_ACCOUNT_DAYS * 86_400_000);
}

/** The last day on which a deleted account can be brought back. */
export function deletedUntil(deletedAt: Date): string {
  return new Date(deletedAt.getTime() + DELETED_ACCOUNT_DAYS * 86_400_000).toISOString().slice(0, 10);
}

const EXPRESSIONS: Readonly<Record<AccountSortKey, Pick<SortTerm, 'expression' | 'type'>>> = {
  name: { expression: 'p."sortName"', type: 'text' },
  last_sign_in: { expression: 'p."signedInAt"', type: 'timestamptz' },
  created_at: { expression: 'p."createdAt"', type: 'timestamptz' },
};

/** The terms of an order; the id last, so that every row has its place. */
export function accountSortTerms(sort: AccountSort | null): readonly SortTerm[] {
  const { key, direction } = sort ?? { key: 'name', direction: 'asc' };
  return [
    { name: key, direction, ...EXPRESSIONS[key] },
    { name: 'id', expression: 'p.id', type: 'uuid', direction },
  ];
}
