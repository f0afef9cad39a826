import type { LetterKind, LetterLocale, MailState } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { LetterKindEnum, LetterLocaleEnum, MailStateEnum } from './mail.type.ts';

@InputType('MailFilter', { description: 'Narrows a list of mails.' })
export class MailFilter {
  @OptionalText("Words in the recipient's name or address.")
  text?: string | null;

  @Field(() => [MailStateEnum], { nullable: true, description: 'Only those that stand there.' })
  states?: MailState[] | null;

  @Field(() => [LetterKindEnum], { nullable: true, description: 'Only these letters.' })
  kinds?: LetterKind[] | null;
}

@ArgsType()
export class MailListArgs extends PageArgs {
  @Field(() => MailFilter, { nullable: true, description: 'Which to list; all when left out.' })
  filter?: MailFilter | null;
}

@ArgsType()
export class LetterPreviewArgs {
  @Field(() => LetterKindEnum, { nullable: true, description: 'Which letter; an invitation when left out.' })
  kind?: LetterKind | null;

  @Field(() => LetterLocaleEnum, { nullable: true, description: "In which language; the tenant's when left out." })
  locale?: LetterLocale | null;

  @OptionalText("The tenant's own paragraph as it is being written; the saved one when left out.")
  invitationText?: string | null;
}

@InputType('RetryMailInput', { description: 'Which dead letter to send again.' })
export class RetryMailInput extends IdempotentInput {
  @Field(() => ID, { description: 'The mail.' })
  id: string;
}

@InputType('SendTestMailInput', { description: 'Asks for a test message to the own address.' })
export class SendTestMailInput extends IdempotentInput {}
