import { USER_COLUMNS, type UserColumn } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { AccountRow } from '../accounts/index.ts';
import { plainText } from './export-columns.ts';
import type { ExportedPeople } from './exported-people.ts';

const AT_ONCE = 200;

type Users = Extract<ExportedPeople, { users: unknown }>;

/** The rows of a file of users, header first. */
export async function* userRows(services: RequestServices, people: Users): AsyncGenerator<string[]> {
  yield Object.values(USER_COLUMNS);
  const names = new Map<string, string>();
  for await (const page of pagesOf(services, people)) {
    await learnNames(services, names, page);
    for (const row of page) yield cellsOf(row, names);
  }
}

async function* pagesOf(services: RequestServices, { users, sort }: Users): AsyncGenerator<AccountRow[]> {
  const { accounts } = services;
  if ('ids' in users) {
    const rows = await accounts.findMany(users.ids);
    yield users.ids.flatMap((id) => rows.filter((row) => row.id === id));
    return;
  }
  let after: string | null = null;
  for (;;) {
    const page = await accounts.list(users.filter, sort, { first: AT_ONCE, after }, services.now());
    yield page.rows as AccountRow[];
    const last = page.rows.at(-1);
    if (!page.hasNextPage || !last) return;
    after = page.cursorOf(last);
  }
}

async function learnNames({ exports }: RequestServices, names: Map<string, string>, rows: readonly AccountRow[]) {
  const unknown = (ids: readonly (string | null)[]) =>
    [...new Set(ids)].filter((id): id is string => id !== null && !names.has(id));
  const [organizations, owners] = [
    unknown(rows.map((row) => row.organizationId)),
    unknown(rows.map((row) => row.caseOwnerId)),
  ];
  const found = await Promise.all([
    organizations.length > 0 ? exports.referenceTexts('organization', organizations) : [],
    owners.length > 0 ? exports.referenceTexts('account', owners) : [],
  ]);
  for (const { id, text } of found.flat()) names.set(id, text);
}

function cellsOf(row: AccountRow, names: ReadonlyMap<string, string>): string[] {
  const cells: Record<UserColumn, string | Date | null> = {
    id: row.id,
    given_name: row.givenName,
    family_name: row.familyName,
    email: row.email,
    user_type: row.userType,
    organization: names.get(row.organizationId) ?? null,
    account_status: row.accountStatus,
    account_kind: row.accountType,
    subscription_status: row.subscriptionStatus,
    subscription_starts_on: row.subscriptionStartsOn,
    subscription_ends_on: row.subscriptionEndsOn,
    program_status: row.programStatus,
    case_owner: row.caseOwnerId && (names.get(row.caseOwnerId) ?? null),
    invited_at: row.invitedAt,
    last_sign_in_at: row.lastSignInAt,
    created_at: row.createdAt,
  };
  return Object.keys(USER_COLUMNS).map((column) => plainText(cells[column as UserColumn]));
}
