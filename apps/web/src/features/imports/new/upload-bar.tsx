import '@mantine/core/styles/Progress.layer.css';
import { Box, Button, Group, Progress, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice.tsx';

interface UploadBarProps {
  /** From 0 to 1; null while nothing is on its way. */
  progress: number | null;
  problem: string | null;
  onCancel: () => void;
}

/** The button that sends the file; then how far it is, and why it was refused. */
export function UploadBar({ progress, problem, onCancel }: UploadBarProps) {
  const { t, i18n } = useLingui();
  const part = i18n.number(progress ?? 0, { style: 'percent' });
  return (
    <Box mt="md">
      {problem ? (
        <Box mb="md">
          <Notice kind="refusal" role="alert">
            {problem}
          </Notice>
        </Box>
      ) : null}
      {progress === null ? (
        <Button type="submit">
          <Trans>Upload and look at it</Trans>
        </Button>
      ) : (
        <Group gap="sm">
          <Box flex="1 1 200px">
            <Text size="sm" role="status">
              {progress < 1 ? <Trans>Uploading: {part}</Trans> : <Trans>Uploaded. One moment…</Trans>}
            </Text>
            <Progress value={progress * 100} aria-label={t`Upload`} mt={4} />
          </Box>
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </Group>
      )}
    </Box>
  );
}
