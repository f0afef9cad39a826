import '../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconDownload } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Notice } from '../../ui/notice.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { downloadFile } from './download-file.ts';
import { embedSnippet } from './embed-snippet.ts';
import { QrCode, qrCodePng, qrCodeSvg } from '../../ui/qr-code.tsx';

const SharePublicLinkDialog_link = graphql(`
  fragment SharePublicLinkDialog_link on PublicLink {
    id
    url
    state
    employer {
      id
      name
    }
    occupation {
      id
      title
    }
  }
`);

interface SharePublicLinkDialogProps {
  link: FragmentType<typeof SharePublicLinkDialog_link>;
  onClose: () => void;
}

/** The ways in which a public link reaches people: an address, a code to print, a snippet for a website. */
export function SharePublicLinkDialog({ link: from, onClose }: SharePublicLinkDialogProps) {
  const { url, state, employer, occupation } = useMaskedFragment(SharePublicLinkDialog_link, from);
  const { t } = useLingui();
  useFocusBack();
  const fileName = `${occupation.title} ${employer.name}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const snippet = embedSnippet(url, t`Sign up: ${occupation.title} at ${employer.name}`);

  return (
    <Modal opened onClose={onClose} title={<Trans>Share public link</Trans>} size="lg">
      <Stack gap="md">
        <Text size="sm">
          <Trans>
            Whoever opens this link signs up for {occupation.title} at {employer.name}.
          </Trans>
        </Text>
        {state === 'OPEN' ? null : (
          <Notice kind="warning">
            <Trans>Nobody can sign up through this link now. Open it again before you share it.</Trans>
          </Notice>
        )}
        <CopyField label={<Trans>Link</Trans>} value={url} copyLabel={t`Copy the link`} />
        <Group align="flex-start" gap="lg">
          <QrCode text={url} label={t`QR code of the link`} />
          <Stack gap="xs">
            <Text size="sm" maw={280}>
              <Trans>For posters and flyers: people point the camera of their phone at it.</Trans>
            </Text>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden="true" />}
              onClick={() => downloadFile(new Blob([qrCodeSvg(url)], { type: 'image/svg+xml' }), `${fileName}.svg`)}
            >
              <Trans>Download SVG</Trans>
            </Button>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden="true" />}
              onClick={() => void qrCodePng(url).then((picture) => downloadFile(picture, `${fileName}.png`))}
            >
              <Trans>Download PNG</Trans>
            </Button>
          </Stack>
        </Group>
        <CopyField
          label={<Trans>Snippet for a website</Trans>}
          value={snippet}
          copyLabel={t`Copy the snippet`}
          isLong
        />
      </Stack>
    </Modal>
  );
}
