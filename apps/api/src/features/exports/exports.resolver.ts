import { Arg, Ctx, Resolver } from 'type-graphql';
import { Mutation } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { ExportPrepared, PrepareExportResult } from './export.type.ts';
import { PrepareExportInput } from './exports.inputs.ts';
import { prepareExport } from './prepare-export.ts';

@Resolver(() => ExportPrepared)
export class ExportsResolver {
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
