import type { ImportMode } from '@guildhall/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { ImportModeEnum } from './import-enums.ts';

const Text = (description: string) => Field(() => String, { description });
const MaybeText = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType('ImportWordChoice', { simpleResolvers: true, description: 'What a word of a column means.' })
export class ImportWordChoice {
  @Field(() => ID, { description: 'The field.' })
  fieldId: string;

  @Text('The word as it stands in the file.')
  word: string;

  @MaybeText('The value that it means; null leaves its cells out.')
  choice: string | null;
}

@ObjectType('ImportMissingChoice', { simpleResolvers: true, description: 'Something that the import adds.' })
export class ImportMissingChoice {
  @Text('employer, occupation or cohort.')
  kind: string;

  @Text('Its name.')
  name: string;
}

@ObjectType('ImportSettings', { description: 'What was decided about a file as a whole.' })
export class ImportSettings {
  @Field(() => ImportModeEnum, { description: 'Whether it may add, change, or both.' })
  mode: ImportMode;

  @Field(() => [ID], { description: 'The fields by which lines find whom they are about.' })
  keyFieldIds: string[];

  @Field(() => Boolean, { description: 'Whoever is added is invited.' })
  invites: boolean;

  @Field(() => Boolean, { description: 'Of a file for selected people: lines about anybody else are rejected.' })
  isLimited: boolean;

  @Field(() => [ImportWordChoice], { description: 'What words mean that nobody knew.' })
  words: ImportWordChoice[];

  @Field(() => [ImportMissingChoice], { description: 'What is added because a line names it.' })
  created: ImportMissingChoice[];
}
