import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';

@Answer()
@ObjectType('ExportPrepared', {
  description:
    'A file that waits to be fetched: GET /downloads/exports/{id}.csv or .xlsx, within an hour and by the same person.',
})
export class ExportPrepared {
  exportId: string;
  count: number;

  static of(exportId: string, count: number): ExportPrepared {
    return Object.assign(new ExportPrepared(), { exportId, count });
  }

  @Field(() => ID, { description: 'Id of the file.' })
  id(): string {
    return this.exportId;
  }

  @Field(() => Int, { description: 'How many people are in it now.' })
  personCount(): number {
    return this.count;
  }
}

export const PrepareExportResult = createUnionType({
  name: 'PrepareExportResult',
  description: 'The file, or what to correct.',
  types: () => [ExportPrepared, InvalidInput] as const,
});
