import '../../../ui/styles-more.ts';
import '@mantine/core/styles/Radio.layer.css';
import { Group, Radio, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { participantProfiles, profileNames } from '../../../lib/profile-words.ts';
import { OutsideLink, TextLink } from '../../../ui/text-link.tsx';
import type { ExportValues } from './export-form.ts';

interface TemplateChoiceProps {
  form: UseFormReturnType<ExportValues>;
  vocabulary: 'US' | 'UK';
}

/** Which kind of file to fill in, with its rules and the same file blank. */
export function TemplateChoice({ form, vocabulary }: TemplateChoiceProps) {
  const { i18n } = useLingui();
  const { profile, format } = form.values;
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Trans>
          The file has the people and what is known of them. Fill it in, in full or in part, and import it: an empty
          cell changes nothing.
        </Trans>
      </Text>
      <Radio.Group {...form.getInputProps('profile')} label={<Trans>Kind of file</Trans>}>
        <Stack gap={6} mt={6}>
          {participantProfiles[vocabulary].map((value) => (
            <Radio key={value} value={value} label={i18n._(profileNames[value])} />
          ))}
        </Stack>
      </Radio.Group>
      <Group gap="md" fz="sm">
        <TextLink to="/imports/rules/$profile" params={{ profile }} target="_blank">
          <Trans>Columns, formats and codes</Trans>
        </TextLink>
        <OutsideLink href={`/downloads/templates/${profile}.${format}`} download>
          <Trans>The same file without people</Trans>
        </OutsideLink>
      </Group>
    </Stack>
  );
}
