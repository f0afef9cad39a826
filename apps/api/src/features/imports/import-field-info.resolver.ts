import type { ImportField, ImportProfile } from '@guildhall/domain';
import { Arg, Ctx, Field, ID, ObjectType, Resolver } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { ImportProfileEnum } from './import-enums.ts';
import { fieldsOf } from './import-fields.ts';

@ObjectType('ImportChoice', { simpleResolvers: true, description: 'One value of a coded column.' })
export class ImportChoice {
  @Field(() => String, { description: 'What is stored.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'Its code in this kind of file; null where it has none.' })
  code: string | null;
}

@ObjectType('ImportFieldInfo', { simpleResolvers: true, description: 'What a column of a kind of file can mean.' })
export class ImportFieldInfo {
  @Field(() => ID, { description: 'Its id, the same in every file.' })
  id: string;

  @Field(() => String, { description: 'How its cells are read, for example text, date, choice or reference.' })
  kind: string;

  @Field(() => Boolean, { description: 'Somebody new needs it, in the line or chosen for the whole file.' })
  isRequired: boolean;

  @Field(() => Boolean, { description: 'Lines can find by it whom they are about.' })
  canBeKey: boolean;

  @Field(() => [ImportChoice], { description: 'The values that it takes; none where it takes any text.' })
  choices: ImportChoice[];

  @Field(() => String, { description: 'Its heading in templates.' })
  header: string;

  @Field(() => String, { description: "What it is called: of a tenant's own field its name." })
  label: string;
}

@Resolver()
export class ImportFieldInfoResolver {
  @Query('imports:create', () => [ImportFieldInfo], {
    description: 'What the columns of a kind of file can mean; without what the viewer may not set.',
  })
  async importFields(
    @Ctx() { services }: RequestContext,
    @Arg('profile', () => ImportProfileEnum, { description: 'The kind of file.' }) profile: ImportProfile,
  ): Promise<ImportFieldInfo[]> {
    return (await fieldsOf(services, profile)).map(infoOf);
  }
}

const infoOf = ({ id, kind, isRequired, canBeKey, choices, header, label }: ImportField): ImportFieldInfo => ({
  id,
  kind,
  isRequired,
  canBeKey,
  header,
  label: label ?? header,
  choices: choices.map(({ value, codes }) => ({ value, code: codes[0] ?? null })),
});
