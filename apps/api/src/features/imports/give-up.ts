import { isImportOver } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import { endImport } from './end-import.ts';

/** Ends what fails again and again; a file that nobody has run yet can be tried otherwise. */
export async function giveUp(services: RequestServices, importId: string): Promise<void> {
  const record = await services.imports.findForUpdate(importId);
  if (!record) return;
  if (record.undoState !== null) return services.imports.change(record.id, { undoState: 'failed' });
  if (record.state === 'reading') {
    const fileProblem = { code: 'file_not_a_table', message: 'This file can not be read.', line: null, column: null };
    return services.imports.change(record.id, { state: 'unreadable', fileProblem });
  }
  if (record.state === 'checking') return services.imports.change(record.id, { state: 'mapping' });
  if (!isImportOver(record.state))
    await endImport(services, record, { state: 'failed', outcome: 'skip', code: 'import_over' });
}
