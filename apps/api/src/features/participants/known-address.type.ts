import { ObjectType } from 'type-graphql';
import { OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('KnownAddress', {
  simpleResolvers: true,
  description: 'An address that somebody within reach has; of people out of reach only the place.',
})
export class KnownAddress {
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
