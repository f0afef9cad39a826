import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Input that may carry an idempotency key.' })
export abstract class IdempotentInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Any text of your choice, unique to this request: sending the same again has one effect and the same answer.',
  })
  clientMutationId?: string | null;
}
