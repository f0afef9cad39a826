import { ArgsType, Field, Int } from 'type-graphql';

/** Arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many rows, at most 200.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row after which to go on.' })
  after?: string | null;
}
