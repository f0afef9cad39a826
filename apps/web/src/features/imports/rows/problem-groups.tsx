import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { problemText } from '../../../lib/problems.ts';
import { useImportFields } from '../use-import-fields.ts';
import classes from './problem-groups.module.css';
import { useRowLook } from './use-row-look.ts';

const ProblemGroups_import = graphql(`
  fragment ProblemGroups_import on Import {
    id
    profile
    problems {
      code
      fieldId
      message
      rowCount
    }
  }
`);

/** What is wrong, once for all rows that the same thing mends; each shows its rows. */
export function ProblemGroups({ of }: { of: FragmentType<typeof ProblemGroups_import> }) {
  const { profile, problems } = useMaskedFragment(ProblemGroups_import, of);
  const { i18n } = useLingui();
  const { nameOf } = useImportFields(profile);
  const { search, look } = useRowLook();
  return (
    <ul className={classes.root}>
      {problems.map(({ code, fieldId, message, rowCount }) => {
        const isChosen = search.problem === code && (search.field ?? null) === fieldId;
        return (
          <li key={`${code} ${fieldId ?? ''}`} className={classes.group}>
            <span className={classes.count}>
              <Plural value={rowCount} one="# row" other="# rows" />
            </span>
            <span className={classes.text}>
              {fieldId === null ? null : <strong>{nameOf(fieldId)}: </strong>}
              {problemText(i18n, { field: null, code, message })}
            </span>
            <Button
              size="compact-xs"
              variant={isChosen ? 'light' : 'subtle'}
              aria-pressed={isChosen}
              onClick={() => look(isChosen ? {} : { problem: code, field: fieldId ?? undefined })}
            >
              <Trans>Show</Trans>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
