import type { ProgramStatus } from '@guildhall/domain';
import { participantScope } from '../../access/participant-scope.ts';
import type { ReadQuery } from '../../database/read-query.ts';
import type { Beside, Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest } from '../../graphql/keyset.ts';
import { asUuids } from '../../graphql/uuid.ts';
import { applyFilter } from './participant-filter.ts';
import type { ParticipantGroupKey } from './participant-groups.type.ts';
import { allColumns, columnsFor, SELECT_PARTICIPANTS, type ParticipantRow } from './participant-row.ts';
import { SORT_JOINS, sortTerms, type ParticipantOrder } from './participant-sort.ts';
import type { ParticipantFilter } from './participants.inputs.ts';

export interface ParticipantSearch {
  readonly filter: ParticipantFilter;
  readonly nationalIdIndex: Buffer | null;
}

/** People one by one, or everybody who matches with exceptions. */
export type ParticipantSelection =
  { readonly ids: readonly string[] } | { readonly search: ParticipantSearch; readonly exceptIds: readonly string[] };

/** The order of a list, and the fields of its rows that somebody asked for. */
export interface ListShape {
  readonly orders: readonly ParticipantOrder[];
  readonly requested: ReadonlySet<string>;
  /** Reads relations of the rows in the same statement. */
  readonly beside: Beside;
}

/** What is known of somebody who may be there already; null for what is not asked about. */
export interface LookalikeProbe {
  readonly emailKey: string | null;
  readonly nameKey: string | null;
  readonly dateOfBirth: string | null;
  readonly phoneKey: string | null;
  readonly nationalIdIndex: Buffer | null;
  readonly uln: string | null;
}

const GROUP_COLUMNS: Readonly<Record<ParticipantGroupKey, string>> = {
  employer: 'p."employerId"',
  occupation: 'p."occupationId"',
  cohort: 'p."cohortId"',
  case_owner: 'p."caseOwnerId"',
};

/** Every read of participants. All start from what the viewer sees. */
export class ParticipantsRepository extends ScopedRepository {
  private visible(): ReadQuery {
    const rows = this.visibleRows(SELECT_PARTICIPANTS, participantScope(this.viewer));
    rows.setParameter('viewerAccountId', this.viewer.accountId);
    return rows;
  }

  private matching({ filter, nationalIdIndex }: ParticipantSearch) {
    const rows = this.visible();
    applyFilter(rows, filter, nationalIdIndex);
    return rows;
  }

  /** One page of the participants that match, in the order asked for. */
  async list(
    search: ParticipantSearch,
    { orders, requested, beside }: ListShape,
    page: PageRequest,
  ): Promise<Page<ParticipantRow>> {
    const rows = this.matching(search).beside(beside);
    rows.select(columnsFor(requested));
    joinSorted(rows, orders);
    return readPage<ParticipantRow>(rows, sortTerms(orders), page);
  }

  /**
   * The selected in the order of a list, as SQL with its parameters that gives `position`, `id` and `version`: for the
   * statement that stores them, so that nobody is read one by one.
   */
  selected(selection: ParticipantSelection, orders: readonly ParticipantOrder[]): [string, unknown[]] {
    const rows = 'ids' in selection ? this.visible() : this.matching(selection.search);
    if ('ids' in selection) rows.andWhere('p.id = ANY(:selected)', { selected: selection.ids });
    else if (selection.exceptIds.length > 0) rows.andWhere('p.id <> ALL(:except)', { except: selection.exceptIds });
    joinSorted(rows, orders);
    const order = sortTerms(orders).map(({ expression, direction }) => `${expression} ${direction}`);
    rows.select(`row_number() OVER (ORDER BY ${order.join(', ')})`, 'position');
    return rows.addSelect('p.id', 'id').addSelect('p.version', 'version').getQueryAndParameters() as [
      string,
      unknown[],
    ];
  }

  /** How many match. */
  async count(search: ParticipantSearch): Promise<number> {
    return this.countOf(this.matching(search));
  }

  /** How many match in each program status, the status filter left aside. */
  async countByProgramStatus(search: ParticipantSearch): Promise<{ status: ProgramStatus; count: number }[]> {
    const rows = this.matching({ ...search, filter: { ...search.filter, programStatuses: null } });
    return rows
      .select('p."programStatus"', 'status')
      .addSelect('count(*)::int', 'count')
      .groupBy('p."programStatus"')
      .getRawMany<{ status: ProgramStatus; count: number }>();
  }

  /** The groups with the most participants that match, the largest first. */
  async largestGroups(
    search: ParticipantSearch,
    key: ParticipantGroupKey,
    first: number,
  ): Promise<{ id: string; count: number }[]> {
    const column = GROUP_COLUMNS[key];
    return this.matching(search)
      .andWhere(`${column} IS NOT NULL`)
      .select(column, 'id')
      .addSelect('count(*)::int', 'count')
      .groupBy(column)
      .orderBy('count(*)', 'DESC')
      .addOrderBy(column)
      .limit(first)
      .getRawMany<{ id: string; count: number }>();
  }

  /** How many visible participants each organization employs or instructs, by id; organizations without any are left out. */
  async countBy(
    column: 'employerId' | 'occupationId' | 'cohortId' | 'providerId',
    ids: Ids,
  ): Promise<{ id: string; count: number }[]> {
    return this.visible()
      .select(`p."${column}"`, 'id')
      .addSelect('count(*)::int', 'count')
      .where(`p."${column}" = ANY(:ids)`, { ids })
      .groupBy(`p."${column}"`)
      .getRawMany<{ id: string; count: number }>();
  }

  /** The visible ones among some ids, in no order. */
  async findMany(ids: Ids): Promise<ParticipantRow[]> {
    const rows = this.visible().select(allColumns());
    return rows.where('p.id = ANY(:ids)', { ids: asUuids(ids) }).getRawMany<ParticipantRow>();
  }

  /** One participant, or null when it is not there or not visible. */
  async find(id: string): Promise<ParticipantRow | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  /** The same for a change: holds the person's row until the transaction ends, so that edits queue up behind each other. */
  async findForUpdate(id: string): Promise<ParticipantRow | null> {
    await this.hold('accounts', [id]);
    return this.find(id);
  }

  /** Holds several people's rows, in the order of their ids so that two such requests can't wait for each other. */
  async findManyForUpdate(ids: readonly string[]): Promise<ParticipantRow[]> {
    await this.hold('accounts', ids);
    return this.findMany(ids);
  }

  /** Visible participants who have something in common with somebody, whatever their status, with what it is; at most ten. */
  async findLookalikes(probe: LookalikeProbe): Promise<{ row: ParticipantRow; reasons: string[] }[]> {
    const { emailKey, nameKey, dateOfBirth, phoneKey, nationalIdIndex, uln } = probe;
    const found = await this.read<{ id: string; reasons: string[] }>(
      'SELECT account_id AS id, array_agg(reason ORDER BY ordinal) AS reasons FROM lookalikes($1, $2, $3, $4, $5, $6) WITH ORDINALITY AS l (account_id, reason, ordinal) GROUP BY account_id',
      [emailKey, nameKey, dateOfBirth, phoneKey, nationalIdIndex, uln],
    );
    if (found.length === 0) return [];
    const rows = await this.visible()
      .select(allColumns())
      .where('p.id = ANY(:ids)', { ids: found.map(({ id }) => id) })
      .orderBy('p."sortName"')
      .limit(10)
      .getRawMany<ParticipantRow>();
    return rows.map((row) => ({ row, reasons: found.find(({ id }) => id === row.id)?.reasons ?? [] }));
  }

  /** True when an account of the tenant has the address, whoever may see it: the address is taken either way. */
  async isEmailTaken(emailKey: string): Promise<boolean> {
    const rows = await this.read(
      'SELECT 1 FROM accounts WHERE tenant_id = $1 AND email_key = $2 AND deleted_at IS NULL',
      [this.viewer.tenantId, emailKey],
    );
    return rows.length > 0;
  }
}

function joinSorted(rows: ReadQuery, orders: readonly ParticipantOrder[]): void {
  for (const key of new Set(orders.map((order) => order.key))) {
    const join = SORT_JOINS[key as keyof typeof SORT_JOINS];
    if (join) rows.leftJoin(join.table, key, join.on);
  }
}
