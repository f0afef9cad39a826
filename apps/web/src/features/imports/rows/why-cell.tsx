import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { TextLink } from '../../../ui/text-link.tsx';
import { problemText } from '../../../lib/problems.ts';
import type { FileRow } from './use-import-rows.ts';
import classes from './cells.module.css';

/** The first thing that there is to say about a row; a press shows all of it. */
export function WhyCell({ row, onOpen }: { row: FileRow; onOpen: (line: number) => void }) {
  const { i18n } = useLingui();
  const { line, outcome, problems, duplicates, changes, participant, organization } = row;
  const [first, ...others] = problems;
  const fields = outcome === 'UPDATE' ? changes.length : 0;
  const name = participant?.displayName ?? organization?.name ?? '';
  const hasDetails = problems.length + duplicates.length + fields > 0;
  const text = first ? (
    <>
      {problemText(i18n, { field: null, ...first })}
      {others.length > 0 ? <Plural value={others.length} one=" (and # more)" other=" (and # more)" /> : null}
    </>
  ) : duplicates.length > 0 ? (
    <Trans>Probable duplicate</Trans>
  ) : fields > 0 ? (
    <>
      {name} (<Plural value={fields} one="# field" other="# fields" />)
    </>
  ) : null;
  if (hasDetails)
    return (
      <button
        type="button"
        data-cell-action
        tabIndex={-1}
        className={classes.why}
        data-wrong={problems.some(({ isWarning }) => !isWarning) || undefined}
        onClick={() => onOpen(line)}
      >
        {text}
      </button>
    );
  if (participant)
    return (
      <TextLink to="/participants/$participantId" params={{ participantId: participant.id }}>
        {participant.displayName}
      </TextLink>
    );
  if (organization)
    return (
      <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
        {organization.name}
      </TextLink>
    );
  return null;
}
