import { Field, ID, InputType } from 'type-graphql';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType('DemographicsInput', { description: 'All demographic answers together; null clears one.' })
export class DemographicsInput {
  @OptionalText('Sex.')
  sex?: string | null;

  @OptionalText('Ethnicity.')
  ethnicity?: string | null;

  @Field(() => [String], { nullable: true, description: 'Race; several are possible.' })
  race?: string[] | null;

  @OptionalText('Veteran status.')
  veteranStatus?: string | null;

  @OptionalText('Disability.')
  disability?: string | null;

  @OptionalText('Highest level of education.')
  education?: string | null;

  @OptionalText('Employment status at the start.')
  employmentStatus?: string | null;

  @OptionalText("Gender identity in the person's own words, at most 100 characters.")
  genderIdentity?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Known to have no SSN or NI number.' })
  hasNoNationalId?: boolean | null;
}

@InputType('CustomValueInput', { description: 'The value of one custom field; null clears it.' })
export class CustomValueInput {
  @Field(() => ID, { description: 'The field.' })
  fieldId: string;

  @OptionalText('The value as text in the format of the field.')
  value?: string | null;
}
