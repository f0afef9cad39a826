import { SEAT_LEVELS, type CalendarDate, type SeatLevel } from '@guildhall/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionOf, PageInfo, type Page } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { CalendarDateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

const SeatLevelEnum = enumOf(
  'SeatLevel',
  SEAT_LEVELS,
  'How far the seats are used up: there are enough, few are left, or none is.',
);
const SeatChangeKindEnum = enumOf('SeatChangeKind', ['taken', 'freed'] as const, 'What became of a seat.');

@ObjectType('SeatDay', { simpleResolvers: true, description: 'The seats in use at the end of a day, in UTC.' })
export class SeatDay {
  @Field(() => CalendarDateScalar, { description: 'The day.' })
  date: CalendarDate;

  @Field(() => Int, { description: 'How many seats were in use.' })
  used: number;
}

@ObjectType('SeatChange', { simpleResolvers: true, description: 'One seat that was taken or freed.' })
export class SeatChange {
  @Field(() => ID, { description: 'Id of the change.' })
  id: string;

  @Field(() => SeatChangeKindEnum, { description: 'What became of the seat.' })
  kind: 'taken' | 'freed';

  @OptionalText(
    'Name of the staff member who did it; null where nobody did: somebody signed up, or a suspension ended.',
  )
  actorName: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: Date;
}

@ObjectType('SeatChangeEdge', { simpleResolvers: true, description: 'One seat that was taken or freed.' })
export class SeatChangeEdge {
  @Field(() => String, { description: 'Position of the change; pass it as `after` to go on from here.' })
  cursor: string;

  @Field(() => SeatChange, { description: 'The change.' })
  node: SeatChange;
}

@ObjectType('SeatChangeConnection', { simpleResolvers: true, description: 'A page of changes, newest first.' })
export class SeatChangeConnection extends ConnectionOf<SeatChange> {
  @Field(() => [SeatChangeEdge], { description: 'The changes with their positions.' })
  declare edges: SeatChangeEdge[];

  @Field(() => [SeatChange], { description: 'The changes alone.' })
  declare nodes: SeatChange[];

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  declare pageInfo: PageInfo;

  constructor(page: Page<SeatChange>) {
    super(page, () => Promise.reject(new Error('Changes of seats are not counted.')));
  }
}

@ObjectType('SeatUsage', {
  simpleResolvers: true,
  description: 'The seats of the tenant. Each participant whose account is active takes one, managed or not.',
})
export class SeatUsage {
  @Field(() => Int, { nullable: true, description: 'How many there are; null = as many as needed.' })
  limit: number | null;

  @Field(() => Int, { description: 'How many are in use.' })
  used: number;

  @Field(() => Int, { description: 'How many are kept for a batch that runs.' })
  reserved: number;

  @Field(() => Int, { nullable: true, description: 'How many are left; null without a limit.' })
  free: number | null;

  @Field(() => Int, { description: 'From which share of the limit those who run the tenant are warned, in per cent.' })
  warningPercent: number;

  @Field(() => SeatLevelEnum, { description: 'How far they are used up.' })
  level: SeatLevel;
}
