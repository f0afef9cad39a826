import type { FragmentType } from '@apollo/client';
import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import { RecordSection } from '../../ui/record-section.tsx';
import { OutsideLink } from '../../ui/text-link.tsx';
import classes from './own-supervisors.module.css';

const OwnSupervisors_participant = graphql(`
  fragment OwnSupervisors_participant on Participant {
    id
    supervisions {
      supervisor {
        id
        displayName
        email
        organization {
          id
          name
        }
      }
    }
  }
`);

/** Whom to ask first. */
export function OwnSupervisors({ participant }: { participant: FragmentType<typeof OwnSupervisors_participant> }) {
  const { supervisions } = useMaskedFragment(OwnSupervisors_participant, participant);
  return (
    <RecordSection
      title={<Trans>Supervisors</Trans>}
      description={<Trans>Ask them about your work and your training.</Trans>}
    >
      {supervisions.length === 0 ? (
        <Text size="sm" c="dimmed">
          <Trans>Nobody supervises you yet.</Trans>
        </Text>
      ) : (
        <ul className={classes.list}>
          {supervisions.map(({ supervisor: { id, displayName, email, organization } }) => (
            <li key={id} className={classes.person}>
              <PersonAvatar name={displayName} size={36} />
              <div className={classes.words}>
                <div className={classes.name}>{displayName}</div>
                <div className={classes.organization}>{organization.name}</div>
                {email ? <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </RecordSection>
  );
}
