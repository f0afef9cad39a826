// One change of a record as lines that a person can read: field names and codes become words, ids become names.
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { fieldWords } from '../words/field-words.ts';
import { fieldValueText } from '../words/field-value-text.ts';
import type { HistoryEntry } from './group-by-operation.ts';

export interface HistoryLine {
  key: string;
  label: string;
  before: string;
  after: string;
  /** Stands in place of the values where they are never shown. */
  note?: string;
}

interface NamedGroup {
  id: string;
  name: string;
}

const words = {
  identification: msg`Identification number`,
  revealed: msg`was revealed`,
  given: msg`was given (not shown)`,
  changed: msg`was changed (not shown)`,
  removed: msg`was removed (not shown)`,
  customData: msg`Custom data`,
  direct: msg`Supervisor, direct`,
  throughCohort: msg`Supervisor, through the cohort`,
};

/** What sensitive tables put in place of a value. */
const hidden = '***';
/** Columns that repeat what another one says. */
const silent = new Set([
  'exportReason',
  'correctedAt',
  'correctedBy',
  'employerKind',
  'kind',
  'source',
  'fieldId',
  'parentId',
]);

export function historyLines(i18n: I18n, entry: HistoryEntry, groups: readonly NamedGroup[]): HistoryLine[] {
  if (entry.recordType === 'nationalIds') return [nationalIdLine(i18n, entry), ...reasonLines(i18n, entry)];
  const lines = entry.changes
    .filter(({ field }) => !silent.has(field))
    .map(({ field, oldValue, newValue }): HistoryLine => {
      const line = { key: `${entry.id} ${field}`, label: labelOf(i18n, entry, field) };
      if (oldValue === hidden || newValue === hidden)
        return { ...line, before: '', after: '', note: hiddenNote(i18n, entry) };
      const text = (value: string | null) =>
        field === 'groupId' ? groupName(groups, value) : fieldValueText(i18n, field, value);
      return { ...line, before: text(oldValue), after: text(newValue) };
    })
    .filter(({ before, after, note }) => before !== after || note !== undefined);
  return [...lines, ...reasonLines(i18n, entry)];
}

function labelOf(i18n: I18n, entry: HistoryEntry, field: string): string {
  const other = (name: string) => {
    const change = entry.changes.find((each) => each.field === name);
    return change?.newValue ?? change?.oldValue;
  };
  if (entry.recordType === 'customValues' || entry.recordType === 'standardValues')
    return other('fieldId') ?? i18n._(words.customData);
  if (entry.recordType === 'supervisions')
    return i18n._(other('source') === 'cohort' ? words.throughCohort : words.direct);
  return labelOfField(i18n, field);
}

function labelOfField(i18n: I18n, field: string): string {
  const word = fieldWords[field];
  return word ? i18n._(word) : field;
}

function hiddenNote(i18n: I18n, { action }: HistoryEntry): string {
  if (action === 'REVEAL') return i18n._(words.revealed);
  if (action === 'INSERT') return i18n._(words.given);
  return i18n._(action === 'DELETE' ? words.removed : words.changed);
}

function nationalIdLine(i18n: I18n, entry: HistoryEntry): HistoryLine {
  return { key: entry.id, label: i18n._(words.identification), before: '', after: '', note: hiddenNote(i18n, entry) };
}

/** What somebody said when they took it out in a file. */
function reasonLines(i18n: I18n, { id, changes }: HistoryEntry): HistoryLine[] {
  return changes.flatMap(({ field, newValue }) =>
    field === 'exportReason' && newValue
      ? [{ key: `${id} ${field}`, label: labelOfField(i18n, field), before: '', after: '', note: newValue }]
      : [],
  );
}

function groupName(groups: readonly NamedGroup[], id: string | null): string {
  return groups.find((group) => group.id === id)?.name ?? id ?? '';
}
