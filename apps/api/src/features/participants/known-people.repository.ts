import { participantScope } from '../../access/participant-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import { asUuids } from '../../graphql/uuid.ts';
import { SELECT_PARTICIPANTS } from './participant-row.ts';

/** What rows of a file say about whom they are about. */
export interface PeopleProbe {
  readonly ids: readonly string[];
  readonly emailKeys: readonly string[];
  readonly referenceNumbers: readonly string[];
  /** Blind indexes of SSNs or NI numbers, as base64. */
  readonly numbers: readonly string[];
  readonly nameKeys: readonly string[];
}

/** Somebody whom a row may be about. */
export interface KnownPerson {
  readonly id: string;
  readonly emailKey: string | null;
  readonly referenceNumber: string | null;
  readonly nameKey: string;
  readonly dateOfBirth: string | null;
  /** As base64. */
  readonly number: string | null;
}

const bytes = "ARRAY(SELECT decode(n, 'base64') FROM unnest(CAST(:numbers AS text[])) n)";
const FITTING = `p.id IN (
  SELECT id FROM accounts WHERE tenant_id = :tenantId AND id = ANY(CAST(:ids AS uuid[]))
  UNION SELECT id FROM accounts WHERE tenant_id = :tenantId AND email_key = ANY(CAST(:emailKeys AS text[])) AND deleted_at IS NULL
  UNION SELECT id FROM accounts WHERE tenant_id = :tenantId AND reference_number = ANY(CAST(:referenceNumbers AS text[]))
  UNION SELECT id FROM accounts WHERE tenant_id = :tenantId AND name_key = ANY(CAST(:nameKeys AS text[])) AND date_of_birth IS NOT NULL
  UNION SELECT participant_id FROM national_ids WHERE tenant_id = :tenantId AND blind_index = ANY(${bytes}))`;

/** Finds whom rows of a file are about, among those that the viewer sees. */
export class KnownPeopleRepository extends ScopedRepository {
  /** Everybody who fits one of the things that lines say. */
  async known(probe: PeopleProbe): Promise<KnownPerson[]> {
    return this.visibleRows(SELECT_PARTICIPANTS, participantScope(this.viewer))
      .select(['p.id AS id', 'p."emailKey" AS "emailKey"', 'p."referenceNumber" AS "referenceNumber"'])
      .addSelect('p."nameKey"', 'nameKey')
      .addSelect('p."dateOfBirth"', 'dateOfBirth')
      .addSelect(
        `(SELECT encode(n.blind_index, 'base64') FROM national_ids n WHERE n.tenant_id = :tenantId AND n.participant_id = p.id)`,
        'number',
      )
      .where(FITTING, { ...probe, ids: asUuids(probe.ids) })
      .getRawMany<KnownPerson>();
  }

  /** The sealed numbers of people, as base64. */
  async sealedNumbers(ids: readonly string[]): Promise<{ participantId: string; ciphertext: string }[]> {
    return this.read(
      `SELECT participant_id AS "participantId", encode(ciphertext, 'base64') AS ciphertext FROM national_ids
       WHERE tenant_id = $1 AND participant_id = ANY($2)`,
      [this.viewer.tenantId, ids],
    );
  }
}
