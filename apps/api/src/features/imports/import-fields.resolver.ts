import { canCancelImport, canUndoImport, importUndoableUntil, isImportDraft } from '@guildhall/domain';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { RequestContext } from '../../request-context.ts';
import { withDraft, type ImportRecord } from './import-record.ts';
import { newEmployers } from './judging/new-employers.ts';
import { loadPlan } from './judging/import-plan.ts';
import { ImportSeals } from './import-seals.ts';
import { ImportColumn, ImportFileProblem } from './import-file.type.ts';
import {
  Import,
  ImportAddition,
  ImportCounts,
  ImportMissing,
  ImportProblemGroup,
  ImportUnknownWord,
} from './import.type.ts';
import { ImportRowConnection } from './import-row.type.ts';
import { ImportRowArgs } from './imports.inputs.ts';
import { problemMessage } from './problem-message.ts';

const SAMPLES = 3;
const sealsOf = ({ services }: RequestContext, { id }: ImportRecord) => new ImportSeals(services.vault.files, id);

@Resolver(() => Import)
export class ImportFieldsResolver {
  @FieldResolver(() => ImportFileProblem, { nullable: true, description: 'Why it can not be read as it was tried.' })
  fileProblem(@Root() { fileProblem }: ImportRecord) {
    return fileProblem;
  }

  @FieldResolver(() => [ImportColumn], {
    description: 'Its columns, none until it is read; with what was chosen since its lines were judged last.',
  })
  async columns(@Root() record: ImportRecord, @Ctx() context: RequestContext): Promise<ImportColumn[]> {
    const seals = sealsOf(context, record);
    const header = seals.openHeader(record.header);
    if (header.length === 0) return [];
    const lines = await context.services.importLines.first(record.id, SAMPLES);
    const { mapping } = withDraft(record);
    const cells = lines.map((line) => seals.openCells(line));
    return header.map((text, index) => {
      const mapped = mapping.find((column) => column.index === index);
      const samples = cells.flatMap((line) => line[index] ?? []);
      return {
        index,
        header: text,
        samples,
        fieldId: mapped?.fieldId ?? null,
        confidence: mapped?.confidence ?? 'none',
      };
    });
  }

  @FieldResolver(() => ImportCounts, { description: 'How many lines end how, or would.' })
  counts(@Root() { counts }: ImportRecord): ImportCounts {
    return { ...counts, invitations: counts.invitation };
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many seats are free now; null where there is no limit.',
  })
  async seatsFree(@Ctx() { loaders, services }: RequestContext): Promise<number | null> {
    const { seatLimit } = await loaders.tenant();
    return seatLimit === null ? null : Math.max(0, seatLimit - (await services.participantRecords.countSeats()));
  }

  @FieldResolver(() => [ImportUnknownWord], {
    description: 'Words of coded columns that nobody knows, the most frequent first; at most 200.',
  })
  async unknownWords(@Root() record: ImportRecord, @Ctx() context: RequestContext): Promise<ImportUnknownWord[]> {
    const seals = sealsOf(context, record);
    const { words } = seals.openChoices(record.words);
    const found = await context.services.importLines.found(record.id, 'words');
    return found.map(({ key, fieldId, word: sealed, rowCount }) => {
      const word = seals.openWord(key, sealed);
      const chosen = words.find((choice) => choice.fieldId === fieldId && choice.word === word);
      return { fieldId, word, rowCount, choice: chosen?.choice ?? null };
    });
  }

  @FieldResolver(() => [ImportMissing], {
    description:
      'Names of employers, occupations and cohorts that are not there, the most frequent first; at most 200.',
  })
  async missing(@Root() record: ImportRecord, @Ctx() context: RequestContext): Promise<ImportMissing[]> {
    const seals = sealsOf(context, record);
    const { created } = seals.openChoices(record.words);
    const found = await context.services.importLines.found(record.id, 'names');
    return found.map(({ key, kind, word, rowCount }) => {
      const name = seals.openWord(key, word);
      const isCreated = created.some((choice) => choice.kind === kind && choice.name === name);
      return { kind: kind ?? '', name, rowCount, isCreated };
    });
  }

  @FieldResolver(() => [ImportAddition], {
    description:
      'What a run adds by the choices its lines were judged with: employers with what the first line says of them.',
  })
  async additions(@Root() record: ImportRecord, @Ctx() { services }: RequestContext): Promise<ImportAddition[]> {
    const plan = await loadPlan(services, record, true);
    const { created } = plan.choices;
    const employers = created.flatMap(({ kind, name }) => (kind === 'employer' ? name : []));
    const describedAs = await newEmployers(services, plan, employers);
    return created.map(({ kind, name }) => {
      const { code = null, address = {} } = (kind === 'employer' && describedAs(name)) || {};
      return { kind, name, code, address: Object.values(address).flatMap((line) => line ?? []) };
    });
  }

  @FieldResolver(() => [ImportProblemGroup], {
    description: 'What is wrong with lines, by what mends it; the most frequent first.',
  })
  async problems(@Root() { id }: ImportRecord, @Ctx() { services }: RequestContext): Promise<ImportProblemGroup[]> {
    const groups = await services.importLines.problemGroups(id);
    return groups.map((group) => ({ ...group, message: problemMessage(group.code) }));
  }

  @FieldResolver(() => ImportRowConnection, { description: 'Its lines with what becomes of each, in their order.' })
  async rows(
    @Root() { id }: ImportRecord,
    @Ctx() { services }: RequestContext,
    @Args(() => ImportRowArgs) args: ImportRowArgs,
  ) {
    return new ImportRowConnection((await services.importLines.list(id, args, args)) as never, () =>
      services.importLines.count(id, args),
    );
  }

  @FieldResolver(() => Import, { nullable: true, description: 'The last import of the same bytes that was run.' })
  sameFileAs(@Root() { id }: ImportRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.sameFile.load(id);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it can be undone; null for one that never can.',
  })
  canUndoUntil(@Root() record: ImportRecord): Date | null {
    return importUndoableUntil(record);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may run it now.' })
  viewerCanRun(@Root() { state }: ImportRecord): boolean {
    return state === 'draft';
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change how it is read, what it means, and its lines.' })
  viewerCanChange(@Root() { state }: ImportRecord): boolean {
    return isImportDraft(state);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may stop it, or its undo, now.' })
  viewerCanCancel(@Root() record: ImportRecord): boolean {
    return canCancelImport(record);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may undo it now.' })
  viewerCanUndo(@Root() record: ImportRecord, @Ctx() { services }: RequestContext): boolean {
    return canUndoImport(record, services.now());
  }
}
