import { BATCH_PEOPLE_MAX, holdsPolicy, refuse, type Refusal } from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import { InvalidInput } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { BatchSaved } from './batch.type.ts';
import type { PrepareBatchInput } from './batches.inputs.ts';
import { cleanChange } from './clean-change.ts';
import { POLICY_OF_KIND } from './chunk.ts';
import { withOthers } from './people-of-batch.ts';
import { judgeAnew } from './run-chunk.ts';
import { selectionOf, type Refused } from './selected-participants.ts';

/**
 * Stores who is to change and what, and judges it: the preview. Nobody is changed.
 *
 * @throws OperationError FORBIDDEN for a change that the viewer's user type may not make
 */
export async function prepareBatch(
  services: RequestServices,
  { selection, change }: PrepareBatchInput,
): Promise<BatchSaved | InvalidInput> {
  const { batches, participants } = services;
  const asked = await cleanChange(services, change);
  const selected = await selectionOf(services, selection);
  const refusals = [...refusalsIn(selected), ...refusalsIn(asked)];
  if ('refusals' in asked || 'refusals' in selected) return InvalidInput.of(refusals);
  if (!holdsPolicy(services.viewer.userType, POLICY_OF_KIND[asked.kind])) throw forbidden();

  const found = participants.selected(selected, selection.sort ?? []);
  const { id, selectedCount } = await batches.create(
    { ...asked, state: 'preparing', undoesId: null, retriesId: null },
    'ids' in selected ? withOthers(found, selected.ids) : found,
  );
  if (selectedCount === 0) return InvalidInput.of([refuse('nobody_selected', 'selection')]);
  if (selectedCount > BATCH_PEOPLE_MAX) return InvalidInput.of([refuse('too_many', 'selection')]);
  await judgeAnew(services, id, selectedCount);
  return BatchSaved.of(id);
}

const refusalsIn = (value: object): readonly Refusal[] => ('refusals' in value ? (value as Refused).refusals : []);
