import type { OrganizationKind, OrganizationStanding } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { OrganizationKindEnum, OrganizationStandingEnum } from '../../graphql/enums.ts';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { OrganizationAddressInput } from './organization-address.type.ts';

@InputType('OrganizationFilter', { description: 'Narrows a list of organizations.' })
export class OrganizationFilter {
  @OptionalText('Words in name or code.')
  text?: string | null;

  @Field(() => [OrganizationKindEnum], { nullable: true, description: 'Kinds of organizations.' })
  kinds?: OrganizationKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'The archived ones instead of the others.' })
  isArchived?: boolean | null;
}

@ArgsType()
export class OrganizationListArgs extends PageArgs {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Which to list; all within reach when left out.' })
  filter?: OrganizationFilter | null;
}

@InputType({ description: 'How to reach an organization.' })
abstract class OrganizationDetailsInput extends IdempotentInput {
  @OptionalText(
    'What files call it, such as its EDRS; no other organization has it. A new one gets the next of its kind where it is left out.',
  )
  code?: string | null;

  @OptionalText('E-mail address.')
  email?: string | null;

  @OptionalText('Phone number.')
  phone?: string | null;

  @OptionalText('Web address.')
  website?: string | null;

  @OptionalText('First line of the postal address.')
  addressLine1?: string | null;

  @OptionalText('Second line of the postal address.')
  addressLine2?: string | null;

  @OptionalText('City or town.')
  city?: string | null;

  @OptionalText('State, county or region.')
  region?: string | null;

  @OptionalText('ZIP or postcode.')
  postalCode?: string | null;

  @OptionalText('Country.')
  country?: string | null;

  @Field(() => OrganizationStandingEnum, { nullable: true, description: 'How far the work with it is.' })
  standing?: OrganizationStanding | null;

  @Field(() => ID, { nullable: true, description: 'Staff member in charge of it.' })
  ownerId?: string | null;

  @Field(() => [OrganizationAddressInput], {
    nullable: true,
    description: 'The further addresses, all of them, at most 50. One that is left out is removed.',
  })
  addresses?: OrganizationAddressInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The partners, all of them: sponsors of an employer, employers of a sponsor. Only a regulator changes them freely; a sponsor partners with what it creates.',
  })
  partnerIds?: string[] | null;
}

@InputType('CreateOrganizationInput', { description: 'A new organization. Only kind and name are needed.' })
export class CreateOrganizationInput extends OrganizationDetailsInput {
  @Field(() => OrganizationKindEnum, { description: 'What it does in the program.' })
  kind: OrganizationKind;

  @Field(() => String, { description: 'Its name, at most 200 characters.' })
  name: string;
}

@InputType('UpdateOrganizationInput', {
  description: 'Changes of an organization. A field that is left out stays; null clears it.',
})
export class UpdateOrganizationInput extends OrganizationDetailsInput {
  @Field(() => ID, { description: 'The organization.' })
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @OptionalText('Its name.')
  name?: string | null;
}

@InputType('ArchiveOrganizationInput', { description: 'Which organization goes into the archive, or comes back.' })
export class ArchiveOrganizationInput extends IdempotentInput {
  @Field(() => ID, { description: 'The organization.' })
  id: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}
