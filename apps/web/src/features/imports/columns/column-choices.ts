import type { CheckBase_ImportFragment } from '../../../graphql/generated/graphql.ts';
import type { CheckInput } from '../check-base.ts';
import { canAdd } from '../import-state.ts';
import type { ImportDraft } from '../import-draft.ts';

/** Everything that is chosen about the columns, the words and the file as a whole. */
export type ColumnChoices = Required<ImportDraft>;

/** People and organizations are looked for by the first of these that a column means, until somebody chooses. */
const USUAL_KEYS = ['id', 'reference_number', 'code', 'email', 'name'];

const usualKey = (columns: Readonly<Record<string, string | null>>): string[] =>
  USUAL_KEYS.filter((id) => Object.values(columns).includes(id)).slice(0, 1);

/** What the server has, under what was chosen since. */
export function choicesOf(
  { profile, selectedCount, columns, settings }: CheckBase_ImportFragment,
  draft: ImportDraft,
): ColumnChoices {
  const { employer, occupation, group } = settings;
  const meanings = {
    ...Object.fromEntries(columns.map(({ index, fieldId }) => [String(index), fieldId])),
    ...draft.columns,
  };
  const isLimited = selectedCount !== null && (draft.isLimited ?? settings.isLimited);
  return {
    mode: settings.mode,
    keyFieldIds: settings.keyFieldIds.length > 0 ? settings.keyFieldIds : usualKey(meanings),
    employer: employer && { id: employer.id, label: employer.name },
    occupation: occupation && { id: occupation.id, label: occupation.title },
    group: group && { id: group.id, label: group.name },
    invites: settings.invites,
    words: settings.words,
    created: settings.created,
    ...draft,
    ...(canAdd(profile) && !isLimited ? {} : { mode: 'UPDATE' as const }),
    isLimited,
    columns: meanings,
  };
}

export function inputOf(base: CheckBase_ImportFragment, choices: ColumnChoices): CheckInput {
  return {
    id: base.id,
    columns: base.columns.map(({ index }) => ({ index, fieldId: choices.columns[index] ?? null })),
    mode: choices.mode,
    // A field that no column means finds nobody.
    keyFieldIds: mappedKeys(choices),
    employerId: choices.employer?.id ?? null,
    occupationId: choices.occupation?.id ?? null,
    groupId: choices.group?.id ?? null,
    invites: choices.invites,
    isLimited: choices.isLimited,
    words: choices.words.map(({ fieldId, word, choice }) => ({ fieldId, word, choice })),
    created: choices.created.map(({ kind, name }) => ({ kind, name })),
  };
}

const mappedKeys = ({ keyFieldIds, columns }: ColumnChoices): string[] => {
  const mapped = new Set(Object.values(columns));
  return keyFieldIds.filter((id) => mapped.has(id));
};

interface FieldFacts {
  id: string;
  isRequired: boolean;
}

/** What keeps the rows from being checked. */
export interface ColumnFindings {
  /** Fields that more than one column means. */
  repeated: readonly string[];
  /** Fields that somebody new needs and no column means. */
  missing: readonly string[];
  /** Rows shall find whom they are about, and nothing says by what. */
  lacksKey: boolean;
}

export function findingsOf(choices: ColumnChoices, fields: readonly FieldFacts[]): ColumnFindings {
  const meant = Object.values(choices.columns).filter((id) => id !== null);
  const forAll = new Set([
    choices.employer && 'employer',
    choices.occupation && 'occupation',
    choices.group && 'groups',
  ]);
  const adds = choices.mode !== 'UPDATE';
  return {
    repeated: [...new Set(meant.filter((id, index) => meant.indexOf(id) !== index))],
    missing: adds
      ? fields.filter(({ id, isRequired }) => isRequired && !meant.includes(id) && !forAll.has(id)).map(({ id }) => id)
      : [],
    lacksKey: choices.mode !== 'CREATE' && mappedKeys(choices).length === 0,
  };
}

export const isClear = ({ repeated, missing, lacksKey }: ColumnFindings): boolean =>
  repeated.length === 0 && missing.length === 0 && !lacksKey;
