import {
  DELIVERY_PROBLEMS,
  LETTER_KINDS,
  MAIL_STATES,
  type DeliveryProblem,
  type LetterKind,
  type LetterLocale,
  type MailState,
} from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, NotFound, UserError } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { DeliveryError } from './smtp/delivery-error.ts';

export const LetterKindEnum = enumOf('LetterKind', LETTER_KINDS, 'What a letter is about.');
export const MailStateEnum = enumOf(
  'MailState',
  MAIL_STATES,
  'Where a mail stands: waiting, handed over to a mail server, kept because there is none, or given up.',
);
const DeliveryProblemEnum = enumOf('DeliveryProblem', DELIVERY_PROBLEMS, 'Why a mail was not handed over.');
/** GraphQL names can't have a hyphen. */
export const LetterLocaleEnum = { EN_US: 'en-US', EN_GB: 'en-GB', ES_US: 'es-US' } as const satisfies Record<
  string,
  LetterLocale
>;
registerEnumType(LetterLocaleEnum, { name: 'LetterLocale', description: 'A language that letters are written in.' });

@ObjectType('Letter', { simpleResolvers: true, description: 'A letter as its reader sees it.' })
export class LetterType {
  @Field(() => String, { description: 'Its subject.' })
  subject: string;

  @Field(() => String, { description: 'The HTML; show it where it can do nothing, such as a sandboxed frame.' })
  html: string;

  @Field(() => String, { description: 'The plain text.' })
  text: string;
}

@ObjectType('Mail', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A letter to one person, and what became of it.',
})
export class Mail extends NodeType {
  @Field(() => LetterKindEnum, { description: 'What it is about.' })
  kind: LetterKind;

  @Field(() => LetterLocaleEnum, { description: 'The language that it is written in.' })
  locale: LetterLocale;

  @Field(() => String, { description: 'The address that it goes to.' })
  toEmail: string;

  @Field(() => String, { description: 'The name of the recipient.' })
  toName: string;

  @Field(() => MailStateEnum, { description: 'Where it stands.' })
  state: MailState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => DeliveryProblemEnum, { nullable: true, description: 'Why the last attempt failed.' })
  problem: DeliveryProblem | null;

  @Field(() => Int, { nullable: true, description: "The mail server's code of that, where it gave one." })
  smtpCode: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed over, or kept.' })
  sentAt: Date | null;
}

@ObjectType('MailConnection', { simpleResolvers: true, description: 'A page of a list of mails.' })
export class MailConnection extends connectionClass(() => Mail, 'Mail', 'mails') {}

@Answer()
@ObjectType('MailSaved', { description: 'The mail waits to be sent again.' })
export class MailSaved {
  mailId: string;

  static of(mailId: string): MailSaved {
    return Object.assign(new MailSaved(), { mailId });
  }

  @Field(() => ID, { description: 'Id of the mail.' })
  id(): string {
    return this.mailId;
  }
}

@Answer()
@ObjectType('TestMailSaved', { simpleResolvers: true, description: 'The test message is on its way.' })
export class TestMailSaved {
  @Field(() => MailStateEnum, { description: 'Sent, or queued for the mailbox page where there is no mail server.' })
  state: MailState;
}

@ObjectType('MailNotSent', {
  implements: UserError,
  simpleResolvers: true,
  description: 'The mail server did not take the message.',
})
export class MailNotSent extends UserError {
  @Field(() => DeliveryProblemEnum, { description: 'Why: translate by it.' })
  problem: DeliveryProblem;

  @Field(() => Int, { nullable: true, description: "The mail server's code, where it gave one." })
  smtpCode: number | null;

  static of({ problem, smtpCode }: DeliveryError): MailNotSent {
    const message = 'Check the mail settings: the mail server did not take the message.';
    return Object.assign(new MailNotSent(), { message, problem, smtpCode });
  }
}

export const RetryMailResult = createUnionType({
  name: 'RetryMailResult',
  description: 'The mail, or why it was not put back.',
  types: () => [MailSaved, InvalidInput, NotFound] as const,
});

export const SendTestMailResult = createUnionType({
  name: 'SendTestMailResult',
  description: 'What became of the test message.',
  types: () => [TestMailSaved, MailNotSent, InvalidInput, NotFound] as const,
});
