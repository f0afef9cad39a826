import type { ContractType, OrganizationKind, UserType } from '@guildhall/domain';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { NotFound } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { ContractTypeEnum, OrganizationKindEnum, UserTypeEnum, VocabularyEnum } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('Tenant', { simpleResolvers: true, description: 'One contract with everything under it.' })
export class Tenant {
  @Field(() => ID, { description: 'Id of the tenant.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ContractTypeEnum, { description: 'Who holds the contract.' })
  contractType: ContractType;

  @Field(() => VocabularyEnum, { description: 'Which words the tenant uses.' })
  vocabulary: 'us' | 'uk';

  @Field(() => [UserTypeEnum], { description: 'User types that the contract allows.' })
  userTypes: UserType[];

  @Field(() => [OrganizationKindEnum], { description: 'Kinds of organizations that the contract allows.' })
  organizationKinds: OrganizationKind[];
}

@ObjectType('TenantManager', {
  simpleResolvers: true,
  description: 'Somebody who runs the tenant, to be asked for help.',
})
export class TenantManager {
  @Field(() => String, { description: 'Name of the person.' })
  displayName: string;

  @Field(() => String, { description: 'Address to write to.' })
  email: string;
}

@ObjectType('ViewerAccount', { simpleResolvers: true, description: "An account that the viewer's login opens." })
export class ViewerAccount {
  @Field(() => ID, { description: 'Id of the account.' })
  id: string;

  @Field(() => String, { description: 'Name of the person in that account.' })
  displayName: string;

  @Field(() => UserTypeEnum, { description: 'User type there.' })
  userType: UserType;

  @Field(() => String, { description: 'The tenant.' })
  tenantName: string;

  @OptionalText('The organization there; null for somebody who belongs to none yet.')
  organizationName: string | null;

  @Field(() => Boolean, { description: 'The account that is open now.' })
  isCurrent: boolean;
}

@ObjectType('Session', { simpleResolvers: true, description: 'A device on which the viewer is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Id of the session.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt: Date;

  @OptionalText('Network address it began from.')
  ipAddress: string | null;

  @OptionalText('What the browser said it was.')
  userAgent: string | null;

  @Field(() => Boolean, { description: 'The session of this request.' })
  isCurrent: boolean;
}

@ObjectType('Viewer', { description: 'Who is asking: the account that is open, and what it may do.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the account.' })
  id: string;

  @Field(() => UserTypeEnum, { description: 'User type of the account.' })
  userType: UserType;

  @Field(() => String, { description: 'Name of the person.' })
  displayName: string;

  @OptionalText('E-mail address of the account.')
  email: string | null;
}

@Answer()
@ObjectType('SessionEnded', { simpleResolvers: true, description: 'The session is over.' })
export class SessionEnded {
  @Field(() => ID, { description: 'Id of the session that ended.' })
  id: string;
}

@Answer()
@ObjectType('AccountSwitched', {
  simpleResolvers: true,
  description: 'The session goes on in another account; ask for the viewer again.',
})
export class AccountSwitched {
  @Field(() => ID, { description: 'Id of the account that is open now.' })
  accountId: string;
}

export const EndSessionResult = createUnionType({
  name: 'EndSessionResult',
  description: 'That it ended, or that there is no such session.',
  types: () => [SessionEnded, NotFound] as const,
});

export const SwitchAccountResult = createUnionType({
  name: 'SwitchAccountResult',
  description: 'The account that is open now, or that the login has no such account.',
  types: () => [AccountSwitched, NotFound] as const,
});

@ObjectType('DemoAccount', { simpleResolvers: true, description: 'An account of a demo tenant that anybody may try.' })
export class DemoAccount {
  @Field(() => String, { description: 'Address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Its published password.' })
  password: string;

  @Field(() => String, { description: 'Name of the invented person.' })
  displayName: string;

  @Field(() => UserTypeEnum, { description: 'User type.' })
  userType: UserType;

  @Field(() => String, { description: 'Demo tenant.' })
  tenantName: string;

  @Field(() => String, { description: 'Organization of the account.' })
  organizationName: string;

  @Field(() => VocabularyEnum, { description: 'Words of the tenant.' })
  vocabulary: 'us' | 'uk';
}

@ObjectType('SignInOptions', { simpleResolvers: true, description: 'What the sign-in page may show to anybody.' })
export class SignInOptions {
  @Field(() => String, { description: 'Mode of this installation: production, demo, development or test.' })
  mode: string;

  @Field(() => [DemoAccount], { description: 'Accounts to try; empty outside demo mode.' })
  demoAccounts: DemoAccount[];
}
