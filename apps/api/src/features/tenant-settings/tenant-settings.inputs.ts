import type { SmtpSecurity } from '@guildhall/domain';
import { Field, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { SmtpSecurityEnum } from './tenant-settings.type.ts';

@InputType({ description: 'Says which state was edited.' })
abstract class SettingsInput extends IdempotentInput {
  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;
}

@InputType('UpdateAccountSettingsInput', { description: 'What the tenant decides about accounts; all of it.' })
export class UpdateAccountSettingsInput extends SettingsInput {
  @Field(() => Int, { description: 'For how many hours the link of an invitation works, 1 to 720.' })
  invitationHours: number;

  @Field(() => Int, { nullable: true, description: 'Months that a new subscription lasts, 1 to 120; null for no end.' })
  subscriptionMonths?: number | null;

  @Field(() => [String], { description: 'What everybody who signs up is asked for.' })
  requiredSignUpFields: string[];

  @Field(() => Boolean, { description: 'A mobile number is asked for too.' })
  mobileRequired: boolean;

  @Field(() => Boolean, { description: 'A preferred name is asked for too.' })
  preferredNameRequired: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Who adds a participant must choose a group, where there are any.',
  })
  groupsRequired: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Supervisors may add participants of their own employer to themselves; left out, it stays as it is.',
  })
  supervisorsAddParticipants?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'From which share of the seats in use those who run the tenant are warned, 50 to 100 per cent. Left out, it stays.',
  })
  seatWarningPercent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most active people that a case owner should have, 1 to 10,000; null for no limit. Left out, it stays.',
  })
  caseloadMax?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Participants have the elements of PIRL; for tenants with American words. Left out, it stays. Values stay too.',
  })
  usesPirl?: boolean | null;
}

@InputType('UpdateMailSettingsInput', {
  description: 'What the tenant decides about mail; what is left out or null is cleared, except the password.',
})
export class UpdateMailSettingsInput extends SettingsInput {
  @OptionalText('The name that mail comes from, at most 100 characters.')
  senderName?: string | null;

  @OptionalText('The address that answers go to.')
  replyTo?: string | null;

  @OptionalText('A paragraph of its own in letters that invite, at most 2000 characters.')
  invitationText?: string | null;

  @OptionalText('Name of the mail server; null for none.')
  smtpHost?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port: 25, 465, 587 or 2525.' })
  smtpPort?: number | null;

  @Field(() => SmtpSecurityEnum, { nullable: true, description: 'How the connection is encrypted.' })
  smtpSecurity?: SmtpSecurity | null;

  @OptionalText('Whom to sign in as there.')
  smtpUser?: string | null;

  @OptionalText('The password there. Left out, the saved one stays, unless server or user change; null forgets it.')
  smtpPassword?: string | null;

  @OptionalText('The address that mail comes from there.')
  smtpFrom?: string | null;
}
