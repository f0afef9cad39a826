import { Plural, Trans } from '@lingui/react/macro';
import type { SeatLevel } from '../../graphql/generated/graphql.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';

interface SeatAdviceProps {
  level: SeatLevel;
  free: number;
  used: number;
  limit: number;
}

/** What it means that few or no seats are left, and what can be done. */
export function SeatAdvice({ level, free, used, limit }: SeatAdviceProps) {
  if (level === 'FINE') return null;
  const title =
    level === 'NEAR' ? (
      <Plural value={free} one="# seat is left" other="# seats are left" />
    ) : used > limit ? (
      <Plural
        value={used - limit}
        one="# seat more than the contract has is in use"
        other="# seats more than the contract has are in use"
      />
    ) : (
      <Trans>No seat is left</Trans>
    );
  return (
    <Notice kind="warning" title={title}>
      {level === 'FULL' ? (
        <p style={{ margin: '0 0 8px' }}>
          <Trans>
            No participant can be added, invited, imported, signed up or reactivated. Staff and applicants still can.
          </Trans>
        </p>
      ) : null}
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        <li>
          <p style={{ margin: 0 }}>
            <Trans>
              Free seats: mark those as completed, cancelled or suspended who have left or pause.{' '}
              <TextLink to="/participants">Open the participants</TextLink>
            </Trans>
          </p>
        </li>
        <li>
          <Trans>Get more seats: ask whoever runs this installation to raise the number in the contract.</Trans>
        </li>
      </ul>
    </Notice>
  );
}
