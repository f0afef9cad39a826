import { exportedText, ORGANIZATION_KINDS, type ImportField, type OrganizationKind } from '@guildhall/domain';
import type { TableFile } from '../../files/index.ts';
import type { RequestServices } from '../../request-services.ts';
import { fieldsOf } from '../imports/index.ts';
import type { OrganizationRow } from '../organizations/index.ts';
import { templateSheets } from './template-file.ts';

const AT_ONCE = 200;

/**
 * The organizations within reach that are in use, with the columns that an import reads; null for an unknown kind (UK-ORG-01).
 *
 * @param kind one of the kinds of organizations, or "all"
 */
export async function organizationsFile(services: RequestServices, kind: string): Promise<TableFile | null> {
  const kinds = ORGANIZATION_KINDS.filter((known) => kind === 'all' || known === kind);
  if (kinds.length === 0) return null;
  const fields = await fieldsOf(services, 'organizations');
  return {
    name: `organizations-${services.today()}`,
    neutralise: true,
    sheets: [{ name: 'Data', rows: organizationRows(services, fields, kinds) }, ...templateSheets(fields)],
  };
}

async function* organizationRows(
  services: RequestServices,
  fields: readonly ImportField[],
  kinds: OrganizationKind[],
): AsyncGenerator<string[]> {
  yield fields.map(({ header }) => header);
  let after: string | null = null;
  for (;;) {
    const page = await services.organizations.list({ kinds }, { first: AT_ONCE, after });
    const rows = page.rows as OrganizationRow[];
    const owners = await ownersOf(services, rows);
    for (const row of rows) yield fields.map((field) => exportedText(field, valueOf(field, row, owners)));
    const last = rows.at(-1);
    if (!page.hasNextPage || !last) return;
    after = page.cursorOf(last);
  }
}

async function ownersOf({ exports }: RequestServices, rows: readonly OrganizationRow[]) {
  const ids = [...new Set(rows.flatMap(({ ownerId }) => ownerId ?? []))];
  const found = ids.length > 0 ? await exports.referenceTexts('account', ids) : [];
  return new Map(found.map(({ id, text }) => [id, text]));
}

function valueOf({ path }: ImportField, row: OrganizationRow, owners: ReadonlyMap<string, string>): string | null {
  if (path === 'ownerId') return (row.ownerId && owners.get(row.ownerId)) ?? null;
  return (row as unknown as Record<string, string | null>)[path] ?? null;
}
