import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** While no seat is left: what can't be done, and where to go. */
export function FullSeatsNotice({ used, limit }: { used: number; limit: number }) {
  const { i18n } = useLingui();
  const [inUse, most] = [used.toLocaleString(i18n.locale), limit.toLocaleString(i18n.locale)];
  return (
    <div style={{ marginBottom: 16 }}>
      <Notice kind="warning" title={<Trans>No seat is left</Trans>} role="status">
        <p style={{ margin: 0 }}>
          <Trans>
            {inUse} of {most} seats are in use: no participant can be added or reactivated.{' '}
            <TextLink to="/seats">Free seats or get more</TextLink>
          </Trans>
        </p>
      </Notice>
    </div>
  );
}
