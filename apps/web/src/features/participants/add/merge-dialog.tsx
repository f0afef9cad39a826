import { useQuery } from '@apollo/client/react';
import { Loader, Text } from '@mantine/core';
import type { FillableField } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { answerText } from '../../../lib/person-words/demographic-words.ts';
import { useSaving } from '../../../lib/use-saving.ts';
import { Fact, FactList } from '../../../ui/fact-list.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { useUpdateParticipant } from '../edit/use-update-participant.ts';
import { fieldValueText } from '../words/field-value-text.ts';
import { fieldWords } from '../words/field-words.ts';
import type { AddValues } from './add-values.ts';
import { fillingOf, isSomethingFilled, mergeInputOf, valuesOfRecord, type MergedRecord } from './merge-values.ts';

const MergeDialogQuery = graphql(`
  query MergeDialog($id: ID!) {
    participant(id: $id) {
      id
      version
      displayName
      preferredName
      pronouns
      email
      phone
      dateOfBirth
      referenceNumber
      uln
      minPayRate
      addressLine1
      addressLine2
      city
      region
      postalCode
      country
      viewerCanReadDemographics
      nationalId {
        masked
      }
      demographics {
        sex
        ethnicity
        race
        veteranStatus
        disability
        education
        employmentStatus
        genderIdentity
        hasNoNationalId
      }
    }
  }
`);

interface MergeDialogProps {
  participantId: string;
  typed: AddValues;
  onMerged: () => void;
  onClose: () => void;
}

/** Uses somebody who is there already: says what is added and what stays as it is, before anything is saved. */
export function MergeDialog({ participantId, typed, onMerged, onClose }: MergeDialogProps) {
  const { data } = useQuery(MergeDialogQuery, { variables: { id: participantId }, fetchPolicy: 'network-only' });
  const { t } = useLingui();
  const { updateParticipant, isBusy } = useUpdateParticipant();
  const saving = useSaving<{ id: string }>(nothingBesideAField, []);
  const record = data?.participant;
  const filling = record ? fillingOf(record, typed) : null;
  const name = record?.displayName ?? '';
  const hasMissing = filling !== null && isSomethingFilled(filling);

  async function merge() {
    if (!record || !filling) return;
    if (!hasMissing) return onMerged();
    const { id, version } = record;
    const { clientMutationId } = saving;
    const result = await updateParticipant({ ...mergeInputOf(record, filling), clientMutationId, id, version });
    if (result?.__typename !== 'ParticipantSaved') return saving.refuse(result);
    notifyDone(t`What was missing is added to ${name}.`);
    onMerged();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Use the person who is there</Trans>}
      submitLabel={hasMissing ? <Trans>Add and open {name}</Trans> : <Trans>Open {name}</Trans>}
      onSubmit={() => void merge()}
      onClose={onClose}
      isBusy={isBusy || !record}
      problems={
        saving.conflict
          ? [t`Somebody else changed this record in the meantime. Close this and look again.`]
          : saving.problems
      }
      refusals={saving.refusals}
    >
      {record && filling ? (
        <>
          <Text size="sm">
            {hasMissing ? (
              <Trans>Nobody new is added. {name} gets what the record lacks; nothing in it is replaced.</Trans>
            ) : (
              <Trans>Nobody new is added. The record of {name} lacks nothing of what you typed.</Trans>
            )}
          </Text>
          <Filled record={record} typed={typed} />
          <Kept record={record} typed={typed} />
        </>
      ) : (
        <Loader size="sm" role="status" aria-label={t`Loading…`} />
      )}
    </FormDialog>
  );
}

interface PartProps {
  record: MergedRecord;
  typed: AddValues;
}

function useTexts() {
  const { i18n } = useLingui();
  return {
    labelOf: (field: string) => (fieldWords[field] ? i18n._(fieldWords[field]) : field),
    textOf: (field: FillableField, value: string | null | undefined) =>
      field === 'sex' ? answerText(i18n, 'sex', value ?? '') : fieldValueText(i18n, field, value ?? null),
  };
}

function Filled({ record, typed }: PartProps) {
  const { labelOf, textOf } = useTexts();
  const { filled } = fillingOf(record, typed);
  const fields = Object.entries(filled) as [FillableField, string][];
  return (
    <FactList>
      {fields.map(([field, value]) => (
        <Fact key={field} label={labelOf(field)}>
          {textOf(field, value)}
        </Fact>
      ))}
    </FactList>
  );
}

function Kept({ record, typed }: PartProps) {
  const { labelOf, textOf } = useTexts();
  const { kept } = fillingOf(record, typed);
  const there = valuesOfRecord(record);
  if (kept.length === 0) return null;
  return (
    <Notice kind="info" title={<Trans>This stays as it is in the record, though you typed something else</Trans>}>
      <FactList>
        {kept.map((field) => (
          <Fact key={field} label={labelOf(field)}>
            {textOf(field, there[field])}
          </Fact>
        ))}
      </FactList>
    </Notice>
  );
}

const nothingBesideAField = () => undefined;
