import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { savedRecord } from '../../access/saved-record.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { RequestContext } from '../../request-context.ts';
import { previewLetter, shownLetter } from './show-letter.ts';
import { LetterType, Mail, MailConnection, MailSaved, RetryMailResult, SendTestMailResult } from './mail.type.ts';
import { LetterPreviewArgs, MailListArgs, RetryMailInput, SendTestMailInput } from './mails.inputs.ts';
import type { MailRow } from './mails.repository.ts';
import { retryMail } from './retry-mail.ts';
import { sendTestMail } from './send-test-mail.ts';

@Resolver(() => Mail)
export class MailsResolver {
  @Query('mail:read', () => Mail, {
    nullable: true,
    description: 'One mail of the tenant; null when unknown or not within reach.',
  })
  mail(@Ctx() { services }: RequestContext, @Arg('id', () => ID, { description: 'Id of the mail.' }) id: string) {
    return services.mails.find(id);
  }

  @Query('mail:read', () => MailConnection, {
    description: 'The mails of the tenant, the newest first, for those who run it.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async mails(@Ctx() { services }: RequestContext, @Args(() => MailListArgs) args: MailListArgs) {
    const filter = args.filter ?? {};
    return new MailConnection((await services.mails.list(filter, args)) as never, () => services.mails.count(filter));
  }

  @Query('tenant_settings:read', () => LetterType, {
    nullable: true,
    description: 'A letter with invented facts, as the tenant would send it; null for those who do not run the tenant.',
  })
  letterPreview(@Ctx() context: RequestContext, @Args(() => LetterPreviewArgs) args: LetterPreviewArgs) {
    return previewLetter(context, args);
  }

  @Mutation('mail:retry', () => RetryMailResult, { description: 'Puts a dead letter back into the queue.' })
  retryMail(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => RetryMailInput, { description: 'Which.' }) input: RetryMailInput,
  ) {
    return retryMail(services, input.id);
  }

  @Mutation('mail:test', () => SendTestMailResult, {
    description: "Sends a test message to the viewer's own address with the saved settings, and says what came of it.",
  })
  sendTestMail(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => SendTestMailInput, { description: 'Nothing but the key.' }) input: SendTestMailInput,
  ) {
    // The key has done its work when this runs.
    void input;
    return sendTestMail(services);
  }

  @FieldResolver(() => LetterType, {
    description: 'What it says. The address of its link is masked, except where mail is kept to try the product out.',
  })
  async letter(@Root() mail: MailRow, @Ctx() { loaders, services }: RequestContext): Promise<LetterType> {
    const { invitationText } = await loaders.tenantSettings();
    return shownLetter(mail, invitationText, services.mailParts, services.showsKeptLinks);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null unless it waits.' })
  nextAttemptAt(@Root() { state, nextAttemptAt }: MailRow): Date | null {
    return state === 'queued' ? nextAttemptAt : null;
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may put it back into the queue.' })
  viewerCanRetry(@Root() { state }: MailRow): boolean {
    return state === 'dead';
  }
}

@Resolver(() => MailSaved)
export class MailSavedResolver {
  @FieldResolver(() => Mail, { description: 'The mail.' })
  mail(@Root() answer: MailSaved, @Ctx() { services }: RequestContext) {
    const find = (id: string) => services.mails.find(id);
    return savedRecord(answer, answer.mailId, { saved: find, visible: find });
  }
}
