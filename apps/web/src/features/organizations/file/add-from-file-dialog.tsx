import type { FragmentType } from '@apollo/client';
import { Button, NativeSelect, Text, Textarea } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconFileUpload } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { OrganizationKind } from '../../../graphql/generated/graphql.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { organizationKindWords } from '../../../lib/words.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { CreateOrganizationDialog_viewer } from '../create-organization-dialog.tsx';
import { FileOutcome, WrongLines } from './file-lines.tsx';
import { ORGANIZATIONS_OF_A_FILE_MAX, readOrganizationFile, textOfFile } from './read-organization-file.ts';
import { useAddOrganizations } from './use-add-organizations.ts';

interface AddFromFileDialogProps {
  viewer: FragmentType<typeof CreateOrganizationDialog_viewer>;
  kind: OrganizationKind;
  onClose: () => void;
}

/** Many organizations at once, out of a CSV file or of cells copied from a spreadsheet. */
export function AddFromFileDialog({ viewer: from, kind, onClose }: AddFromFileDialogProps) {
  const { organization: own, tenant } = useMaskedFragment(CreateOrganizationDialog_viewer, from);
  const { i18n } = useLingui();
  const kinds = tenant.organizationKinds.filter((each) => each !== 'REGULATOR' && each !== own.kind);
  const [otherwise, setOtherwise] = useState(kinds.includes(kind) ? kind : (kinds[0] ?? kind));
  const [text, setText] = useState('');
  const upload = useRef<HTMLInputElement>(null);
  const file = useMemo(() => readOrganizationFile(text, kinds, otherwise), [text, kinds, otherwise]);
  const right = file.lines.filter(({ problems, isRepeated }) => problems.length === 0 && !isRepeated);
  const { outcomes, isRunning, addAll } = useAddOrganizations();
  const trouble = useTroubleWords(text === '' ? null : file.trouble);
  const isDone = outcomes.length > 0 && !isRunning;

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Trans>Add organizations from a file</Trans>}
      submitLabel={
        isDone ? (
          <Trans>Done</Trans>
        ) : (
          <Plural value={right.length} _0="Add organizations" one="Add # organization" other="Add # organizations" />
        )
      }
      onSubmit={() => (isDone ? onClose() : right.length > 0 ? void addAll(right) : undefined)}
      onClose={onClose}
      isBusy={isRunning}
      problems={trouble ? [trouble] : []}
    >
      {outcomes.length > 0 ? (
        <FileOutcome outcomes={outcomes} total={right.length} />
      ) : (
        <>
          <Text size="sm">
            <Trans>
              The first row holds the headings. Only the column "name" is needed; kind, email, phone, website,
              address_line_1, address_line_2, city, region, postal_code and country are read as well.
            </Trans>
          </Text>
          <Button
            variant="default"
            leftSection={<IconFileUpload size={16} aria-hidden="true" />}
            onClick={() => upload.current?.click()}
          >
            <Trans>Choose a CSV file</Trans>
          </Button>
          <input
            ref={upload}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              void chosen?.arrayBuffer().then((bytes) => setText(textOfFile(bytes)));
            }}
          />
          <Textarea
            label={<Trans>Or paste cells</Trans>}
            autosize
            minRows={4}
            maxRows={10}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <NativeSelect
            label={<Trans>Kind of rows that name none</Trans>}
            data={kinds.map((each) => ({ value: each, label: i18n._(organizationKindWords[each]) }))}
            value={otherwise}
            onChange={(event) => setOtherwise(event.currentTarget.value as OrganizationKind)}
          />
          {file.ignored.length > 0 ? <IgnoredColumns names={file.ignored.join(', ')} /> : null}
          <WrongLines lines={file.lines} />
        </>
      )}
    </FormDialog>
  );
}

const IgnoredColumns = ({ names }: { names: string }) => (
  <Text size="sm" c="dimmed">
    <Trans>These columns are not read: {names}.</Trans>
  </Text>
);

function useTroubleWords(trouble: ReturnType<typeof readOrganizationFile>['trouble']): string | null {
  const { t } = useLingui();
  switch (trouble) {
    case 'empty':
      return t`There is no row below the headings.`;
    case 'no_name_column':
      return t`There is no column "name". Name it in the first row.`;
    case 'unclosed_quote':
      return t`A cell begins with a quotation mark that is not closed.`;
    case 'too_many':
      return t`The file has more than ${ORGANIZATIONS_OF_A_FILE_MAX} rows. Split it.`;
    case null:
      return null;
  }
}
