import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { NotGiven } from '../../../ui/fact-list.tsx';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import classes from './supervision-list.module.css';

const SupervisionList_participant = graphql(`
  fragment SupervisionList_participant on Participant {
    id
    supervisions {
      sources
      supervisor {
        id
        displayName
      }
    }
    enrollment {
      id
      cohort {
        id
        title
      }
    }
  }
`);

/** Who supervises, each with where that comes from. */
export function SupervisionList({
  participant: from,
}: {
  participant: FragmentType<typeof SupervisionList_participant>;
}) {
  const { supervisions, enrollment } = useMaskedFragment(SupervisionList_participant, from);
  const { t } = useLingui();
  if (supervisions.length === 0) return <NotGiven />;
  return (
    <ul className={classes.list} aria-label={t`Supervisors`}>
      {supervisions.map(({ supervisor, sources }) => (
        <li key={supervisor.id} className={classes.item}>
          <PersonAvatar name={supervisor.displayName} size={24} />
          <span>{supervisor.displayName}</span>
          {sources.includes('DIRECT') ? (
            <span className={classes.source}>
              <Trans>direct</Trans>
            </span>
          ) : null}
          {sources.includes('COHORT') ? (
            <span className={classes.source} title={enrollment.cohort?.title}>
              <Trans>through the cohort</Trans>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
