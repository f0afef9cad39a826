import { STANDARD_SECTIONS, type StandardSection } from '@guildhall/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

const NationalIdKindEnum = enumOf(
  'NationalIdKind',
  ['ssn', 'ni_number'] as const,
  'US Social Security number or UK National Insurance number.',
);
const StandardSectionEnum = enumOf(
  'StandardSection',
  STANDARD_SECTIONS,
  'Headings of standard fields: those of PIRL, from who somebody is to what became of it.',
);
const CustomFieldTypeEnum = enumOf(
  'CustomFieldType',
  ['text', 'number', 'date', 'choice', 'boolean'] as const,
  'What a custom field takes.',
);

@ObjectType('Demographics', {
  simpleResolvers: true,
  description: 'What the person said for equal opportunity reports. Values are codes of closed lists.',
})
export class DemographicsType {
  @OptionalText('Sex.')
  sex: string | null;

  @OptionalText('Ethnicity.')
  ethnicity: string | null;

  @Field(() => [String], { description: 'Race; several are possible.' })
  race: string[];

  @OptionalText('Veteran status.')
  veteranStatus: string | null;

  @OptionalText('Disability, as disclosed voluntarily.')
  disability: string | null;

  @OptionalText('Highest level of education.')
  education: string | null;

  @OptionalText('Employment status at the start.')
  employmentStatus: string | null;

  @OptionalText("Gender identity in the person's own words; apart from the sex, which returns ask for.")
  genderIdentity: string | null;

  @Field(() => Boolean, { description: 'Known to have no SSN or NI number.' })
  hasNoNationalId: boolean;
}

@ObjectType('MaskedNationalId', {
  simpleResolvers: true,
  description: 'An SSN or NI number with only its last characters readable.',
})
export class MaskedNationalId {
  @Field(() => NationalIdKindEnum, { description: 'Which number.' })
  kind: string;

  @Field(() => String, { description: 'The mask, for example •••-••-1234.' })
  masked: string;
}

@ObjectType('NationalIdRevealed', {
  simpleResolvers: true,
  description: 'The readable number. The audit names who saw it.',
})
export class NationalIdRevealed {
  @Field(() => NationalIdKindEnum, { description: 'Which number.' })
  kind: string;

  @Field(() => String, { description: 'The number.' })
  value: string;
}

@ObjectType('CustomField', {
  simpleResolvers: true,
  description: 'A field that the tenant added to its participants, or has of a standard set.',
})
export class CustomField {
  @Field(() => ID, { description: 'Id of the field.' })
  id: string;

  @Field(() => String, { description: 'Its name on the screen.' })
  label: string;

  @Field(() => CustomFieldTypeEnum, { description: 'What it takes.' })
  type: string;

  @Field(() => [String], { description: 'The entries of a choice; empty for other types.' })
  options: string[];

  @OptionalText('Its code in a standard set, such as pirl_802; null for a field of the tenant.')
  code: string | null;

  @Field(() => StandardSectionEnum, { nullable: true, description: 'The heading it stands under in a standard set.' })
  section: StandardSection | null;
}

@ObjectType('CustomValue', { simpleResolvers: true, description: 'What a participant has in one custom field.' })
export class CustomValue {
  @Field(() => CustomField, { description: 'The field.' })
  field: CustomField;

  @OptionalText('The value as text in the format of the field; null when empty.')
  value: string | null;
}
