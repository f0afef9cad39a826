import {
  checkEndOfEnrollment,
  checkStatusBatch,
  cleanAccountReason,
  cleanMessage,
  parseCalendarDate,
  refuse,
  refusalsOf,
  type BatchClearField,
  type BatchKind,
  type Outcome,
  type Refusal,
} from '@guildhall/domain';
import { asUuid, asUuids } from '../../graphql/uuid.ts';
import type { RequestServices } from '../../request-services.ts';
import type { BatchChangeData, BatchEdit } from './batch-row.ts';
import type {
  BatchAccountInput,
  BatchChangeInput,
  BatchEditInput,
  BatchGroupInput,
  BatchStatusInput,
} from './batches.inputs.ts';

interface Refused {
  readonly refusals: readonly Refusal[];
}
type Asked = { readonly kind: BatchKind; readonly change: BatchChangeData };

const SUPERVISORS_MAX = 50;

/** The change as it is kept, or what is wrong with it whoever it is for. Exactly one kind of change (US-ACT-02, US-ACT-13). */
export async function cleanChange(services: RequestServices, input: BatchChangeInput): Promise<Asked | Refused> {
  const kinds = ['status', 'edit', 'convert', 'account', 'group', 'message'] as const;
  const given = kinds.filter((kind) => input[kind] !== undefined && input[kind] !== null);
  if (given.length !== 1)
    return { refusals: [refuse(given.length === 0 ? 'required' : 'choice_contradictory', 'change')] };
  const { status, edit, convert, account, group, message } = input;
  if (status) return cleanStatus(services, status);
  if (edit) return cleanEdit(services, edit);
  if (account) return cleanAccount(account);
  if (group) return cleanGroup(services, group);
  if (message) return asked(cleanMessage(message), (letter) => ({ kind: 'message', change: { message: letter } }));
  const { resends = false, confirmsRoleConflict = false } = convert ?? {};
  return { kind: 'convert', change: { convert: { resends, confirmsRoleConflict } } };
}

const asked = <T>(outcome: Outcome<T>, make: (value: T) => Asked): Asked | Refused =>
  outcome.ok ? make(outcome.value) : { refusals: outcome.refusals };

const cleanAccount = ({ action, reason }: BatchAccountInput): Asked | Refused =>
  asked(cleanAccountReason(action, reason), (cleaned) => ({
    kind: 'account',
    change: { account: { action, reason: cleaned } },
  }));

async function cleanGroup(services: RequestServices, input: BatchGroupInput): Promise<Asked | Refused> {
  const groupId = asUuid(input.groupId);
  const reachable = await services.participantDetails.groups();
  if (!reachable.some(({ id }) => id === groupId)) return { refusals: [refuse('unknown_choice', 'groupId')] };
  return { kind: 'group', change: { group: { groupId } } };
}

function cleanStatus(services: RequestServices, status: BatchStatusInput): Asked | Refused {
  const today = services.today();
  const change = { ...status, effectiveDate: status.effectiveDate?.trim() || today };
  const refusals = checkStatusBatch(change, today);
  return refusals.length > 0 ? { refusals } : { kind: 'status', change: { status: change } };
}

const CLEARED: Readonly<Record<BatchClearField, BatchEdit>> = {
  provider: { providerId: null },
  cohort: { cohortId: null },
  case_owner: { caseOwnerId: null },
  start_date: { startDate: null },
  expected_end_date: { expectedEndDate: null },
  reference_number: { referenceNumber: null },
  supervisors: { supervisors: { replaceWith: [] } },
};

function cleanEdit(services: RequestServices, input: BatchEditInput): Asked | Refused {
  const { supervisors, clear, keepCohortSupervisor, previousEnrollment: previous = null, ...fields } = input;
  const set = Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([field, value]) => [field, field.endsWith('Id') ? asUuid(value as string) : value]),
  ) as BatchEdit;
  const named = supervisors && supervisorsOf(supervisors);
  const cleared = (clear ?? []).map((field) => CLEARED[field]);
  const all = { ...set, ...(named ? { supervisors: named } : {}) };
  const twice = cleared.flatMap((one) => Object.keys(one)).filter((field) => field in all);
  const refusals = [
    ...(['startDate', 'expectedEndDate'] as const).flatMap((field) =>
      set[field] ? refusalsOf(parseCalendarDate(set[field], field)) : [],
    ),
    ...twice.map((field) => refuse('choice_contradictory', field)),
    ...checkEndOfEnrollment(previous, services.today()),
    ...(previous && !set.occupationId ? [refuse('choice_contradictory', 'previousEnrollment')] : []),
    ...(named && Object.values(named).flat().length > SUPERVISORS_MAX ? [refuse('too_many', 'supervisors')] : []),
  ];
  const edit: BatchEdit = Object.assign({}, all, ...cleared);
  if (Object.keys(edit).length === 0) refusals.push(refuse('required', 'change'));
  if (refusals.length > 0) return { refusals };
  const besides = {
    ...(keepCohortSupervisor ? { keepCohortSupervisor } : {}),
    ...(previous ? { previous } : {}),
  };
  return { kind: 'edit', change: { edit: { ...edit, ...besides } } };
}

/** Nothing named is nothing said: to leave none, supervisors are cleared. */
function supervisorsOf({ add, remove, replaceWith }: NonNullable<BatchEditInput['supervisors']>) {
  const named = {
    ...(add?.length ? { add: asUuids(add) } : {}),
    ...(remove?.length ? { remove: asUuids(remove) } : {}),
    ...(replaceWith?.length ? { replaceWith: asUuids(replaceWith) } : {}),
  };
  return Object.keys(named).length > 0 ? named : undefined;
}
