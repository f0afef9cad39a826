import { Field, ID, ObjectType } from 'type-graphql';
import { ConnectionOf, PageInfo, type Page } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import type { AuditRow } from './history.repository.ts';

const AuditActionEnum = enumOf(
  'AuditAction',
  ['insert', 'update', 'delete', 'reveal'] as const,
  'What happened to a record; reveal = a sealed value was shown.',
);
const AuditChannelEnum = enumOf('AuditChannel', ['app', 'api', 'import', 'job', 'seed'] as const, 'How it happened.');

@ObjectType('FieldChange', {
  simpleResolvers: true,
  description:
    'One changed field. Ids of people and organizations are given as names; sensitive values are never given.',
})
export class FieldChange {
  @Field(() => String, { description: 'Name of the field, for example givenName.' })
  field: string;

  @OptionalText('Value before.')
  oldValue: string | null;

  @OptionalText('Value after.')
  newValue: string | null;
}

@ObjectType('AuditEntry', { simpleResolvers: true, description: 'One change of one record.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Id of the entry.' })
  id: string;

  @Field(() => AuditActionEnum, { description: 'What happened.' })
  action: AuditRow['action'];

  @Field(() => ID, { description: 'The record.' })
  recordId: string;

  @OptionalText('Name of who did it; null for the system.')
  actorName: string | null;

  @Field(() => AuditChannelEnum, { description: 'How it happened.' })
  channel: AuditRow['channel'];

  @Field(() => ID, { nullable: true, description: 'Changes of one operation share it.' })
  operationId: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt: Date;
}

@ObjectType('AuditEdge', { simpleResolvers: true, description: 'One entry of a history.' })
export class AuditEdge {
  @Field(() => String, { description: 'Position of the entry; pass it as `after` to go on from here.' })
  cursor: string;

  @Field(() => AuditEntry, { description: 'The entry.' })
  node: AuditEntry;
}

@ObjectType('AuditConnection', { simpleResolvers: true, description: 'A page of a history, newest first.' })
export class AuditConnection extends ConnectionOf<AuditEntry> {
  @Field(() => [AuditEdge], { description: 'The entries with their positions.' })
  declare edges: AuditEdge[];

  @Field(() => [AuditEntry], { description: 'The entries alone.' })
  declare nodes: AuditEntry[];

  @Field(() => PageInfo, { description: 'Where this page lies in the history.' })
  declare pageInfo: PageInfo;

  constructor(page: Page<AuditEntry>) {
    super(page, () => Promise.reject(new Error('A history is not counted.')));
  }
}
