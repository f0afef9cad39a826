import { holdsPolicy } from '@guildhall/domain';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';

/** One audit entry with the name of who acted. */
export interface AuditRow {
  readonly id: string;
  readonly tableName: string;
  readonly recordId: string;
  readonly action: 'insert' | 'update' | 'delete' | 'reveal';
  readonly oldValues: Readonly<Record<string, unknown>> | null;
  readonly newValues: Readonly<Record<string, unknown>> | null;
  /** The custom field that a changed value belongs to; the values alone do not say. */
  readonly customFieldId: string | null;
  readonly actorName: string | null;
  readonly operationId: string | null;
  readonly channel: 'app' | 'api' | 'import' | 'job' | 'seed';
  readonly createdAt: Date;
}

const NEWEST_FIRST: readonly SortTerm[] = [{ name: 'id', expression: 'h.id', type: 'uuid', direction: 'desc' }];

// An update names what changed, which the field is not: the entry of the record's creation or deletion has it.
const CUSTOM_FIELD = `CASE WHEN h.table_name IN ('custom_values', 'standard_values') AND h.action = 'update' THEN (
  SELECT coalesce(k.new_values, k.old_values) ->> 'field_id' FROM audit_entries k
  WHERE k.tenant_id = h.tenant_id AND k.subject_id = h.subject_id AND k.record_id = h.record_id AND k.action <> 'update'
  LIMIT 1) END`;

/** What changed on a record. The caller has read the record from the visible rows first. */
export class HistoryRepository extends ScopedRepository {
  /** One page of what concerns a subject (a participant, an organization …), newest first. */
  async of(subjectId: string, page: PageRequest): Promise<Page<AuditRow>> {
    const manager = await this.manager();
    const rows = manager
      .createQueryBuilder()
      .from('audit_entries', 'h')
      .leftJoin('accounts', 'actor', 'actor.tenant_id = h.tenant_id AND actor.id = h.actor_id')
      .select(['h.id AS id', 'h.action AS action', 'h.channel AS channel'])
      .addSelect('h.table_name', 'tableName')
      .addSelect('h.record_id', 'recordId')
      .addSelect('h.old_values', 'oldValues')
      .addSelect('h.new_values', 'newValues')
      .addSelect(CUSTOM_FIELD, 'customFieldId')
      .addSelect(`actor.given_name || ' ' || actor.family_name`, 'actorName')
      .addSelect('h.operation_id', 'operationId')
      .addSelect('h.created_at', 'createdAt')
      .where('h.tenant_id = :tenantId AND h.subject_id = :subjectId', { tenantId: this.viewer.tenantId, subjectId });
    // The audit knows each sign-in; as changes of the record nobody looks for them.
    rows.andWhere(`NOT (h.action = 'update' AND h.new_values - 'last_sign_in_at' = '{}')`);
    // Even that an answer was given is confidential: demographics stay apart from what an employer sees (29 CFR 30.11).
    if (!holdsPolicy(this.viewer.userType, 'demographics:read')) {
      rows.andWhere('h.table_name <> ALL(:confidential)', {
        confidential: ['demographics', 'national_ids', 'standard_values'],
      });
    }
    return readPage<AuditRow>(rows, NEWEST_FIRST, page);
  }
}
