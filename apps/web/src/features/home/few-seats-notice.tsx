import { Box } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** Tells those who run the tenant that its seats run short. */
export function FewSeatsNotice({ free }: { free: number }) {
  return (
    <Box mb="md">
      <Notice kind="warning" title={<Plural value={free} one="# seat is left" other="# seats are left" />}>
        <TextLink to="/seats">
          <Trans>See who uses the seats</Trans>
        </TextLink>
      </Notice>
    </Box>
  );
}
