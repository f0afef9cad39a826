import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { IN_GROUPS } from '../../access/in-groups.ts';
import { asksForArchived } from '../../graphql/archived-filter.ts';
import { containsPattern, containsPatterns, foldedPatterns } from '../../graphql/text-filter.ts';
import { asUuids } from '../../graphql/uuid.ts';
import { NEW_TO_VIEWER } from './participant-sort.ts';
import type { ParticipantFilter } from './participants.inputs.ts';

type Rows = SelectQueryBuilder<ObjectLiteral>;

const LISTS = {
  userTypes: 'p."userType"',
  programStatuses: 'p."programStatus"',
  accountStatuses: 'p."accountStatus"',
  subscriptionStatuses: 'p."subscriptionStatus"',
} as const;

const ID_LISTS = {
  employerIds: 'p."employerId"',
  occupationIds: 'p."occupationId"',
  cohortIds: 'p."cohortId"',
  caseOwnerIds: 'p."caseOwnerId"',
} as const;

// A row matches a provider when it is assigned, or when it is the only one of the occupation.
const BY_PROVIDER = `(p."providerId" = ANY(:providerIds) OR p."providerId" IS NULL AND p."occupationId" IN (
  SELECT op.occupation_id FROM occupation_providers op WHERE op.tenant_id = :tenantId
  GROUP BY op.occupation_id HAVING count(*) = 1 AND bool_and(op.provider_id = ANY(:providerIds))))`;

const BY_SUPERVISOR = `p.id IN (SELECT s.participant_id FROM supervisions s
  WHERE s.tenant_id = :tenantId AND s.supervisor_id = ANY(:supervisorIds))`;

/**
 * Narrows the visible rows `p` by a filter. Absent and null fields do not narrow; an empty list matches nobody.
 *
 * @param nationalIdIndex blind index of the SSN or NI number in the filter, if there is one
 */
export function applyFilter(rows: Rows, filter: ParticipantFilter, nationalIdIndex: Buffer | null): void {
  for (const [name, column] of Object.entries(LISTS)) {
    const values = filter[name as keyof typeof LISTS];
    if (values) rows.andWhere(...isOneOf(column, name, values));
  }
  if (filter.hasStatusInconsistency != null) {
    const sign = filter.hasStatusInconsistency ? '<>' : '=';
    rows.andWhere(`(p."programStatus" = 'active') ${sign} (p."accountStatus" = 'active')`);
  }
  if (!asksForArchived(filter)) rows.andWhere(`p."accountStatus" <> 'archived'`);
  for (const [name, column] of Object.entries(ID_LISTS)) {
    const ids = filter[name as keyof typeof ID_LISTS];
    if (ids) rows.andWhere(...isOneOf(column, name, asUuids(ids)));
  }
  if (filter.providerIds) rows.andWhere(BY_PROVIDER, { providerIds: asUuids(filter.providerIds) });
  if (filter.supervisorIds) rows.andWhere(BY_SUPERVISOR, { supervisorIds: asUuids(filter.supervisorIds) });
  if (filter.groupIds) rows.andWhere(IN_GROUPS, { groupIds: asUuids(filter.groupIds) });
  if (filter.isNewToViewer) rows.andWhere(`p.id IN (${NEW_TO_VIEWER})`);
  if (filter.startDateFrom) rows.andWhere('p."startDate" >= :startDateFrom', { startDateFrom: filter.startDateFrom });
  if (filter.startDateTo) rows.andWhere('p."startDate" <= :startDateTo', { startDateTo: filter.startDateTo });
  if (typeof filter.isTestRecord === 'boolean')
    rows.andWhere('p."isTestRecord" = :isTestRecord', { isTestRecord: filter.isTestRecord });
  applyTexts(rows, filter);
  if (nationalIdIndex) {
    rows.andWhere(
      'p.id IN (SELECT n.participant_id FROM national_ids n WHERE n.tenant_id = :tenantId AND n.blind_index = :nationalIdIndex)',
      { nationalIdIndex },
    );
  }
}

function applyTexts(rows: Rows, filter: ParticipantFilter): void {
  const words = containsPatterns(filter.text ?? '');
  if (words.length > 0) rows.andWhere(`p.id IN (SELECT search_accounts(${foldedPatterns('words')}))`, { words });
  // The index finds candidates; the column itself decides.
  const partOf = (name: 'name' | 'email' | 'referenceNumber', column: string) => {
    const text = filter[name]?.replaceAll('\0', '').toWellFormed().normalize('NFC').trim();
    if (!text) return;
    rows.andWhere(
      `p.id IN (SELECT search_accounts(${foldedPatterns(name)})) AND ${column} LIKE ALL(${foldedPatterns(name)})`,
      {
        [name]: [containsPattern(text)],
      },
    );
  };
  partOf('name', 'p."foldedName"');
  partOf('email', 'folded(p.email)');
  partOf('referenceNumber', 'folded(p."referenceNumber")');
}

/** Equality where there is one value: an index then gives the rows in order, whatever the value is. */
function isOneOf(column: string, name: string, values: readonly string[]): [string, Record<string, unknown>] {
  return values.length === 1
    ? [`${column} = :${name}`, { [name]: values[0] }]
    : [`${column} = ANY(:${name})`, { [name]: values }];
}
