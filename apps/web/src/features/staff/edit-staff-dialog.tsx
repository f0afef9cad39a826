import '../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { useForm } from '@mantine/form';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { VersionConflictNotice } from '../../ui/version-conflict-notice.tsx';
import { StaffFields } from './staff-fields.tsx';
import { staffFieldNames, staffValues } from './staff-values.ts';
import { useUpdateStaff } from './use-update-staff.ts';

const EditStaffDialog_member = graphql(`
  fragment EditStaffDialog_member on StaffMember {
    id
    version
    title
    givenName
    familyName
    email
    phone
    userType
    organization {
      id
      name
    }
    occupations {
      id
      title
    }
    groups {
      id
      name
    }
  }
`);

interface EditStaffDialogProps {
  member: FragmentType<typeof EditStaffDialog_member>;
  /** User types of the contract. */
  userTypes: readonly string[];
  onClose: () => void;
}

export function EditStaffDialog({ member: from, userTypes, onClose }: EditStaffDialogProps) {
  const member = useMaskedFragment(EditStaffDialog_member, from);
  const { t } = useLingui();
  // What the edit began with: the cache already holds what somebody else saves meanwhile.
  const [start, setStart] = useState(member);
  const form = useForm({ initialValues: staffValues(start) });
  const { updateStaff, isBusy } = useUpdateStaff();
  const saving = useSaving<{ id: string }>(form.setErrors, staffFieldNames);

  async function submit(version: number) {
    const { organization, occupations, groups, ...plain } = form.values;
    const groupIds = groups.map(({ id }) => id);
    const areOthers =
      groupIds.toSorted().join() !==
      start.groups
        .map(({ id }) => id)
        .toSorted()
        .join();
    if (!organization) return saving.complain({ organizationId: t`Choose the organization.` });
    const result = await updateStaff({
      clientMutationId: saving.clientMutationId,
      id: start.id,
      version,
      ...plain,
      organizationId: organization.id,
      ...(areOthers ? { groupIds } : {}),
      occupationIds: plain.userType === 'MENTOR' ? occupations.map(({ id }) => id) : [],
    });
    if (result?.__typename !== 'StaffSaved') return saving.refuse(result);
    notifyDone(t`Saved.`);
    onClose();
  }

  function takeTheirs() {
    setStart(member);
    form.setValues(staffValues(member));
    saving.clear();
  }

  return (
    <FormDialog
      isOpen
      size="lg"
      title={<Trans>Edit staff member</Trans>}
      submitLabel={<Trans>Save</Trans>}
      onSubmit={() => void submit(start.version)}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
    >
      {saving.conflict ? (
        <VersionConflictNotice onTakeTheirs={takeTheirs} onKeepMine={() => void submit(member.version)} />
      ) : null}
      <StaffFields form={form} userTypes={userTypes} />
    </FormDialog>
  );
}
