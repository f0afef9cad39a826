import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('OrganizationAddress', {
  simpleResolvers: true,
  description: 'Where an organization is besides its postal address.',
})
export class OrganizationAddressType {
  @Field(() => ID, { description: 'Id of the address.' })
  id: string;

  @Field(() => String, { description: 'What people call the place.' })
  label: string;

  @OptionalText('First line.')
  addressLine1: string | null;

  @OptionalText('Second line.')
  addressLine2: string | null;

  @OptionalText('City or town.')
  city: string | null;

  @OptionalText('State, county or region.')
  region: string | null;

  @OptionalText('ZIP or postcode.')
  postalCode: string | null;

  @OptionalText('Country.')
  country: string | null;
}

@InputType('OrganizationAddressInput', { description: 'One further address of an organization.' })
export class OrganizationAddressInput {
  @Field(() => ID, { nullable: true, description: 'The address that is changed; left out for a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'What people call the place, at most 100 characters.' })
  label: string;

  @OptionalText('First line.')
  addressLine1?: string | null;

  @OptionalText('Second line.')
  addressLine2?: string | null;

  @OptionalText('City or town.')
  city?: string | null;

  @OptionalText('State, county or region.')
  region?: string | null;

  @OptionalText('ZIP or postcode.')
  postalCode?: string | null;

  @OptionalText('Country.')
  country?: string | null;
}
