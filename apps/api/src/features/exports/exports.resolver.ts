import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { ExportPrepared, PrepareExportResult } from './export.type.ts';
import { exportedFile } from './exported-file.ts';
import { ExportedFileConnection } from './exported-file.type.ts';
import { PrepareExportInput } from './exports.inputs.ts';
import { prepareExport } from './prepare-export.ts';

@Resolver(() => ExportPrepared)
export class ExportsResolver {
  @Query('exports:read', () => ExportedFileConnection, {
    description:
      'Files with people that left the house, the newest first: the own ones; of whoever runs the tenant, all.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async exportedFiles(@Ctx() { services }: RequestContext, @Args(() => PageArgs) args: PageArgs) {
    const page = await services.exports.listTaken(args);
    return new ExportedFileConnection({ ...page, rows: page.rows.map(exportedFile) } as never, () =>
      services.exports.countTaken(),
    );
  }

  @Mutation('participants:export', () => PrepareExportResult, {
    description:
      'Prepares a file with selected people for an hour. Nothing leaves the house before it is fetched; each time it is, the audit says so.',
  })
  prepareExport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => PrepareExportInput, { description: 'Who and what.' }) input: PrepareExportInput,
  ) {
    return prepareExport(services, input);
  }
}
