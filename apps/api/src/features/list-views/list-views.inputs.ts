import { Field, ID, InputType, Int } from 'type-graphql';
import { UserTypeEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType({ description: 'What can be decided about a saved view besides what it shows.' })
abstract class ListViewInput extends IdempotentInput {
  @Field(() => [UserTypeEnum], {
    nullable: true,
    description: 'The user types of staff that see it; empty for oneself alone. Needs somebody who runs the tenant.',
  })
  sharedWith?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the list opens with it; the earlier default is none then.',
  })
  isDefault?: boolean | null;
}

@InputType('CreateListViewInput', { description: 'A new saved view.' })
export class CreateListViewInput extends ListViewInput {
  @Field(() => String, { description: 'Its name, at most 60 characters.' })
  name: string;

  @Field(() => String, { description: 'What it shows: the query string of the list, at most 4,000 characters.' })
  search: string;
}

@InputType('UpdateListViewInput', { description: 'Changes of a saved view. A field that is left out stays.' })
export class UpdateListViewInput extends ListViewInput {
  @Field(() => ID, { description: 'The view.' })
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @OptionalText('Its name.')
  name?: string | null;

  @OptionalText('What it shows.')
  search?: string | null;
}

@InputType('DeleteListViewInput', { description: 'A saved view that is not needed any more.' })
export class DeleteListViewInput extends IdempotentInput {
  @Field(() => ID, { description: 'The view.' })
  id: string;
}
