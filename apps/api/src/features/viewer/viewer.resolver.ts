import {
  allowedOrganizationKinds,
  allowedUserTypes,
  canEnter,
  isParticipantType,
  mayUse,
  runsTenant,
  type Policy,
} from '@guildhall/domain';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { NotFound } from '../../errors/user-errors.type.ts';
import type { RequestContext } from '../../request-context.ts';
import { Occupation } from '../occupations/index.ts';
import { Organization } from '../organizations/index.ts';
import { Participant } from '../participants/index.ts';
import {
  AccountSwitched,
  EndSessionResult,
  Session,
  SessionEnded,
  SignInOptions,
  SwitchAccountResult,
  Tenant,
  Viewer,
  ViewerAccount,
} from './viewer.type.ts';

/** Declares a viewerCan… field that asks for one policy. */
function mayField(description: string): MethodDecorator {
  return FieldResolver(() => Boolean, { description }) as MethodDecorator;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query('anyone', () => SignInOptions, {
    description: 'What the sign-in page shows; the only query that needs no sign-in.',
  })
  async signInOptions(@Ctx() { signIn }: RequestContext): Promise<SignInOptions> {
    return { mode: signIn.mode, demoAccounts: [...(await signIn.demoAccounts())] };
  }

  @Query('viewer:read', () => Viewer, { description: 'Who is asking.' })
  viewer(@Ctx() { services }: RequestContext) {
    return services.viewerAccount();
  }

  @Mutation('sessions:end', () => EndSessionResult, {
    description: "Ends one of the viewer's own sessions, for example on a lost device.",
  })
  async endSession(
    @Ctx() { services, signIn }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the session.' }) id: string,
  ) {
    const hasEnded = await signIn.endSession(services.viewer.loginId, id);
    return hasEnded ? Object.assign(new SessionEnded(), { id }) : NotFound.create();
  }

  @Mutation('accounts:switch', () => SwitchAccountResult, {
    description: 'Goes on in another account of the same login.',
  })
  async switchAccount(
    @Ctx() { services, signIn }: RequestContext,
    @Arg('accountId', () => ID, { description: 'The account to open.' }) accountId: string,
  ) {
    const hasSwitched = await signIn.switchAccount(services.viewer, accountId);
    return hasSwitched ? Object.assign(new AccountSwitched(), { accountId }) : NotFound.create();
  }

  @FieldResolver(() => Tenant, { description: 'The tenant of the open account.' })
  async tenant(@Ctx() { loaders }: RequestContext): Promise<Tenant> {
    const tenant = await loaders.tenant();
    const userTypes = [...allowedUserTypes(tenant.contractType, { recruitment: tenant.hasRecruitment })];
    return { ...tenant, userTypes, organizationKinds: [...allowedOrganizationKinds(tenant.contractType)] };
  }

  @FieldResolver(() => Organization, { description: 'The own organization; the employer of a participant.' })
  organization(@Ctx() { loaders, services }: RequestContext) {
    return loaders.organization.get(services.viewer.organizationId);
  }

  @FieldResolver(() => [Occupation], {
    description: 'The occupations that a mentor looks after; empty for everybody else.',
  })
  occupations(@Ctx() { loaders, services }: RequestContext) {
    return loaders.occupation.loadMany([...services.viewer.occupationIds]);
  }

  @FieldResolver(() => Participant, { nullable: true, description: 'The own record of a participant; null for staff.' })
  participant(@Ctx() { loaders, services }: RequestContext) {
    return isParticipantType(services.viewer.userType) ? loaders.participant.get(services.viewer.accountId) : null;
  }

  @FieldResolver(() => [ViewerAccount], { description: 'Every account that the login opens.' })
  async accounts(@Root() { id }: Viewer, @Ctx() { signIn, services }: RequestContext): Promise<ViewerAccount[]> {
    const accounts = await signIn.accountsOf(services.viewer.loginId);
    return accounts
      .filter(({ accountStatus }) => canEnter(accountStatus))
      .map(({ accountId, ...account }) => ({ ...account, id: accountId, isCurrent: accountId === id }));
  }

  @FieldResolver(() => String, { description: 'What the viewer signs in with.' })
  signInName(@Ctx() { signIn, services }: RequestContext): Promise<string> {
    return signIn.signInNameOf(services.viewer.loginId);
  }

  @FieldResolver(() => [Session], { description: 'Where the viewer is signed in, the latest first.' })
  async sessions(@Ctx() { signIn, services }: RequestContext): Promise<Session[]> {
    const { loginId, sessionId } = services.viewer;
    return (await signIn.sessionsOf(loginId)).map((row) => ({
      ...row,
      id: row.sessionId,
      isCurrent: row.sessionId === sessionId,
      lastSeenAt: row.lastUsedAt,
    }));
  }

  @mayField('The viewer may list participants; one who sees only the own record has nothing to list.')
  viewerCanListParticipants(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:read') && !isParticipantType(context.services.viewer.userType);
  }

  @mayField('The viewer may add participants.')
  viewerCanCreateParticipants(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:create');
  }

  @mayField('The viewer may give and see demographics, and the SSN or NI number.')
  viewerCanReadDemographics(@Ctx() context: RequestContext): boolean {
    return may(context, 'demographics:read');
  }

  @mayField('The viewer may take files of participants and users out, and get templates to fill in.')
  viewerCanExportParticipants(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:export');
  }

  @mayField('The viewer may change participants.')
  viewerCanEditParticipants(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:update');
  }

  @mayField('The viewer may look participants up by their whole SSN or NI number.')
  viewerCanSearchNationalIds(@Ctx() context: RequestContext): boolean {
    return may(context, 'national_ids:search');
  }

  @mayField('The viewer may list staff.')
  viewerCanListStaff(@Ctx() context: RequestContext): boolean {
    return may(context, 'staff:read');
  }

  @mayField('The viewer may list accounts and manage them.')
  viewerCanListAccounts(@Ctx() context: RequestContext): boolean {
    return may(context, 'accounts:read');
  }

  @mayField('The viewer may list organizations.')
  viewerCanListOrganizations(@Ctx() context: RequestContext): boolean {
    return may(context, 'organizations:read');
  }

  @mayField('The viewer may add organizations.')
  viewerCanCreateOrganizations(@Ctx() context: RequestContext): boolean {
    return may(context, 'organizations:create');
  }

  @mayField('The viewer may list occupations.')
  viewerCanListOccupations(@Ctx() context: RequestContext): boolean {
    return may(context, 'occupations:read');
  }

  @mayField('The viewer may add occupations.')
  viewerCanCreateOccupations(@Ctx() context: RequestContext): boolean {
    return may(context, 'occupations:create');
  }

  @mayField('The viewer may list cohorts.')
  viewerCanListCohorts(@Ctx() context: RequestContext): boolean {
    return may(context, 'cohorts:read');
  }

  @mayField('The viewer may invite people.')
  viewerCanInvite(@Ctx() context: RequestContext): boolean {
    return may(context, 'invitations:create');
  }

  @mayField('The viewer may import files.')
  viewerCanImport(@Ctx() context: RequestContext): boolean {
    return may(context, 'imports:create');
  }

  @mayField('The viewer may list files that left the house.')
  viewerCanListExports(@Ctx() context: RequestContext): boolean {
    return may(context, 'exports:read');
  }

  @mayField('The viewer may list invitations.')
  viewerCanListInvitations(@Ctx() context: RequestContext): boolean {
    return may(context, 'invitations:read');
  }

  @mayField('The viewer may create managed accounts.')
  viewerCanCreateAccounts(@Ctx() context: RequestContext): boolean {
    return may(context, 'accounts:create');
  }

  @mayField('The viewer may add cohorts.')
  viewerCanCreateCohorts(@Ctx() context: RequestContext): boolean {
    return may(context, 'cohorts:create');
  }

  @mayField('The viewer runs the tenant, and so reads its mail and changes its settings.')
  async viewerCanManageTenant(@Ctx() { loaders, services }: RequestContext): Promise<boolean> {
    return runsTenant(services.viewer.userType, (await loaders.tenant()).contractType);
  }

  @mayField('The viewer may add participants of the own employer to those whom they supervise.')
  async viewerCanClaimParticipants(@Ctx() context: RequestContext): Promise<boolean> {
    if (!may(context, 'participants:claim')) return false;
    return (await context.loaders.tenantSettings()).supervisorsAddParticipants;
  }

  @FieldResolver(() => Boolean, {
    description: 'The viewer may read the own record and change nothing: the program is on a break or over.',
  })
  isReadOnly(@Ctx() { services }: RequestContext): boolean {
    return services.viewer.isReadOnly;
  }

  @mayField('The viewer may confirm the own details, and sign.')
  viewerCanConfirmDetails(@Ctx() context: RequestContext): boolean {
    return may(context, 'details:confirm');
  }

  @mayField('The viewer may list public links.')
  viewerCanListPublicLinks(@Ctx() context: RequestContext): boolean {
    return may(context, 'public_links:read');
  }

  @mayField('The viewer may make public links.')
  viewerCanCreatePublicLinks(@Ctx() context: RequestContext): boolean {
    return may(context, 'public_links:create');
  }
}

const may = ({ viewer }: RequestContext, policy: Policy): boolean => viewer !== null && mayUse(viewer, policy);
