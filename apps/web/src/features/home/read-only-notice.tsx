import type { FragmentType } from '@apollo/client';
import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../lib/dates.ts';
import { Notice } from '../../ui/notice.tsx';

const ReadOnlyNotice_enrollment = graphql(`
  fragment ReadOnlyNotice_enrollment on Enrollment {
    id
    programStatus
    statusDate
    expectedReturnDate
  }
`);

/** Says why, and since when, somebody reads the own record and can change nothing in it. */
export function ReadOnlyNotice({ enrollment: from }: { enrollment: FragmentType<typeof ReadOnlyNotice_enrollment> }) {
  const { programStatus, statusDate, expectedReturnDate } = useMaskedFragment(ReadOnlyNotice_enrollment, from);
  const { i18n } = useLingui();
  const since = formatDay(i18n.locale, statusDate);
  const back = formatDay(i18n.locale, expectedReturnDate);
  const titles = {
    ACTIVE: null,
    SUSPENDED: <Trans>Your program has been on a break since {since}</Trans>,
    COMPLETED: <Trans>You completed your program on {since}</Trans>,
    CANCELLED: <Trans>Your program ended on {since}</Trans>,
  };
  return (
    <Notice kind="info" title={titles[programStatus]}>
      <Text size="sm">
        {programStatus === 'SUSPENDED' ? (
          <Trans>Until you return you can read your record, and change nothing in it.</Trans>
        ) : (
          <Trans>You keep your login. You can read your record, and change nothing in it any more.</Trans>
        )}{' '}
        {programStatus === 'SUSPENDED' && back ? <Trans>Your return is expected on {back}.</Trans> : null}
      </Text>
    </Notice>
  );
}
