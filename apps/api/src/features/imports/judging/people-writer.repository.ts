import type { Demographics } from '@guildhall/domain';
import { ScopedRepository } from '../../../database/scoped-repository.ts';
import type { SealedNationalId } from '../../../security/national-id-vault.ts';

type Values = Readonly<Record<string, unknown>>;

/** New values of one record, by the names of its columns. */
export interface RecordChange {
  readonly id: string;
  readonly values: Values;
}

const ACCOUNT =
  `user_type account_status given_name family_name preferred_name pronouns email email_key phone date_of_birth reference_number uln
  address_line1 address_line2 city region postal_code country min_pay_rate is_test_record case_owner_id sort_name name_key
  subscription_starts_on subscription_ends_on`.split(/\s+/);
const ENROLLMENT =
  `employer_id occupation_id provider_id cohort_id referrer_id employer_address_id mentor_id program_status status_date
  start_date expected_end_date planned_hours completion_date cancellation_date suspension_date expected_return_date return_refused_on
  cancellation_reason cancellation_reason_text`.split(/\s+/);
const DEMOGRAPHICS =
  `sex ethnicity race veteran_status disability education employment_status gender_identity has_no_national_id`.split(
    /\s+/,
  );

const COLUMN_NAMES = new Map<string, string>();
const columnOf = (name: string): string => {
  const known = COLUMN_NAMES.get(name) ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  COLUMN_NAMES.set(name, known);
  return known;
};
const inColumns = (values: Values): Values => {
  const columns: Record<string, unknown> = {};
  for (const name in values) columns[columnOf(name)] = values[name];
  return columns;
};
/** What is new has no value where nothing is said. */
const filledColumns = (values: Values): Values => {
  const columns: Record<string, unknown> = {};
  for (const name in values) if (values[name] !== null) columns[columnOf(name)] = values[name];
  return columns;
};
const excluded = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = excluded.${column}`).join(', ');

/** Writes about many people in one statement for each table. Callers took changed people from the visible rows and hold them. */
export class PeopleWriterRepository extends ScopedRepository {
  /** Stores accounts whose ids are known. */
  async insertAccounts(accounts: readonly Values[]): Promise<void> {
    await this.insert(
      'accounts',
      [...ACCOUNT, 'created_by'],
      accounts.map((one) => ({ ...one, createdBy: this.viewer.accountId })),
    );
  }

  /** Stores current enrollments whose ids are known. */
  async insertEnrollments(enrollments: readonly Values[]): Promise<void> {
    await this.insert('enrollments', [...ENROLLMENT, 'participant_id'], enrollments);
  }

  private async insert(table: string, columns: readonly string[], rows: readonly Values[]): Promise<void> {
    const names = ['id', ...columns].join(', ');
    await this.run(
      `INSERT INTO ${table} (tenant_id, ${names}) SELECT $1, ${names} FROM jsonb_populate_recordset(NULL::${table}, $2)`,
      [JSON.stringify(rows.map(filledColumns))],
    );
  }

  /** Changes accounts, each to its own values, and raises their versions; columns that are left out keep what they hold. */
  async updateAccounts(changes: readonly RecordChange[]): Promise<void> {
    await this.update('accounts', ACCOUNT, changes, ', version = version + 1, updated_at = now()');
  }

  async updateEnrollments(changes: readonly RecordChange[]): Promise<void> {
    await this.update('enrollments', ENROLLMENT, changes, '');
  }

  private async update(
    table: string,
    columns: readonly string[],
    changes: readonly RecordChange[],
    more: string,
  ): Promise<void> {
    const rows = changes.map(({ id, values }) => ({ id, values: inColumns(values) }));
    await this.run(
      `UPDATE ${table} t SET (${columns.join(', ')}) = (SELECT ${columns.map((column) => `o.${column}`).join(', ')}
         FROM jsonb_populate_record(t, r.values) o)${more}
       FROM jsonb_to_recordset($2) AS r (id uuid, values jsonb) WHERE t.tenant_id = $1 AND t.id = r.id`,
      [JSON.stringify(rows)],
    );
  }

  async saveDemographics(rows: readonly (Demographics & { readonly participantId: string })[]): Promise<void> {
    if (rows.length === 0) return;
    const names = ['participant_id', ...DEMOGRAPHICS].join(', ');
    await this.run(
      `INSERT INTO demographics (tenant_id, ${names}) SELECT $1, ${names} FROM jsonb_populate_recordset(NULL::demographics, $2)
       ON CONFLICT ON CONSTRAINT uq_demographics_participant DO UPDATE SET ${excluded(DEMOGRAPHICS)}`,
      [JSON.stringify(rows.map((row) => inColumns({ ...row })))],
    );
  }

  /** Stores sealed numbers, and removes those of others. */
  async saveNumbers(
    numbers: readonly (SealedNationalId & { readonly participantId: string })[],
    removed: readonly string[],
  ): Promise<void> {
    if (removed.length > 0)
      await this.run('DELETE FROM national_ids WHERE tenant_id = $1 AND participant_id = ANY($2)', [removed]);
    if (numbers.length === 0) return;
    const columns = ['kind', 'ciphertext', 'blind_index', 'masked'];
    await this.run(
      `INSERT INTO national_ids (tenant_id, participant_id, ${columns.join(', ')})
       SELECT $1, n.* FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::bytea[], $6::text[]) AS n
       ON CONFLICT ON CONSTRAINT uq_national_ids_participant DO UPDATE SET ${excluded(columns)}`,
      [
        numbers.map(({ participantId }) => participantId),
        numbers.map(({ kind }) => kind),
        numbers.map(({ ciphertext }) => ciphertext),
        numbers.map(({ blindIndex }) => blindIndex),
        numbers.map(({ masked }) => masked),
      ],
    );
  }

  /** Stores custom values; null removes one. */
  async saveCustomValues(
    values: readonly { readonly participantId: string; readonly fieldId: string; readonly value: string | null }[],
  ): Promise<void> {
    const columns = (some: typeof values) => [some.map((one) => one.participantId), some.map((one) => one.fieldId)];
    const gone = values.filter(({ value }) => value === null);
    const kept = values.filter(({ value }) => value !== null);
    if (gone.length > 0)
      await this.run(
        `DELETE FROM custom_values WHERE tenant_id = $1 AND (participant_id, field_id) IN (SELECT * FROM unnest($2::uuid[], $3::uuid[]))`,
        columns(gone),
      );
    if (kept.length === 0) return;
    await this.run(
      `INSERT INTO custom_values (tenant_id, participant_id, field_id, value)
       SELECT $1, v.* FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS v
       ON CONFLICT ON CONSTRAINT uq_custom_values_field DO UPDATE SET value = excluded.value`,
      [...columns(kept), kept.map(({ value }) => value)],
    );
  }

  /** Makes groups those of people, leaving those out of the viewer's reach as they are. */
  async saveGroups(people: readonly { readonly id: string; readonly groupIds: readonly string[] }[]): Promise<void> {
    if (people.length === 0) return;
    const pairs = people.flatMap(({ id, groupIds }) => groupIds.map((groupId) => [id, groupId] as const));
    const [accounts, groups] = [pairs.map(([id]) => id), pairs.map(([, id]) => id)];
    await this.run(
      `DELETE FROM group_members WHERE tenant_id = $1 AND account_id = ANY($2)
         AND (account_id, group_id) NOT IN (SELECT * FROM unnest($3::uuid[], $4::uuid[]))
         AND (CAST($5 AS uuid[]) IS NULL OR group_id = ANY($5))`,
      [people.map(({ id }) => id), accounts, groups, this.viewer.groupIds],
    );
    await this.run(
      `INSERT INTO group_members (tenant_id, account_id, group_id) SELECT $1, g.* FROM unnest($2::uuid[], $3::uuid[]) AS g
       ON CONFLICT ON CONSTRAINT uq_group_members_pair DO NOTHING`,
      [accounts, groups],
    );
  }

  /** Whoever is limited to groups must see whom they have just added. */
  async joinOwnGroups(ids: readonly string[]): Promise<void> {
    if (this.viewer.groupIds === null || ids.length === 0) return;
    await this.run(
      `INSERT INTO group_members (tenant_id, group_id, account_id)
       SELECT m.tenant_id, m.group_id, p.id FROM group_members m CROSS JOIN unnest($3::uuid[]) AS p (id)
       WHERE m.tenant_id = $1 AND m.account_id = $2 ON CONFLICT ON CONSTRAINT uq_group_members_pair DO NOTHING`,
      [this.viewer.accountId, ids],
    );
  }

  /** Ends the open invitations of accounts, as if nobody had invited them. */
  async revokeInvitations(ids: readonly string[], at: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.run(
      `WITH revoked AS (UPDATE invitations SET revoked_at = $3
         WHERE tenant_id = $1 AND account_id = ANY($2) AND accepted_at IS NULL AND revoked_at IS NULL RETURNING account_id)
       UPDATE accounts SET invited_at = NULL, version = version + 1, updated_at = now()
       WHERE tenant_id = $1 AND login_id IS NULL AND id IN (SELECT account_id FROM revoked)`,
      [ids, at],
    );
  }

  /** Those among some people about whom anything was written by another operation. */
  async touchedSince(ids: readonly string[], operationId: string): Promise<ReadonlySet<string>> {
    const rows = await this.read<{ id: string }>(
      `SELECT DISTINCT subject_id AS id FROM audit_entries
       WHERE tenant_id = $1 AND subject_id = ANY($2) AND operation_id IS DISTINCT FROM $3`,
      [this.viewer.tenantId, ids, operationId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Takes accounts out of every list, as deleting one does; they can be brought back for 30 days. */
  async removeAccounts(ids: readonly string[], at: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.revokeInvitations(ids, at);
    await this.run(
      `UPDATE accounts SET deleted_at = $3, deleted_by = $4, version = version + 1, updated_at = now()
       WHERE tenant_id = $1 AND id = ANY($2) AND deleted_at IS NULL`,
      [ids, at, this.viewer.accountId],
    );
  }

  private async run(sql: string, values: readonly unknown[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(sql, [this.viewer.tenantId, ...values]);
  }
}
