import { SIGNATURE_HEIGHT, SIGNATURE_WIDTH } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatMoment } from '../../../lib/dates.ts';

interface SignatureFactProps {
  signature: { typedName: string | null; strokes: string | null; signedAt: string };
  name: string;
}

/** How somebody signed, and when. */
export function SignatureFact({ signature: { typedName, strokes, signedAt }, name }: SignatureFactProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      {strokes ? (
        <svg
          viewBox={`0 0 ${SIGNATURE_WIDTH} ${SIGNATURE_HEIGHT}`}
          style={{ display: 'block', maxWidth: 240 }}
          role="img"
          aria-label={t`Signature of ${name}`}
        >
          <path d={strokes} fill="none" stroke="currentColor" strokeWidth={4} strokeLinecap="round" />
        </svg>
      ) : (
        <em>{typedName}</em>
      )}
      <div>
        <Trans>Signed {formatMoment(i18n.locale, signedAt)}</Trans>
      </div>
    </>
  );
}
