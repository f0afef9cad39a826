import type { OrganizationKind, OrganizationStanding } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { OrganizationKindEnum, OrganizationStandingEnum } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('Organization', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A regulator, sponsor, employer, provider or referrer.',
})
export class Organization extends NodeType {
  @Field(() => OrganizationKindEnum, { description: 'What it does in the program.' })
  kind: OrganizationKind;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, {
    description: 'What files call it: its EDRS, or for example EMP-0007. No other organization has it.',
  })
  code: string;

  @OptionalText('E-mail address.')
  email: string | null;

  @OptionalText('Phone number.')
  phone: string | null;

  @OptionalText('Web address.')
  website: string | null;

  @OptionalText('First line of the postal address.')
  addressLine1: string | null;

  @OptionalText('Second line of the postal address.')
  addressLine2: string | null;

  @OptionalText('City or town.')
  city: string | null;

  @OptionalText('State, county or region.')
  region: string | null;

  @OptionalText('ZIP or postcode.')
  postalCode: string | null;

  @OptionalText('Country.')
  country: string | null;

  @Field(() => OrganizationStandingEnum, { description: 'How far the work with it is.' })
  standing: OrganizationStanding;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is archived; null while it is in use.' })
  archivedAt: Date | null;

  @Field(() => Int, { description: "Number of the record's state; send it back with an edit." })
  version: number;
}

@ObjectType('OrganizationUse', { simpleResolvers: true, description: 'What hangs on an organization.' })
export class OrganizationUseType {
  @Field(() => Int, { description: 'Active accounts of its people.' })
  activePeople: number;

  @Field(() => Int, { description: 'Participants whose program runs or pauses there.' })
  activeEnrollments: number;

  @Field(() => Int, { description: 'Occupations that it owns, or for which it is a provider.' })
  occupations: number;
}

@ObjectType('OrganizationConnection', { simpleResolvers: true, description: 'A page of a list of organizations.' })
export class OrganizationConnection extends connectionClass(() => Organization, 'Organization', 'organizations') {}

@Answer()
@ObjectType('OrganizationSaved', { description: 'The organization as it is now.' })
export class OrganizationSaved {
  organizationId: string;

  static of(organizationId: string): OrganizationSaved {
    return Object.assign(new OrganizationSaved(), { organizationId });
  }

  @Field(() => ID, { description: 'Id of the organization.' })
  id(): string {
    return this.organizationId;
  }
}

export const CreateOrganizationResult = createUnionType({
  name: 'CreateOrganizationResult',
  description: 'The new organization, or what to correct.',
  types: () => [OrganizationSaved, InvalidInput] as const,
});

export const UpdateOrganizationResult = createUnionType({
  name: 'UpdateOrganizationResult',
  description: 'The organization, or why it was not changed.',
  types: () => [OrganizationSaved, InvalidInput, VersionConflict, NotFound] as const,
});
