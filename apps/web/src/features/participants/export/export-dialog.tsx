import { useQuery } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ParticipantSelectionInput } from '../../../graphql/generated/graphql.ts';
import { usePrepareExport } from '../../../graphql/use-prepare-export.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import type { ChosenColumn } from '../list/columns/column-choice.ts';
import { ConfidentialColumns } from './confidential-columns.tsx';
import { exportColumns } from './export-columns.ts';
import { isConfidential, usualExport } from './export-form.ts';
import { ColumnsChoice, FormatChoice } from './export-choices.tsx';
import { TemplateChoice } from './template-choice.tsx';

const ExportRights = graphql(`
  query ExportRights {
    viewer {
      id
      viewerCanReadDemographics
      tenant {
        id
        vocabulary
      }
    }
  }
`);

interface ExportDialogProps {
  /** A file of the list, or one to fill in and import again. */
  kind: 'list' | 'template';
  selection: ParticipantSelectionInput;
  /** How many; undefined for everybody the list shows. */
  count: number | undefined;
  columns: readonly ChosenColumn[];
  onClose: () => void;
}

/** Who takes what out, and why. */
export function ExportDialog({ kind, selection, count, columns, onClose }: ExportDialogProps) {
  const { t } = useLingui();
  const { data } = useQuery(ExportRights);
  const form = useForm({ initialValues: usualExport });
  const saving = useSaving<never>(form.setErrors, ['reason', 'columns', 'template']);
  const { take, isBusy } = usePrepareExport();
  const isTemplate = kind === 'template';
  const { format, profile, columns: which, isForMachines, reason, ...confidential } = form.values;

  async function submit() {
    if (isConfidential(form.values) && !reason.trim()) return saving.complain({ reason: t`Say what it is for.` });
    const answer = await take(
      {
        ...confidential,
        clientMutationId: saving.clientMutationId,
        participants: selection,
        template: isTemplate ? profile : null,
        columns: isTemplate || which === 'all' ? null : exportColumns(columns),
        isForMachines: format === 'csv' && isForMachines,
        reason,
      },
      format,
    );
    if (answer?.__typename !== 'ExportPrepared') return saving.refuse(answer);
    const { personCount } = answer;
    notifyDone(
      <Plural
        value={personCount}
        one="A file with # person is on its way."
        other="A file with # people is on its way."
      />,
    );
    onClose();
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Title isTemplate={isTemplate} count={count} />}
      submitLabel={<Trans>Download</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {isTemplate ? <TemplateChoice form={form} vocabulary={data?.viewer.tenant.vocabulary ?? 'US'} /> : null}
      <FormatChoice form={form} />
      {isTemplate ? null : <ColumnsChoice form={form} />}
      {data?.viewer.viewerCanReadDemographics ? <ConfidentialColumns form={form} hasMasks={!isTemplate} /> : null}
    </FormDialog>
  );
}

function Title({ isTemplate, count }: { isTemplate: boolean; count: number | undefined }) {
  if (count === undefined) return <Trans>Export the list</Trans>;
  return isTemplate ? (
    <Plural value={count} one="File to fill in for # person" other="File to fill in for # people" />
  ) : (
    <Plural value={count} one="Export # person" other="Export # people" />
  );
}
