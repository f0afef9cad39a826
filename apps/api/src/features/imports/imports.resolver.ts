import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import type { RequestContext } from '../../request-context.ts';
import { discardImport } from './discard-import.ts';
import {
  CancelImportResult,
  ChangeImportRowsResult,
  CheckImportResult,
  DiscardImportResult,
  Import,
  ImportConnection,
  ImportRowsSaved,
  ImportSaved,
  ReadImportResult,
  RunImportResult,
  SaveImportDraftResult,
  UndoImportResult,
} from './import.type.ts';
import { ImportRow } from './import-row.type.ts';
import { cancelImport, runImport, undoImport } from './run-import.ts';
import { changeImportRows } from './change-import-rows.ts';
import { checkImport, saveImportDraft } from './check-import.ts';
import { readImport } from './read-import.ts';
import {
  ChangeImportRowsInput,
  CheckImportInput,
  ReadImportInput,
  RunImportInput,
  SaveImportDraftInput,
} from './change-import.inputs.ts';
import { savedRecord } from '../../access/saved-record.ts';
import { ImportIdInput } from './imports.inputs.ts';

@Resolver(() => Import)
export class ImportsResolver {
  @Query('imports:read', () => Import, {
    nullable: true,
    description: 'One of the own imports; null when unknown or not within reach.',
  })
  import(@Ctx() { loaders }: RequestContext, @Arg('id', () => ID, { description: 'Id of the import.' }) id: string) {
    return loaders.import.load(id);
  }

  @Query('imports:read', () => ImportConnection, {
    description: 'The own imports, the newest first.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async imports(@Ctx() { services }: RequestContext, @Args(() => PageArgs) args: PageArgs) {
    return new ImportConnection((await services.imports.list(args)) as never, () => services.imports.count());
  }

  @Mutation('imports:create', () => ReadImportResult, {
    description: 'Reads a file again, for example with another encoding. What was said about its lines is forgotten.',
  })
  readImport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ReadImportInput, { description: 'Which, and how.' }) input: ReadImportInput,
  ) {
    return readImport(services, input);
  }

  @Mutation('imports:create', () => CheckImportResult, {
    description:
      'Says what the columns mean and what the file is to do; all lines are judged by it, in the background. Changes nobody.',
  })
  checkImport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CheckImportInput, { description: 'Which, and how.' }) input: CheckImportInput,
  ) {
    return checkImport(services, input);
  }

  @Mutation('imports:create', () => SaveImportDraftResult, {
    description:
      'Keeps what is chosen so far, before any line is judged by it: `columns` and `settings` show it from then on. It has no other effect.',
  })
  saveImportDraft(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => SaveImportDraftInput, { description: 'Which, and what.' }) input: SaveImportDraftInput,
  ) {
    return saveImportDraft(services, input);
  }

  @Mutation('imports:create', () => ChangeImportRowsResult, {
    description:
      'Corrects lines of a judged file, leaves them out, or decides about probable duplicates; they are judged at once.',
  })
  changeImportRows(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ChangeImportRowsInput, { description: 'Which, and how.' }) input: ChangeImportRowsInput,
  ) {
    return changeImportRows(services, input);
  }

  @Mutation('imports:create', () => RunImportResult, {
    description:
      'Runs a judged import in the background. Each line is judged again, as the viewer may do at that moment.',
  })
  runImport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => RunImportInput, { description: 'Which, and how.' }) input: RunImportInput,
  ) {
    return runImport(services, input);
  }

  @Mutation('imports:create', () => CancelImportResult, {
    description: 'Stops an import, or its undo. Lines that are through by then stay as they are.',
  })
  cancelImport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ImportIdInput, { description: 'Which, and how.' }) input: ImportIdInput,
  ) {
    return cancelImport(services, input.id);
  }

  @Mutation('imports:create', () => UndoImportResult, {
    description:
      'Takes back what an import did, in the background: whom it added vanishes, what it changed is as before; what was edited since is kept.',
  })
  undoImport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ImportIdInput, { description: 'Which.' }) input: ImportIdInput,
  ) {
    return undoImport(services, input.id);
  }

  @Mutation('imports:create', () => DiscardImportResult, {
    description: 'Throws a file away that nobody has run, with everything that was read from it.',
  })
  discardImport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ImportIdInput, { description: 'Which.' }) input: ImportIdInput,
  ) {
    return discardImport(services, input.id);
  }
}

@Resolver(() => ImportSaved)
export class ImportSavedResolver {
  @FieldResolver(() => Import, { description: 'The import.' })
  import(@Root() answer: ImportSaved, @Ctx() { loaders, services }: RequestContext) {
    return savedRecord(answer, answer.importId, {
      saved: (id) => loaders.import.load(id),
      visible: (id) => services.imports.find(id),
    });
  }
}

@Resolver(() => ImportRowsSaved)
export class ImportRowsSavedResolver {
  @FieldResolver(() => Import, { description: 'The import.' })
  import(@Root() answer: ImportRowsSaved, @Ctx() { loaders, services }: RequestContext) {
    return savedRecord(answer, answer.importId, {
      saved: (id) => loaders.import.load(id),
      visible: (id) => services.imports.find(id),
    });
  }

  @FieldResolver(() => [ImportRow], { description: 'The lines, in their order.' })
  rows(@Root() { importId, lines }: ImportRowsSaved, @Ctx() { services }: RequestContext) {
    return services.importLines.some(importId, lines);
  }
}
