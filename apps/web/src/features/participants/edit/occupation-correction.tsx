import { Trans } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice.tsx';

interface OccupationCorrectionProps {
  before: string;
  after: string | undefined;
}

/** An edit puts an occupation right that was wrong from the start; whoever really changes it switches. */
export function OccupationCorrection({ before, after }: OccupationCorrectionProps) {
  if (after === undefined || after === before) return null;
  return (
    <Notice kind="warning" role="status">
      <Trans>
        This corrects the enrollment: the earlier occupation is not kept. To keep it, use “Switch occupation” among the
        actions of the record.
      </Trans>
    </Notice>
  );
}
