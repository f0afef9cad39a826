import { participantScope } from '../../access/participant-scope.ts';
import { organizationScope } from '../../access/organization-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { KnownAddress } from './known-address.type.ts';

const FIELDS = ['addressLine1', 'addressLine2', 'city', 'region', 'postalCode', 'country'] as const;
const columns = (of: string) =>
  `${of}.address_line1 AS "addressLine1", ${of}.address_line2 AS "addressLine2", ${of}.city, ${of}.region,
   ${of}.postal_code AS "postalCode", ${of}.country`;
const DISTINCT = `DISTINCT ${FIELDS.map((field) => `p."${field}"`).join(', ')}`;
const MOST = 20;

/** Addresses that are in use already, by their postcode: nothing is asked of another host. */
export class KnownAddressesRepository extends ScopedRepository {
  /** Of participants within reach. */
  ofParticipants(postcode: string): Promise<KnownAddress[]> {
    return this.visibleRows(
      `SELECT a.id, ${columns('a')} FROM enrollments e JOIN accounts a ON a.tenant_id = e.tenant_id AND a.id = e.participant_id
       WHERE e.is_current AND e.tenant_id = :tenantId AND a.deleted_at IS NULL AND a.address_line1 IS NOT NULL`,
      participantScope(this.viewer),
    )
      .select(DISTINCT)
      .where('p.id IN (SELECT accounts_of_postcode(:postcode))', { postcode })
      .limit(MOST)
      .getRawMany<KnownAddress>();
  }

  /** Of organizations within reach, their further addresses included. */
  ofOrganizations(postcode: string): Promise<KnownAddress[]> {
    return this.visibleRows(
      `SELECT d.* FROM organizations o CROSS JOIN LATERAL (
         SELECT ${columns('o')} UNION ALL
         SELECT ${columns('f')} FROM organization_addresses f WHERE f.tenant_id = o.tenant_id AND f.organization_id = o.id
       ) d WHERE o.tenant_id = :tenantId AND postcode_key(d."postalCode") = postcode_key(:postcode) AND d."addressLine1" IS NOT NULL`,
      organizationScope(this.viewer),
    )
      .select(DISTINCT)
      .setParameter('postcode', postcode)
      .limit(MOST)
      .getRawMany<KnownAddress>();
  }

  /** Town, county and country alone, which a postcode tells anybody: whoever lives there stays unknown. */
  async places(postcode: string): Promise<KnownAddress[]> {
    const rows = await this.read<Pick<KnownAddress, 'city' | 'region' | 'country'>>(
      `SELECT DISTINCT city, region, country FROM accounts
       WHERE tenant_id = $1 AND id IN (SELECT accounts_of_postcode($2)) AND city IS NOT NULL LIMIT 20`,
      [this.viewer.tenantId, postcode],
    );
    return rows.map((place) => ({ ...place, addressLine1: null, addressLine2: null, postalCode: postcode }));
  }
}
