import type { FragmentType } from '@apollo/client';
import { Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { useArchiveOrganization } from './use-archive-organization.ts';
import { useRestoreOrganization } from './use-restore-organization.ts';

const ArchiveOrganizationDialog_organization = graphql(`
  fragment ArchiveOrganizationDialog_organization on Organization {
    id
    version
    name
    archivedAt
    use {
      activePeople
      activeEnrollments
      occupations
    }
  }
`);

interface ArchiveOrganizationDialogProps {
  organization: FragmentType<typeof ArchiveOrganizationDialog_organization>;
  onClose: () => void;
}

const nothingBesideAField = () => undefined;

/** Archives an organization or brings it back; says before what stands in the way. */
export function ArchiveOrganizationDialog({ organization: from, onClose }: ArchiveOrganizationDialogProps) {
  const { id, version, name, archivedAt, use } = useMaskedFragment(ArchiveOrganizationDialog_organization, from);
  const { t } = useLingui();
  const { archiveOrganization, isBusy: isArchiving } = useArchiveOrganization();
  const { restoreOrganization, isBusy: isRestoring } = useRestoreOrganization();
  const saving = useSaving<{ id: string }>(nothingBesideAField, []);
  const isInUse = use.activePeople + use.activeEnrollments + use.occupations > 0;

  async function submit() {
    const run = archivedAt ? restoreOrganization : archiveOrganization;
    const result = await run({ clientMutationId: saving.clientMutationId, id, version });
    if (result?.__typename !== 'OrganizationSaved') return saving.refuse(result);
    notifyDone(archivedAt ? t`${name} is back.` : t`${name} is archived.`);
    onClose();
  }

  const conflict = saving.conflict ? [t`Somebody else changed this organization. Close this and look again.`] : [];
  return (
    <FormDialog
      isOpen
      title={archivedAt ? <Trans>Bring back {name}</Trans> : <Trans>Archive {name}</Trans>}
      submitLabel={archivedAt ? <Trans>Bring back</Trans> : <Trans>Archive</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isArchiving || isRestoring}
      problems={[...saving.problems, ...conflict]}
      refusals={saving.refusals}
    >
      {archivedAt ? (
        <Text size="sm">
          <Trans>It can be chosen again.</Trans>
        </Text>
      ) : null}
      {!archivedAt && isInUse ? <InTheWay use={use} /> : null}
      {!archivedAt && !isInUse ? (
        <Text size="sm">
          <Trans>It is offered nowhere any more. Its history stays, and it can be brought back.</Trans>
        </Text>
      ) : null}
    </FormDialog>
  );
}

function InTheWay({ use }: { use: { activePeople: number; activeEnrollments: number; occupations: number } }) {
  return (
    <Notice kind="warning" title={<Trans>This hangs on the organization</Trans>}>
      {use.activePeople > 0 ? (
        <div>
          <Plural
            value={use.activePeople}
            one="# active account of its people"
            other="# active accounts of its people"
          />
        </div>
      ) : null}
      {use.activeEnrollments > 0 ? (
        <div>
          <Plural
            value={use.activeEnrollments}
            one="# participant in the program"
            other="# participants in the program"
          />
        </div>
      ) : null}
      {use.occupations > 0 ? (
        <div>
          <Plural value={use.occupations} one="# occupation" other="# occupations" />
        </div>
      ) : null}
      <Text size="sm" mt={8}>
        <Trans>Move or end these first; until then it can't be archived.</Trans>
      </Text>
    </Notice>
  );
}
