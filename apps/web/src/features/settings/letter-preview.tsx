import '../../ui/styles-more.ts';
import { useQuery } from '@apollo/client/react';
import { Select, Stack, Text } from '@mantine/core';
import { LETTER_KINDS } from '@guildhall/domain';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { LetterKind, LetterLocale } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { letterKindWords } from '../../lib/letter-words.ts';
import { LetterFrame } from '../../ui/letter-frame.tsx';
import { FieldGrid } from '../../ui/record-section.tsx';

const LetterPreviewQuery = graphql(`
  query LetterPreview($kind: LetterKind!, $locale: LetterLocale!, $invitationText: String) {
    letterPreview(kind: $kind, locale: $locale, invitationText: $invitationText) {
      subject
      html
      text
    }
  }
`);

interface LetterPreviewProps {
  invitationText: string;
  defaultLocale: LetterLocale;
}

/** Each letter in each language, with the text as it is being written. */
export function LetterPreview({ invitationText, defaultLocale }: LetterPreviewProps) {
  const { t, i18n } = useLingui();
  const [kind, setKind] = useState<LetterKind>('INVITATION');
  const [locale, setLocale] = useState(defaultLocale);
  const [text] = useDebouncedValue(invitationText, 400);
  const variables = { kind, locale, invitationText: text };
  const { data, previousData, error } = useQuery(LetterPreviewQuery, { variables, fetchPolicy: 'cache-first' });
  const letter = (data ?? previousData)?.letterPreview;
  const kinds = LETTER_KINDS.map((each) => each.toUpperCase() as LetterKind);

  return (
    <Stack gap="sm">
      <FieldGrid>
        <Select
          label={<Trans>Letter</Trans>}
          allowDeselect={false}
          value={kind}
          onChange={(next) => setKind(kinds.find((each) => each === next) ?? kind)}
          data={kinds.map((value) => ({ value, label: i18n._(letterKindWords[value]) }))}
        />
        <Select
          label={<Trans>Language</Trans>}
          allowDeselect={false}
          value={locale}
          onChange={(next) => next && setLocale(next as LetterLocale)}
          data={[
            { value: 'EN_US', label: 'English (US)' },
            { value: 'EN_GB', label: 'English (UK)' },
            { value: 'ES_US', label: 'Español' },
          ]}
        />
      </FieldGrid>
      {letter ? (
        <>
          <Text size="sm" fw={600}>
            {letter.subject}
          </Text>
          <LetterFrame letter={letter} />
        </>
      ) : null}
      {error ? (
        <Text size="sm" role="alert">
          {t`The preview could not be loaded.`}
        </Text>
      ) : null}
    </Stack>
  );
}
