import type { Demographics } from '@guildhall/domain';
import type { Ids } from '../../database/row-ids.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { SealedNationalId } from '../../security/national-id-vault.ts';
import type { StatusChange } from './enrollment.type.ts';
import type { EnrollmentRow } from './enrollments.ts';
import { RETURN_REFUSED_ON } from './participant-row.ts';
import type { CustomFieldEntity, NationalIdEntity } from './participant-data.entity.ts';

export type CustomFieldRow = Pick<CustomFieldEntity, 'id' | 'label' | 'type' | 'options' | 'code' | 'section'>;
export interface CustomValueRow {
  readonly fieldId: string;
  readonly value: string;
}
export type MaskedNationalIdRow = Pick<NationalIdEntity, 'participantId' | 'kind' | 'masked'>;
export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly number: number;
}

export type ParticipantEnrollmentRow = EnrollmentRow & { readonly participantId: string };
export type StatusChangeRow = StatusChange & { readonly participantId: string };

/** Sensitive data, custom data and groups of participants that the caller has read from the visible rows. */
export class ParticipantDetailsRepository extends ScopedRepository {
  async enrollmentsOf(participantIds: Ids): Promise<ParticipantEnrollmentRow[]> {
    return this.read(
      `SELECT e.participant_id AS "participantId", e.id, e.is_current AS "isCurrent", e.employer_id AS "employerId",
         e.occupation_id AS "occupationId", e.provider_id AS "providerId", e.cohort_id AS "cohortId",
         e.employer_address_id AS "employerAddressId", e.mentor_id AS "mentorId", e.referrer_id AS "referrerId",
         e.program_status AS "programStatus", e.status_date AS "statusDate", e.start_date AS "startDate",
         e.expected_end_date AS "expectedEndDate", e.planned_hours AS "plannedHours", e.completion_date AS "completionDate", e.cancellation_date AS "cancellationDate",
         e.suspension_date AS "suspensionDate", e.expected_return_date AS "expectedReturnDate",
         ${RETURN_REFUSED_ON} AS "returnRefusedOn",
         e.cancellation_reason AS "cancellationReason", e.cancellation_reason_text AS "cancellationReasonText"
       FROM unnest(CAST($2 AS uuid[])) AS wanted (id)
       CROSS JOIN LATERAL (
         SELECT * FROM enrollments e WHERE e.tenant_id = $1 AND e.participant_id = wanted.id
         ORDER BY e.is_current DESC, e.start_date DESC NULLS LAST, e.id DESC LIMIT 50
       ) e`,
      [this.viewer.tenantId, participantIds],
    );
  }

  async statusChangesOf(participantIds: Ids): Promise<StatusChangeRow[]> {
    return this.read(
      `SELECT c.participant_id AS "participantId", c.id, c.from_status AS "fromStatus", c.to_status AS "toStatus",
         c.effective_date AS "effectiveDate", c.reason, c.reason_text AS "reasonText", c.expected_return_date AS "expectedReturnDate",
         c.created_at AS "changedAt", actor.given_name || ' ' || actor.family_name AS "changedBy", c.enrollment_id AS "enrollmentId",
         c.original_date AS "originalDate", c.corrected_at AS "correctedAt", corrector.given_name || ' ' || corrector.family_name AS "correctedBy"
       FROM unnest(CAST($2 AS uuid[])) AS wanted (id)
       CROSS JOIN LATERAL (
         SELECT * FROM status_changes c WHERE c.tenant_id = $1 AND c.participant_id = wanted.id ORDER BY c.id DESC LIMIT 100
       ) c
       LEFT JOIN accounts actor ON actor.tenant_id = $1 AND actor.id = c.actor_id
       LEFT JOIN accounts corrector ON corrector.tenant_id = $1 AND corrector.id = c.corrected_by
       ORDER BY c.id DESC`,
      [this.viewer.tenantId, participantIds],
    );
  }

  async demographicsOf(participantIds: Ids): Promise<(Demographics & { participantId: string })[]> {
    return this.read(
      `SELECT participant_id AS "participantId", sex, ethnicity, coalesce(race, '{}') AS race, veteran_status AS "veteranStatus", disability, education,
         employment_status AS "employmentStatus", gender_identity AS "genderIdentity", has_no_national_id AS "hasNoNationalId"
       FROM demographics WHERE tenant_id = $1 AND participant_id = ANY($2)`,
      [this.viewer.tenantId, participantIds],
    );
  }

  async saveDemographics(participantId: string, values: Demographics): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `INSERT INTO demographics (tenant_id, participant_id, sex, ethnicity, race, veteran_status, disability, education, employment_status,
         gender_identity, has_no_national_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT ON CONSTRAINT uq_demographics_participant DO UPDATE SET sex = excluded.sex, ethnicity = excluded.ethnicity,
         race = excluded.race, veteran_status = excluded.veteran_status, disability = excluded.disability,
         education = excluded.education, employment_status = excluded.employment_status,
         gender_identity = excluded.gender_identity, has_no_national_id = excluded.has_no_national_id`,
      [
        this.viewer.tenantId,
        participantId,
        values.sex,
        values.ethnicity,
        values.race,
        values.veteranStatus,
        values.disability,
        values.education,
        values.employmentStatus,
        values.genderIdentity,
        values.hasNoNationalId,
      ],
    );
  }

  async maskedNationalIdsOf(participantIds: Ids): Promise<MaskedNationalIdRow[]> {
    return this.read(
      `SELECT participant_id AS "participantId", kind, masked FROM national_ids
       WHERE tenant_id = $1 AND participant_id = ANY($2)`,
      [this.viewer.tenantId, participantIds],
    );
  }

  /** The sealed number, as bytes: for whoever opens it. */
  async sealedNationalIdOf(participantId: string): Promise<NationalIdEntity | undefined> {
    const manager = await this.manager();
    const [sealed]: NationalIdEntity[] = await manager.query(
      `SELECT tenant_id AS "tenantId", participant_id AS "participantId", kind, ciphertext, masked
       FROM national_ids WHERE tenant_id = $1 AND participant_id = $2`,
      [this.viewer.tenantId, participantId],
    );
    return sealed;
  }

  /** Stores the sealed number, or removes it for null. */
  async saveNationalId(participantId: string, sealed: SealedNationalId | null): Promise<void> {
    const manager = await this.manager();
    if (sealed === null) {
      await manager.query('DELETE FROM national_ids WHERE tenant_id = $1 AND participant_id = $2', [
        this.viewer.tenantId,
        participantId,
      ]);
      return;
    }
    await manager.query(
      `INSERT INTO national_ids (tenant_id, participant_id, kind, ciphertext, blind_index, masked) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT uq_national_ids_participant DO UPDATE SET kind = excluded.kind, ciphertext = excluded.ciphertext,
         blind_index = excluded.blind_index, masked = excluded.masked`,
      [this.viewer.tenantId, participantId, sealed.kind, sealed.ciphertext, sealed.blindIndex, sealed.masked],
    );
  }

  /** Writes into the audit that the viewer saw the number. */
  async recordReveal(participantId: string): Promise<void> {
    const manager = await this.manager();
    await manager.query('SELECT record_reveal($1, $2)', [participantId, 'national_id']);
  }

  /** The tenant's own; those of standard sets are `StandardFieldsRepository`'s. */
  async customFields(): Promise<CustomFieldRow[]> {
    return this.read(
      'SELECT id, label, type, options, code, section FROM custom_fields WHERE tenant_id = $1 AND section IS NULL ORDER BY position, label LIMIT 200',
      [this.viewer.tenantId],
    );
  }

  async customValuesOf(participantIds: Ids): Promise<(CustomValueRow & { participantId: string })[]> {
    return this.read(
      `SELECT participant_id AS "participantId", field_id AS "fieldId", value FROM custom_values
       WHERE tenant_id = $1 AND participant_id = ANY($2)`,
      [this.viewer.tenantId, participantIds],
    );
  }

  /** Stores values; null removes one. */
  async saveCustomValues(
    participantId: string,
    values: readonly { fieldId: string; value: string | null }[],
  ): Promise<void> {
    const manager = await this.manager();
    const kept = values.filter(({ value }) => value !== null);
    const gone = values.filter(({ value }) => value === null).map(({ fieldId }) => fieldId);
    await manager.query(
      'DELETE FROM custom_values WHERE tenant_id = $1 AND participant_id = $2 AND field_id = ANY($3)',
      [this.viewer.tenantId, participantId, gone],
    );
    await manager.query(
      `INSERT INTO custom_values (tenant_id, participant_id, field_id, value)
       SELECT $1, $2, v.field_id, v.value FROM unnest(CAST($3 AS uuid[]), CAST($4 AS text[])) AS v (field_id, value)
       ON CONFLICT ON CONSTRAINT uq_custom_values_field DO UPDATE SET value = excluded.value`,
      [this.viewer.tenantId, participantId, kept.map(({ fieldId }) => fieldId), kept.map(({ value }) => value)],
    );
  }

  /** The groups within the viewer's reach, parents before children. */
  async groups(): Promise<GroupRow[]> {
    return this.read(
      `WITH RECURSIVE tree AS (
         SELECT id, name, number, parent_id, ARRAY[folded(name), id::text] AS path FROM groups WHERE tenant_id = $1 AND parent_id IS NULL
         UNION ALL
         SELECT g.id, g.name, g.number, g.parent_id, tree.path || ARRAY[folded(g.name), g.id::text]
         FROM groups g JOIN tree ON g.parent_id = tree.id WHERE g.tenant_id = $1
       )
       SELECT id, name, number, parent_id AS "parentId" FROM tree WHERE CAST($2 AS uuid[]) IS NULL OR id = ANY($2) ORDER BY path LIMIT 2000`,
      [this.viewer.tenantId, this.viewer.groupIds],
    );
  }

  /** By ids that stand on rows the viewer already sees. */
  async groupReferences(ids: Ids): Promise<GroupRow[]> {
    return this.read(
      'SELECT id, name, number, parent_id AS "parentId" FROM groups WHERE tenant_id = $1 AND id = ANY($2)',
      [this.viewer.tenantId, ids],
    );
  }

  async groupsOf(participantIds: Ids): Promise<(GroupRow & { accountId: string })[]> {
    return this.read(
      `SELECT gm.account_id AS "accountId", g.id, g.name, g.number, g.parent_id AS "parentId" FROM group_members gm
       JOIN groups g ON g.tenant_id = gm.tenant_id AND g.id = gm.group_id
       WHERE gm.tenant_id = $1 AND gm.account_id = ANY($2) ORDER BY folded(g.name), g.id`,
      [this.viewer.tenantId, participantIds],
    );
  }

  /** Makes the given groups the participant's, leaving those out of the viewer's reach as they are. */
  async saveGroups(participantId: string, groupIds: readonly string[]): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `DELETE FROM group_members WHERE tenant_id = $1 AND account_id = $2 AND NOT group_id = ANY($3)
         AND (CAST($4 AS uuid[]) IS NULL OR group_id = ANY($4))`,
      [this.viewer.tenantId, participantId, groupIds, this.viewer.groupIds],
    );
    await manager.query(
      `INSERT INTO group_members (tenant_id, account_id, group_id) SELECT $1, $2, id FROM unnest(CAST($3 AS uuid[])) id
       ON CONFLICT ON CONSTRAINT uq_group_members_pair DO NOTHING`,
      [this.viewer.tenantId, participantId, groupIds],
    );
  }
}
