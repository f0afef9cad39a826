import type { OrganizationKind, Referable } from '@guildhall/domain';
import { cohortScope, occupationScope, organizationScope, staffScope } from '../../../access/organization-scope.ts';
import type { MissingKind } from '../import-record.ts';
import { ScopedRepository } from '../../../database/scoped-repository.ts';

// The letters and digits alone, as the rules compare names.
const key = (text: string): string => `regexp_replace(folded(${text}), '[^[:alnum:]]', '', 'g')`;
const FITS = `(p.id::text = ANY(:lower) OR lower(p.code) = ANY(:lower) OR lower(p.name) = ANY(:lower)
  OR ${key('p.name')} IN (SELECT ${key('t')} FROM unnest(CAST(:texts AS text[])) t))`;
const MOST = 20_000;

interface Row {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

/** What cells can name, of what the viewer sees. Which of it a name means the domain decides. */
export class ImportReferencesRepository extends ScopedRepository {
  /** Organizations that are not archived. */
  async organizations(texts: readonly string[]): Promise<(Referable & { readonly kind: OrganizationKind })[]> {
    const rows = await this.fitting<Row & { readonly kind: OrganizationKind }>(
      texts,
      `SELECT o.id, o.code, o.name, o.kind FROM organizations o WHERE o.tenant_id = :tenantId AND o.archived_at IS NULL`,
      organizationScope(this.viewer),
    );
    return rows.map((row) => ({ ...referable(row), kind: row.kind }));
  }

  async occupations(texts: readonly string[]): Promise<Referable[]> {
    const rows = await this.fitting<Row>(
      texts,
      `SELECT r.id, r.code, r.title AS name FROM occupations r
       JOIN organizations o ON o.tenant_id = r.tenant_id AND o.id = r.owner_id WHERE r.tenant_id = :tenantId`,
      occupationScope(this.viewer),
    );
    return rows.map(referable);
  }

  async cohorts(texts: readonly string[]): Promise<Referable[]> {
    const rows = await this.fitting<Row>(
      texts,
      `SELECT r.id, NULL::text AS code, r.title AS name FROM cohorts r
       JOIN organizations o ON o.tenant_id = r.tenant_id AND o.id = r.owner_id WHERE r.tenant_id = :tenantId`,
      cohortScope(this.viewer),
    );
    return rows.map(referable);
  }

  /** By e-mail address or name; deleted people are nobody. */
  async staff(texts: readonly string[]): Promise<Referable[]> {
    const rows = await this.fitting<Row>(
      texts,
      `SELECT a.id, a.email AS code, a.given_name || ' ' || a.family_name AS name
       FROM accounts a JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id
       WHERE a.tenant_id = :tenantId AND a.deleted_at IS NULL AND a.account_status = 'active'`,
      staffScope(this.viewer),
    );
    return rows.map(referable);
  }

  /** How many of a kind the viewer sees that a name may mean. */
  async namesakes(kind: MissingKind, name: string): Promise<number> {
    if (kind === 'employer') return (await this.organizations([name])).length;
    return (await (kind === 'cohort' ? this.cohorts([name]) : this.occupations([name]))).length;
  }

  private async fitting<T extends Row>(
    texts: readonly string[],
    select: string,
    scope: ReturnType<typeof organizationScope>,
  ): Promise<T[]> {
    if (texts.length === 0) return [];
    const lower = texts.map((text) => text.trim().toLowerCase());
    return this.visibleRows(select, scope).select('p.*').where(FITS, { texts, lower }).limit(MOST).getRawMany<T>();
  }
}

const referable = ({ id, code, name }: Row): Referable => ({ id, codes: code === null ? [] : [code], names: [name] });
