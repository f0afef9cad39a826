import type { ConversionOutcome } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldProblem, InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { ConversionOutcomeEnum } from './invitation.type.ts';

@ObjectType('PersonOutcome', {
  simpleResolvers: true,
  description: 'What came of one person of a request: done, or refused with the reason and what fits instead.',
})
export class PersonOutcome {
  /** Those of the person itself, or of who has the address; ids alone, so that an answer can be kept. */
  accountId: string | null;
  invitationId: string | null;

  @Field(() => Int, { description: 'Which of the people that were sent, from 0 on.' })
  index: number;

  @Field(() => FieldProblem, {
    nullable: true,
    description: 'Why nothing was done for this person; null: it was done.',
  })
  problem: FieldProblem | null;
}

@Answer()
@ObjectType('PeopleInvited', { description: 'Each person of the request with what came of it.' })
export class PeopleInvited {
  @Field(() => [PersonOutcome], { description: 'In the order of the request.' })
  outcomes: PersonOutcome[];

  @Field(() => Int, { description: 'How many got an invitation.' })
  doneCount: number;

  static of(outcomes: PersonOutcome[]): PeopleInvited {
    return Object.assign(new PeopleInvited(), { outcomes, doneCount: doneAmong(outcomes) });
  }
}

@Answer()
@ObjectType('AccountsCreated', { description: 'Each person of the request with what came of it. No mail was sent.' })
export class AccountsCreated {
  @Field(() => [PersonOutcome], { description: 'In the order of the request.' })
  outcomes: PersonOutcome[];

  @Field(() => Int, { description: 'How many accounts are new.' })
  doneCount: number;

  static of(outcomes: PersonOutcome[]): AccountsCreated {
    return Object.assign(new AccountsCreated(), { outcomes, doneCount: doneAmong(outcomes) });
  }
}

const doneAmong = (outcomes: readonly PersonOutcome[]): number =>
  outcomes.filter(({ problem }) => problem === null).length;

@ObjectType('InvitationOutcome', { description: 'What came of one invitation of a request.' })
export class InvitationOutcome {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;

  @Field(() => FieldProblem, { nullable: true, description: 'Why nothing was done with it; null: it was done.' })
  problem: FieldProblem | null;
}

@Answer()
@ObjectType('InvitationsChanged', { description: 'Each invitation of the request with what came of it.' })
export class InvitationsChanged {
  @Field(() => [InvitationOutcome], { description: 'In the order of the request; unknown ones are left out.' })
  outcomes: InvitationOutcome[];

  @Field(() => Int, { description: 'With how many it was done.' })
  doneCount: number;

  static of(outcomes: InvitationOutcome[]): InvitationsChanged {
    const doneCount = outcomes.filter(({ problem }) => problem === null).length;
    return Object.assign(new InvitationsChanged(), { outcomes, doneCount });
  }
}

@Answer()
@ObjectType('LinkShown', { description: 'A link. That the viewer was shown it is in the audit.' })
export class LinkShown {
  @Field(() => String, { description: 'The whole address, to copy or to print.' })
  url: string;

  @Field(() => DateTimeScalar, { description: 'From when on it is dead.' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'What the person signs in with, where that is no address.' })
  signInName: string | null;
}

@ObjectType('ConvertedAccount', { description: 'What came of the conversion of one account.' })
export class ConvertedAccount {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @Field(() => ConversionOutcomeEnum, { description: 'What came of it.' })
  outcome: ConversionOutcome;

  @Field(() => FieldProblem, { nullable: true, description: 'Why it was skipped or refused; null: it was converted.' })
  problem: FieldProblem | null;
}

@Answer()
@ObjectType('AccountsConverted', { description: 'Counts, and each account of the request with what came of it.' })
export class AccountsConverted {
  @Field(() => [ConvertedAccount], { description: 'In the order of the request; unknown ones are left out.' })
  accounts: ConvertedAccount[];

  @Field(() => Int, { description: 'How many got a letter.' })
  convertedCount: number;

  @Field(() => Int, { description: 'How many there was nothing to do for.' })
  skippedCount: number;

  @Field(() => Int, { description: 'How many were refused.' })
  refusedCount: number;

  static of(accounts: ConvertedAccount[]): AccountsConverted {
    const count = (outcome: ConversionOutcome) => accounts.filter((account) => account.outcome === outcome).length;
    return Object.assign(new AccountsConverted(), {
      accounts,
      convertedCount: count('converted'),
      skippedCount: count('skipped'),
      refusedCount: count('refused'),
    });
  }
}

export const InviteUsersResult = createUnionType({
  name: 'InviteUsersResult',
  description: 'What came of each person, or what to correct before anybody is invited.',
  types: () => [PeopleInvited, InvalidInput] as const,
});

export const CreateManagedAccountsResult = createUnionType({
  name: 'CreateManagedAccountsResult',
  description: 'What came of each person, or what to correct before any account is created.',
  types: () => [AccountsCreated, InvalidInput] as const,
});

export const ChangeInvitationsResult = createUnionType({
  name: 'ChangeInvitationsResult',
  description: 'What came of each invitation, or that too many were sent at once.',
  types: () => [InvitationsChanged, InvalidInput] as const,
});

export const ChangeInvitationAddressResult = createUnionType({
  name: 'ChangeInvitationAddressResult',
  description: 'That the letter went to the new address, or why not.',
  types: () => [InvitationsChanged, InvalidInput, NotFound] as const,
});

export const InvitationLinkResult = createUnionType({
  name: 'InvitationLinkResult',
  description: 'The link, or why there is none to show.',
  types: () => [LinkShown, InvalidInput, NotFound] as const,
});

export const ConvertAccountsResult = createUnionType({
  name: 'ConvertAccountsResult',
  description: 'What came of each account, or that too many were sent at once.',
  types: () => [AccountsConverted, InvalidInput] as const,
});
