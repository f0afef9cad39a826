import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../../lib/dates.ts';
import { accountStatusWords, accountTypeWords, programStatusWords, userTypeWords } from '../../../lib/words.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { accountStatusTones, programStatusTones } from '../../../ui/status-tones.ts';
import classes from './participant-header.module.css';
import { addressLinesOf } from './address-lines.ts';

const HeaderFacts_participant = graphql(`
  fragment HeaderFacts_participant on Participant {
    id
    userType
    accountStatus
    accountType
    email
    phone
    addressLine1
    addressLine2
    city
    region
    postalCode
    country
    dateOfBirth
    groups {
      id
      name
    }
    enrollment {
      id
      programStatus
      statusDate
      employer {
        id
        name
      }
    }
  }
`);

/** Program status, account type and account status are three facts: each has its own label. */
export function HeaderFacts({ participant: from }: { participant: FragmentType<typeof HeaderFacts_participant> }) {
  const participant = useMaskedFragment(HeaderFacts_participant, from);
  const { t, i18n } = useLingui();
  const { email, phone, dateOfBirth, enrollment, accountStatus } = participant;
  const { programStatus } = enrollment;

  return (
    <FactList isDense>
      <Fact label={t`Program status`}>
        <StatusBadge tone={programStatusTones[programStatus]}>{i18n._(programStatusWords[programStatus])}</StatusBadge>
      </Fact>
      <Fact label={t`Type`}>{i18n._(userTypeWords[participant.userType])}</Fact>
      <Fact label={t`Account type`}>{i18n._(accountTypeWords[participant.accountType])}</Fact>
      <Fact label={t`Account status`}>
        <StatusBadge tone={accountStatusTones[accountStatus]}>{i18n._(accountStatusWords[accountStatus])}</StatusBadge>
      </Fact>
      <Fact label={t`Employer`}>{enrollment.employer.name}</Fact>
      <Fact label={t`E-mail`}>
        {email ? (
          <a href={`mailto:${email}`} className={classes.link}>
            {email}
          </a>
        ) : null}
      </Fact>
      <Fact label={t`Phone`}>
        {phone ? (
          <a href={`tel:${phone.replaceAll(/[^+0-9]/g, '')}`} className={classes.link}>
            {phone}
          </a>
        ) : null}
      </Fact>
      <Fact label={t`Date of birth`}>{formatDay(i18n.locale, dateOfBirth)}</Fact>
      <Fact label={t`Address`}>{addressLinesOf(participant).join(', ')}</Fact>
      <Fact label={t`Groups`}>{participant.groups.map((group) => group.name).join(', ')}</Fact>
    </FactList>
  );
}
