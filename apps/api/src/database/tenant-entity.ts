import { PrimaryColumn } from 'typeorm';

/** The key of every table of a tenant. */
export abstract class TenantEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid', { default: () => 'uuid_v7()' })
  id: string;
}
