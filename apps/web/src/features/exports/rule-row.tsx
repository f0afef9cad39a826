import type { ImportField } from '@guildhall/domain';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { formatWords } from './format-words.ts';
import classes from './rules-page.module.css';

export type RuleField = Pick<ImportField, 'id' | 'header' | 'isRequired' | 'kind' | 'maxLength' | 'choices'>;

/** One column: what may stand in it. */
export function RuleRow({ field }: { field: RuleField }) {
  const { i18n } = useLingui();
  const { header, isRequired, kind, maxLength, choices } = field;
  return (
    <RecordRow
      cells={{
        column: header,
        required: isRequired ? <Trans>Required</Trans> : null,
        format: (
          <>
            {i18n._(formatWords[kind])}
            {maxLength === null || choices.length > 0 ? null : (
              <span className={classes.aside}>
                <Plural value={maxLength} one="At most # character" other="At most # characters" />
              </span>
            )}
          </>
        ),
        codes: choices.length > 0 ? <Choices choices={choices} /> : null,
      }}
    />
  );
}

function Choices({ choices }: Pick<ImportField, 'choices'>) {
  return (
    <ul className={classes.choices}>
      {choices.map(({ value, codes, words }) => (
        <li key={value}>
          {codes[0] ? <code className={classes.code}>{codes[0]}</code> : null}
          {words[0] ?? value}
        </li>
      ))}
    </ul>
  );
}
