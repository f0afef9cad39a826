import type { StandardField } from '@guildhall/domain';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { CustomFieldEntity } from '../participants/participant-data.entity.ts';

export type StandardFieldRow = Pick<
  CustomFieldEntity,
  'id' | 'label' | 'type' | 'options' | 'code' | 'section' | 'optionCodes'
>;

export interface StandardValueRow {
  readonly participantId: string;
  readonly value: string;
  readonly field: StandardFieldRow;
}

const FIELD = ['id', 'label', 'type', 'options', 'code', 'section'].map((name) => `'${name}', f.${name}`).join(', ');

/** Fields of the standard sets that the tenant uses, and the values of participants whom the caller has read from the visible rows. */
export class StandardFieldsRepository extends ScopedRepository {
  /** In the order of their set; none where the tenant uses no set. */
  async list(): Promise<StandardFieldRow[]> {
    return this.read(
      `SELECT f.id, f.label, f.type, f.options, f.code, f.section, f.option_codes AS "optionCodes" FROM custom_fields f
       JOIN tenant_settings s ON s.tenant_id = f.tenant_id AND s.uses_pirl
       WHERE f.tenant_id = $1 AND f.section IS NOT NULL ORDER BY f.position LIMIT 500`,
      [this.viewer.tenantId],
    );
  }

  /** The values that are there, each with its field, in the order of the set. */
  async valuesOf(participantIds: Ids): Promise<StandardValueRow[]> {
    return this.read(
      `SELECT v.participant_id AS "participantId", v.value, jsonb_build_object(${FIELD}) AS field FROM standard_values v
       JOIN custom_fields f ON f.tenant_id = v.tenant_id AND f.id = v.field_id
       JOIN tenant_settings s ON s.tenant_id = v.tenant_id AND s.uses_pirl
       WHERE v.tenant_id = $1 AND v.participant_id = ANY($2) ORDER BY f.position`,
      [this.viewer.tenantId, participantIds],
    );
  }

  /** Stores values of people; null removes one. */
  async save(
    values: readonly { readonly participantId: string; readonly fieldId: string; readonly value: string | null }[],
  ): Promise<void> {
    if (values.length === 0) return;
    const manager = await this.manager();
    const keys = (some: typeof values) => [some.map((one) => one.participantId), some.map((one) => one.fieldId)];
    const [kept, gone] = [values.filter(({ value }) => value !== null), values.filter(({ value }) => value === null)];
    await manager.query(
      `DELETE FROM standard_values WHERE tenant_id = $1
         AND (participant_id, field_id) IN (SELECT * FROM unnest(CAST($2 AS uuid[]), CAST($3 AS uuid[])))`,
      [this.viewer.tenantId, ...keys(gone)],
    );
    await manager.query(
      `INSERT INTO standard_values (tenant_id, participant_id, field_id, value)
       SELECT $1, v.* FROM unnest(CAST($2 AS uuid[]), CAST($3 AS uuid[]), CAST($4 AS text[])) AS v
       ON CONFLICT ON CONSTRAINT uq_standard_values_field DO UPDATE SET value = excluded.value`,
      [this.viewer.tenantId, ...keys(kept), kept.map(({ value }) => value)],
    );
  }

  /** Makes the fields of a set the tenant's, as the set has them now; what is there keeps its id and its values. */
  async establish(fields: readonly StandardField[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO custom_fields (tenant_id, code, section, label, type, options, option_codes, position)
       SELECT $1, f.code, f.section, f.label, f.type, f.options, f."optionCodes", f.position
       FROM jsonb_to_recordset($2) AS f (code text, section text, label text, type text, options text[], "optionCodes" text[], position integer)
       ON CONFLICT ON CONSTRAINT uq_custom_fields_code DO UPDATE SET section = excluded.section, label = excluded.label,
         type = excluded.type, options = excluded.options, option_codes = excluded.option_codes, position = excluded.position`,
      [this.viewer.tenantId, JSON.stringify(fields.map((field, index) => ({ ...field, position: FIRST + index })))],
    );
  }
}

// Behind the tenant's own fields.
const FIRST = 1000;
