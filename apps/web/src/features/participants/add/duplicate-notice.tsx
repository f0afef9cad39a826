import { Alert, Checkbox, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../../lib/dates.ts';
import classes from './add-participant.module.css';
import type { Duplicates, Lookalike } from './use-duplicate-check.ts';

interface DuplicateNoticeProps {
  duplicates: Duplicates;
  /** "This is somebody else" is checked. */
  isOther: boolean;
  onOther: (isOther: boolean) => void;
  /** It has to be checked before anybody can be added. */
  isAnswerMissing: boolean;
}

/** The same address can't be used twice; the same name and date of birth can be two people, which somebody has to say. */
export function DuplicateNotice({ duplicates, isOther, onOther, isAnswerMissing }: DuplicateNoticeProps) {
  const { t } = useLingui();
  const { isEmailTaken, sameEmail, sameNameAndBirthDate } = duplicates;
  return (
    <div role="status">
      {isEmailTaken ? (
        <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden="true" />} title={<Trans>This e-mail address is taken</Trans>}>
          {sameEmail.length > 0 ? (
            <People people={sameEmail} />
          ) : (
            <Text size="sm">
              <Trans>The account that has it is outside of what you can see. Use another address or leave it empty.</Trans>
            </Text>
          )}
        </Alert>
      ) : null}
      {sameNameAndBirthDate.length > 0 ? (
        <Alert
          color="brass"
          variant="light"
          mt={isEmailTaken ? 'xs' : 0}
          icon={<IconAlertTriangle aria-hidden="true" />}
          title={<Trans>Somebody with this name and date of birth is there already</Trans>}
        >
          <People people={sameNameAndBirthDate} />
          <Checkbox
            mt="xs"
            label={<Trans>This is somebody else: add anyway</Trans>}
            checked={isOther}
            error={isAnswerMissing ? t`Look at the people above first, then check this.` : undefined}
            onChange={(event) => onOther(event.currentTarget.checked)}
          />
        </Alert>
      ) : null}
    </div>
  );
}

/** Opens beside, so that nothing typed is lost. */
function People({ people }: { people: readonly Lookalike[] }) {
  const { t, i18n } = useLingui();
  return (
    <ul className={classes.people}>
      {people.map(({ id, displayName, referenceNumber, dateOfBirth, enrollment }) => (
        <li key={id}>
          <Link
            to="/participants/$participantId"
            params={{ participantId: id }}
            target="_blank"
            aria-label={t`${displayName} (opens in a new tab)`}
            className={classes.person}
          >
            {displayName} <IconExternalLink size={14} aria-hidden="true" />
          </Link>{' '}
          <span className={classes.detail}>
            {[formatDay(i18n.locale, dateOfBirth), referenceNumber, enrollment.employer.name].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
