import { addDays } from '@guildhall/domain';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import { OperationError } from '../../errors/operation-error.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import type { RequestContext } from '../../request-context.ts';
import { Participant } from '../participants/index.ts';
import type { SeatChangeRow } from './seats.repository.ts';
import { SeatChange, SeatChangeConnection, SeatDay, SeatUsage } from './seats.type.ts';
import { visibleSeats } from './visible-seats.ts';

const TREND_DAYS_MAX = 365;

@Resolver(() => SeatUsage)
export class SeatsResolver {
  @Query('seats:read', () => SeatUsage, {
    nullable: true,
    description: 'The seats of the tenant; null for those who do not run it.',
  })
  seats(@Ctx() context: RequestContext) {
    return visibleSeats(context);
  }

  @FieldResolver(() => [SeatDay], {
    description: 'The seats in use at the end of each of the last days, oldest first.',
  })
  trend(
    @Ctx() { services }: RequestContext,
    @Arg('days', () => Int, { defaultValue: 90, description: 'How many days, 1 to 365.' }) days: number,
  ) {
    if (days < 1 || days > TREND_DAYS_MAX)
      throw new OperationError('BAD_USER_INPUT', `Ask for 1 to ${TREND_DAYS_MAX} days.`);
    const today = services.today();
    return services.seats.trend(addDays(today, 1 - days), today);
  }

  @FieldResolver(() => SeatChangeConnection, { description: 'Who took and freed seats, newest first.' })
  async changes(@Ctx() { services }: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    return new SeatChangeConnection((await services.seats.changes(page)) as never);
  }
}

@Resolver(() => SeatChange)
export class SeatChangeResolver {
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'Whose seat it is; null for somebody who is deleted or not within reach.',
  })
  participant(@Root() { participantId }: SeatChangeRow, @Ctx() { loaders }: RequestContext) {
    return loaders.participant.get(participantId);
  }
}
