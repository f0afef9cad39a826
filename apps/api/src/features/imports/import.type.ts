import type { ImportProfile, ImportState } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { ImportProfileEnum, ImportStateEnum } from './import-enums.ts';
import { ImportReading } from './import-file.type.ts';

const Count = (description: string) => Field(() => Int, { description });
const Text = (description: string) => Field(() => String, { description });
const MaybeText = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType('ImportUnknownWord', { simpleResolvers: true, description: 'A word that nobody knows, once for the file.' })
export class ImportUnknownWord {
  @Field(() => ID, { description: 'The field.' })
  fieldId: string;

  @Text('The word as it stands in the file.')
  word: string;

  @Count('In how many lines.')
  rowCount: number;

  @MaybeText('What was chosen for it.')
  choice: string | null;
}

@ObjectType('ImportMissing', { simpleResolvers: true, description: 'A name of something that is not there.' })
export class ImportMissing {
  @Text('employer, occupation or cohort.')
  kind: string;

  @Text('The name as it stands in the file.')
  name: string;

  @Count('In how many lines.')
  rowCount: number;

  @Field(() => Boolean, { description: 'The import adds it.' })
  isCreated: boolean;
}

@ObjectType('ImportAddition', { simpleResolvers: true, description: 'What a run adds because lines name it.' })
export class ImportAddition {
  @Text('employer, occupation or cohort.')
  kind: string;

  @Text('The name that it gets.')
  name: string;

  @MaybeText('The EDRS that an employer gets.')
  code: string | null;

  @Field(() => [String], { description: 'The lines of the address that an employer gets.' })
  address: string[];
}

@ObjectType('ImportProblemGroup', { simpleResolvers: true, description: 'Lines that the same thing mends.' })
export class ImportProblemGroup {
  @Text('Stable name of the problem: translate by it.')
  code: string;

  @Field(() => ID, { nullable: true, description: 'The field; null where it is about the whole line.' })
  fieldId: string | null;

  @Text('What to do, in plain English.')
  message: string;

  @Count('In how many lines.')
  rowCount: number;
}

@ObjectType('ImportCounts', { simpleResolvers: true, description: 'How many lines end how, or would.' })
export class ImportCounts {
  @Count('Lines that add somebody.')
  create: number;

  @Count('Lines that change somebody.')
  update: number;

  @Count('Lines that say what is so already.')
  unchanged: number;

  @Count('Lines that can not be taken.')
  reject: number;

  @Count('Lines that were left out.')
  skip: number;

  @Count('Lines that an undo took back.')
  reversed: number;

  @Count('Lines that an undo left as they are.')
  kept: number;

  @Count('Lines that an undo could not take back.')
  failed: number;

  @Count('Invitations that go out.')
  invitations: number;
}

@ObjectType('Import', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One file with what becomes of each of its lines.',
})
export class Import extends NodeType {
  @Text('Name of the file.')
  fileName: string;

  @Count('Its size in bytes.')
  fileSize: number;

  @Field(() => ImportProfileEnum, { description: 'Which kind of file it is.' })
  profile: ImportProfile;

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state: ImportState;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began to run.' })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt: Date | null;

  @Field(() => ImportReading, { nullable: true, description: 'How it is read; null until somebody has looked.' })
  reading: ImportReading | null;

  @Count('How many lines it has, the header left out.')
  rowCount: number;

  @Count('How many of them are judged.')
  checkedCount: number;

  @Count('How many of them are through. How far an undo has come say the counts.')
  doneCount: number;

  @Count('How many seats it needs.')
  seatsNeeded: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many selected people it is meant; null for anybody within reach.',
  })
  selectedCount: number | null;

  @Field(() => ImportStateEnum, { nullable: true, description: 'Where its undo stands; null when there is none.' })
  undoState: ImportState | null;
}

@ObjectType('ImportConnection', { simpleResolvers: true, description: 'A page of a list of imports.' })
export class ImportConnection extends connectionClass(() => Import, 'Import', 'imports') {}

@Answer()
@ObjectType('ImportSaved', { description: 'The import as it is now.' })
export class ImportSaved {
  importId: string;

  static of(importId: string): ImportSaved {
    return Object.assign(new ImportSaved(), { importId });
  }

  @Field(() => ID, { description: 'Id of the import.' })
  id(): string {
    return this.importId;
  }
}

@Answer()
@ObjectType('ImportDiscarded', { description: 'The file and everything read from it is gone.' })
export class ImportDiscarded {
  importId: string;

  static of(importId: string): ImportDiscarded {
    return Object.assign(new ImportDiscarded(), { importId });
  }

  @Field(() => ID, { description: 'Id that the import had.' })
  id(): string {
    return this.importId;
  }
}

@Answer()
@ObjectType('ImportRowsSaved', { description: 'The lines as they are judged now.' })
export class ImportRowsSaved {
  importId: string;
  lines: readonly number[];

  static of(importId: string, lines: readonly number[]): ImportRowsSaved {
    return Object.assign(new ImportRowsSaved(), { importId, lines });
  }

  @Field(() => ID, { description: 'Id of the import.' })
  id(): string {
    return this.importId;
  }
}

const importUnion = (name: string, description: string) =>
  createUnionType({ name, description, types: () => [ImportSaved, InvalidInput, NotFound] as const });

export const ReadImportResult = importUnion('ReadImportResult', 'The import, which is read again, or why not.');
export const CheckImportResult = importUnion('CheckImportResult', 'The import, which is judged, or what to correct.');
export const SaveImportDraftResult = importUnion('SaveImportDraftResult', 'The import, or what to correct.');
export const RunImportResult = importUnion('RunImportResult', 'The import on its way, or why it can not be run.');
export const CancelImportResult = importUnion(
  'CancelImportResult',
  'The stopped import, or why it can not be stopped.',
);
export const UndoImportResult = importUnion(
  'UndoImportResult',
  'The import, which is taken back, or why it can not be.',
);
export const ChangeImportRowsResult = createUnionType({
  name: 'ChangeImportRowsResult',
  description: 'The lines, or what to correct.',
  types: () => [ImportRowsSaved, InvalidInput, NotFound] as const,
});
export const DiscardImportResult = createUnionType({
  name: 'DiscardImportResult',
  description: 'That it is gone, or why it is kept.',
  types: () => [ImportDiscarded, InvalidInput, NotFound] as const,
});
