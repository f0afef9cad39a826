import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** How somebody signs: drawn or typed. A new one takes the place of the earlier one. */
@Entity('signatures')
export class SignatureEntity extends TenantEntity {
  @Column('uuid') accountId: string;
  @Column('text', { nullable: true }) typedName: string | null;
  @Column('text', { nullable: true }) strokes: string | null;
  @Column('timestamptz') signedAt: Date;
}
