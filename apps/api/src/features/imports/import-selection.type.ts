import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import type { SelectionRow } from './import-selections.repository.ts';

@ObjectType('ImportSelection', {
  simpleResolvers: true,
  description: 'People for whom a file is meant: POST /uploads/imports?profile=…&selection={id}.',
})
export class ImportSelection {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'How many they are.' })
  personCount: number;
}

@Answer()
@ObjectType('ImportPrepared', { description: 'For whom the next file is meant.' })
export class ImportPrepared {
  kept: SelectionRow;

  static of(kept: SelectionRow): ImportPrepared {
    return Object.assign(new ImportPrepared(), { kept });
  }

  @Field(() => ImportSelection, { description: 'The people.' })
  selection(): ImportSelection {
    return this.kept;
  }
}

export const PrepareImportResult = createUnionType({
  name: 'PrepareImportResult',
  description: 'For whom the next file is meant, or what to correct.',
  types: () => [ImportPrepared, InvalidInput] as const,
});
