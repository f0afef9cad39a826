import { Trans, useLingui } from '@lingui/react/macro';
import { choiceText } from '../choice-words.ts';
import type { FileRow } from './use-import-rows.ts';
import classes from './row-tables.module.css';

interface ChangeTableProps {
  changes: FileRow['changes'];
  nameOf: (fieldId: string) => string;
}

/** Field by field, the value before and after (US-CSV-09). */
export function ChangeTable({ changes, nameOf }: ChangeTableProps) {
  const { i18n } = useLingui();
  const shown = (fieldId: string, value: string | null) => (value === null ? '–' : choiceText(i18n, fieldId, value));
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>
        <Trans>What changes</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Field</Trans>
          </th>
          <th scope="col">
            <Trans>Before</Trans>
          </th>
          <th scope="col">
            <Trans>After</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ fieldId, before, after }) => (
          <tr key={fieldId}>
            <th scope="row">{nameOf(fieldId)}</th>
            <td>{shown(fieldId, before)}</td>
            <td>{shown(fieldId, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
