import { List } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { problemText } from '../../../lib/problems.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { OrganizationLine } from './read-organization-file.ts';
import type { LineOutcome } from './use-add-organizations.ts';

const SHOWN = 20;

/** Rows that can't be added as they are, with why. */
export function WrongLines({ lines }: { lines: readonly OrganizationLine[] }) {
  const { t, i18n } = useLingui();
  const wrong = lines.filter(({ problems, isRepeated }) => problems.length > 0 || isRepeated);
  if (wrong.length === 0) return null;
  const reasonsOf = ({ problems, isRepeated }: OrganizationLine) => [
    ...problems.map(({ code, field = null }) => problemText(i18n, { code, field, message: '' })),
    ...(isRepeated ? [t`An earlier row has the same name.`] : []),
  ];
  return (
    <Notice
      kind="warning"
      role="status"
      title={<Plural value={wrong.length} one="# row is left out" other="# rows are left out" />}
    >
      <List size="sm">
        {wrong.slice(0, SHOWN).map((line) => {
          const { row } = line;
          const name = line.input.name || '–';
          return (
            <List.Item key={row}>
              <Trans>
                Row {row}, {name}:
              </Trans>{' '}
              {reasonsOf(line).join(' ')}
            </List.Item>
          );
        })}
      </List>
      <More count={wrong.length - SHOWN} />
    </Notice>
  );
}

/** What became of the rows: how many were added, and which were not, with why. */
export function FileOutcome({ outcomes, total }: { outcomes: readonly LineOutcome[]; total: number }) {
  const { t, i18n } = useLingui();
  const failed = outcomes.filter(({ problems }) => problems === null || problems.length > 0);
  const added = outcomes.length - failed.length;
  return (
    <>
      <p role="status">
        <Trans>
          {added} of {total} added.
        </Trans>
      </p>
      {failed.length > 0 ? (
        <Notice
          kind="refusal"
          title={<Plural value={failed.length} one="# row was not added" other="# rows were not added" />}
        >
          <List size="sm">
            {failed.slice(0, SHOWN).map(({ row, name, problems }) => (
              <List.Item key={row}>
                <Trans>
                  Row {row}, {name}:
                </Trans>{' '}
                {problems?.map((problem) => problemText(i18n, problem)).join(' ') ??
                  t`The server can't be reached. Check your connection and try again.`}
              </List.Item>
            ))}
          </List>
          <More count={failed.length - SHOWN} />
        </Notice>
      ) : null}
    </>
  );
}

const More = ({ count }: { count: number }) =>
  count > 0 ? <Plural value={count} one="and # more" other="and # more" /> : null;
