import { SIGN_UP_FIELDS, SMTP_SECURITIES, type SignUpField, type SmtpSecurity } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { enumOf } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

export const SmtpSecurityEnum = enumOf(
  'SmtpSecurity',
  SMTP_SECURITIES,
  'How the connection to a mail server is encrypted: from the first byte, or before anything is said.',
);

@ObjectType('TenantSettings', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a tenant decides for itself.',
})
export class TenantSettings extends NodeType {
  @Field(() => Int, { description: 'For how many hours the link of an invitation works.' })
  invitationHours: number;

  @Field(() => Int, { nullable: true, description: 'Months that a new subscription lasts; null for no end.' })
  subscriptionMonths: number | null;

  @Field(() => [String], { description: `What everybody who signs up is asked for, of ${SIGN_UP_FIELDS.join(', ')}.` })
  requiredSignUpFields: SignUpField[];

  @Field(() => Boolean, { description: 'A mobile number is asked for too.' })
  mobileRequired: boolean;

  @Field(() => Boolean, { description: 'A preferred name is asked for too.' })
  preferredNameRequired: boolean;

  @Field(() => Boolean, { description: 'Who adds a participant must choose a group, where there are any.' })
  groupsRequired: boolean;

  @Field(() => Boolean, {
    description: 'Supervisors may add participants of their own employer to themselves, by what they know of them.',
  })
  supervisorsAddParticipants: boolean;

  @Field(() => Int, {
    description: 'From which share of the seats in use those who run the tenant are warned, in per cent.',
  })
  seatWarningPercent: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most active people that a case owner should have: beyond it there is a warning. Null for no limit.',
  })
  caseloadMax: number | null;

  @Field(() => Boolean, { description: 'Participants have the elements of PIRL that are not on their record anyway.' })
  usesPirl: boolean;

  @OptionalText('The name that mail comes from; that of the tenant when null.')
  senderName: string | null;

  @OptionalText('The address that answers go to.')
  replyTo: string | null;

  @OptionalText('A paragraph of its own in letters that invite.')
  invitationText: string | null;

  @OptionalText("Name of the tenant's own mail server; null without one.")
  smtpHost: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port.' })
  smtpPort: number | null;

  @Field(() => SmtpSecurityEnum, { nullable: true, description: 'How the connection is encrypted.' })
  smtpSecurity: SmtpSecurity | null;

  @OptionalText('Whom to sign in as there.')
  smtpUser: string | null;

  @OptionalText('The address that mail comes from there.')
  smtpFrom: string | null;

  @Field(() => Int, { description: "Number of the record's state, 0 where nothing was changed yet; send it back." })
  version: number;
}

@Answer()
@ObjectType('TenantSettingsSaved', { description: 'The settings as they are now.' })
export class TenantSettingsSaved {
  tenantId: string;

  static of(tenantId: string): TenantSettingsSaved {
    return Object.assign(new TenantSettingsSaved(), { tenantId });
  }

  @Field(() => ID, { description: 'Id of the settings.' })
  id(): string {
    return this.tenantId;
  }
}

export const UpdateAccountSettingsResult = createUnionType({
  name: 'UpdateAccountSettingsResult',
  description: 'The settings, or why they were not changed.',
  types: () => [TenantSettingsSaved, InvalidInput, VersionConflict, NotFound] as const,
});

export const UpdateMailSettingsResult = createUnionType({
  name: 'UpdateMailSettingsResult',
  description: 'The settings, or why they were not changed.',
  types: () => [TenantSettingsSaved, InvalidInput, VersionConflict, NotFound] as const,
});
