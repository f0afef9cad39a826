import { Field, InputType } from 'type-graphql';
import { OptionalText } from '../../graphql/text-fields.ts';
import { DemographicsInput } from '../participants/index.ts';

@InputType('SignUpInput', { description: 'What somebody says of oneself on signing up.' })
export class SignUpInput {
  @Field(() => String, { description: 'Given name.' })
  givenName: string;

  @Field(() => String, { description: 'Family name.' })
  familyName: string;

  @OptionalText('What the person likes to be called.')
  preferredName?: string | null;

  @OptionalText('Phone number.')
  phone?: string | null;

  @OptionalText('Date of birth, YYYY-MM-DD.')
  dateOfBirth?: string | null;

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

  @OptionalText("SSN or NI number, by the tenant's country.")
  nationalId?: string | null;

  @Field(() => DemographicsInput, { nullable: true, description: 'Demographic answers, those that are asked for.' })
  demographics?: DemographicsInput | null;
}
