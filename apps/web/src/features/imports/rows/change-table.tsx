import { Trans } from '@lingui/react/macro';
import type { FileRow } from './use-import-rows.ts';
import classes from './row-tables.module.css';

interface ChangeTableProps {
  changes: FileRow['changes'];
  nameOf: (fieldId: string) => string;
  valueOf: (fieldId: string, value: string | null) => string;
}

/** Field by field, the value before and after (US-CSV-09). */
export function ChangeTable({ changes, nameOf, valueOf }: ChangeTableProps) {
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
            <td>{valueOf(fieldId, before)}</td>
            <td>{valueOf(fieldId, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
