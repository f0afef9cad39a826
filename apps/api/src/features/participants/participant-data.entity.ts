import type { StandardSection } from '@guildhall/domain';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../database/tenant-entity.ts';

/** What a participant said about themselves for equal opportunity reports; apart from the account on purpose. */
@Entity('demographics')
export class DemographicsEntity extends TenantEntity {
  @Column('uuid') participantId: string;
  @Column('text', { nullable: true }) sex: string | null;
  @Column('text', { nullable: true }) ethnicity: string | null;
  @Column('text', { array: true, nullable: true }) race: string[] | null;
  @Column('text', { nullable: true }) veteranStatus: string | null;
  @Column('text', { nullable: true }) disability: string | null;
  @Column('text', { nullable: true }) education: string | null;
  @Column('text', { nullable: true }) employmentStatus: string | null;
  @Column('text', { nullable: true }) genderIdentity: string | null;
  @Column('boolean', { default: false }) hasNoNationalId: boolean;
}

/** An SSN or NI number, sealed; only its mask is readable without the key. */
@Entity('national_ids')
export class NationalIdEntity extends TenantEntity {
  @Column('uuid') participantId: string;
  @Column('text') kind: 'ssn' | 'ni_number';
  @Column('bytea') ciphertext: Buffer;
  @Column('bytea') blindIndex: Buffer;
  @Column('text') masked: string;
}

/** A field that a tenant added to its participants. */
@Entity('custom_fields')
export class CustomFieldEntity extends TenantEntity {
  @Column('text') label: string;
  @Column('text') type: 'text' | 'number' | 'date' | 'choice' | 'boolean';
  @Column('text', { array: true, default: '{}' }) options: string[];
  @Column('integer', { default: 0 }) position: number;
  /** Of a standard set, with the heading it stands under there and the codes of its options; null for the tenant's own. */
  @Column('text', { nullable: true }) code: string | null;
  @Column('text', { nullable: true }) section: StandardSection | null;
  @Column('text', { array: true, default: '{}' }) optionCodes: string[];
}

/** What one participant has in one custom field, as text in the field's format. */
@Entity('custom_values')
export class CustomValueEntity extends TenantEntity {
  @Column('uuid') participantId: string;
  @Column('uuid') fieldId: string;
  @Column('text') value: string;
}

/** What one participant has in one field of a standard set; apart from the tenant's own on purpose. */
@Entity('standard_values')
export class StandardValueEntity extends TenantEntity {
  @Column('uuid') participantId: string;
  @Column('uuid') fieldId: string;
  @Column('text') value: string;
}

/** A group of the tree that limits what staff see. */
@Entity('groups')
export class GroupEntity extends TenantEntity {
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('text') name: string;
  @Column('integer') number: number;
}

/** Of a participant: a group it belongs to. Of staff: a group that limits what they see. */
@Entity('group_members')
export class GroupMemberEntity extends TenantEntity {
  @Column('uuid') groupId: string;
  @Column('uuid') accountId: string;
}
