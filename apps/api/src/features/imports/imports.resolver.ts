import { Arg, Args, Ctx, ID, Resolver } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import type { RequestContext } from '../../request-context.ts';
import { discardImport } from './discard-import.ts';
import { DiscardImportResult, Import, ImportConnection } from './import.type.ts';
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
