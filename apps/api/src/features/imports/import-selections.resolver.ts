import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Mutation, Query } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { ImportSelection, PrepareImportResult } from './import-selection.type.ts';
import { PrepareImportInput } from './imports.inputs.ts';
import { prepareImport } from './prepare-import.ts';

@Resolver(() => ImportSelection)
export class ImportSelectionsResolver {
  @Query('imports:read', () => ImportSelection, {
    nullable: true,
    description:
      'People for whom the viewer meant a file; null when unknown. Kept for a day, or as long as its import.',
  })
  importSelection(@Ctx() { services }: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return services.importSelections.find(id);
  }

  @Mutation('imports:create', () => PrepareImportResult, {
    description:
      'Says for whom the next file is meant, as they are selected now: its lines about anybody else are rejected.',
  })
  prepareImport(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => PrepareImportInput, { description: 'Who.' }) input: PrepareImportInput,
  ) {
    return prepareImport(services, input);
  }
}
