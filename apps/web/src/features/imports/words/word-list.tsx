import { Select } from '@mantine/core';
import { Plural, useLingui } from '@lingui/react/macro';
import { choiceText } from '../choice-words.ts';
import type { WordDecision } from '../import-draft.ts';
import type { ImportFieldData } from '../use-import-fields.ts';
import { decideWord, isSameWord } from './open-words.ts';
import classes from './word-list.module.css';

interface FoundWord {
  fieldId: string;
  word: string;
  /** Nothing where it isn't counted. */
  rowCount?: number;
}

interface WordListProps {
  found: readonly FoundWord[];
  decided: readonly WordDecision[];
  fields: readonly ImportFieldData[];
  nameOf: (fieldId: string) => string;
  onDecide: (decided: WordDecision[]) => void;
}

/** No choice is spelt like this. */
const LEAVE_OUT = ' ';

/** Each unknown word once, with how many rows have it, and what it shall mean. */
export function WordList({ found, decided, fields, nameOf, onDecide }: WordListProps) {
  const { t, i18n } = useLingui();
  const choicesOf = (fieldId: string) => [
    ...(fields.find(({ id }) => id === fieldId)?.choices ?? []).map(({ value }) => ({
      value,
      label: choiceText(i18n, fieldId, value),
    })),
    { value: LEAVE_OUT, label: t`Leave these cells out` },
  ];
  return (
    <ul className={classes.root}>
      {found.map((one) => {
        const decision = decided.find((other) => isSameWord(one, other));
        const field = nameOf(one.fieldId);
        return (
          <li key={`${one.fieldId} ${one.word}`} className={classes.row}>
            <span>
              <strong className={classes.word}>{one.word}</strong>
              <span className={classes.where}>
                {field}
                {one.rowCount === undefined ? null : (
                  <>
                    {' · '}
                    <Plural value={one.rowCount} one="# row" other="# rows" />
                  </>
                )}
              </span>
            </span>
            <Select
              aria-label={t`What “${one.word}” means in ${field}`}
              placeholder={t`Choose what it means`}
              data={choicesOf(one.fieldId)}
              value={decision ? (decision.choice ?? LEAVE_OUT) : null}
              onChange={(choice) =>
                onDecide(decideWord(decided, one, choice === null ? undefined : choice === LEAVE_OUT ? null : choice))
              }
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t`Clear`, tabIndex: 0, 'aria-hidden': false }}
            />
          </li>
        );
      })}
    </ul>
  );
}
