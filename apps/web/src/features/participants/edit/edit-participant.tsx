import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { participantTypesOf } from '../../../lib/participant-types.ts';
import { FormProblemList } from '../../../ui/form-problem-list.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import type { ParticipantUrl } from '../page/use-participant-url.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import classes from './edit-participant.module.css';
import { EditSections } from './edit-sections.tsx';
import { EditParticipant_participant } from './edited-participant.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { SaveBar } from './save-bar.tsx';
import { useEditFocus } from './use-edit-focus.ts';
import { useEditForm } from './use-edit-form.ts';
import { useEditKeys } from './use-edit-keys.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { type Saved, useSaveEdit } from './use-save-edit.ts';
import { useStandardFields } from './use-standard-fields.ts';

const EditParticipant_viewer = graphql(`
  fragment EditParticipant_viewer on Viewer {
    id
    tenant {
      id
      vocabulary
      userTypes
      areGroupsRequired
      usesPirl
    }
  }
`);

interface EditParticipantProps {
  participant: FragmentType<typeof EditParticipant_participant>;
  viewer: FragmentType<typeof EditParticipant_viewer>;
  url: ParticipantUrl;
}

/** The whole record as one form: saved in one go or not at all, and nothing typed is lost on the way. */
export function EditParticipant({ participant: from, viewer: fromViewer, url }: EditParticipantProps) {
  const participant = useMaskedFragment(EditParticipant_participant, from);
  const { tenant } = useMaskedFragment(EditParticipant_viewer, fromViewer);
  const { vocabulary, userTypes, areGroupsRequired, usesPirl } = tenant;
  const { t } = useLingui();
  const { displayName } = participant;
  const standardFields = useStandardFields(usesPirl && participant.viewerCanReadDemographics);
  const customFields = [...participant.customValues.map(({ field }) => field), ...standardFields];
  const formElement = useRef<HTMLFormElement>(null);
  const edit = useEditForm(participant);
  const guard = useLeaveGuard(edit.changed.length > 0);
  const context = { vocabulary, areGroupsRequired, customFields };
  const saving = useSaveEdit({ edit, participantId: participant.id, context, onSaved: finish });
  const cancel = () => void url.stopEditing();
  const keys = useEditKeys({ onCancel: cancel, onSave: saving.submit });
  useEditFocus(formElement, edit.refusals);

  function finish(saved: Saved | null) {
    if (!saved) return guard.leave(url.stopEditing);
    const dropped = saved.droppedSupervisors.map((each) => each.displayName).join(', ');
    if (!saved.participant) {
      notifyDone(t`Saved. ${displayName} is now outside of what you can see.`);
      return guard.leave(url.leaveToList);
    }
    notifyDone(dropped ? t`Saved. No longer supervising ${displayName}: ${dropped}.` : t`Saved.`);
    return guard.leave(url.stopEditing);
  }

  return (
    <>
      <form
        ref={formElement}
        noValidate
        className={classes.form}
        {...keys}
        onSubmit={(event) => {
          event.preventDefault();
          saving.submit();
        }}
      >
        <FormProblemList problems={edit.problems} />
        <EditSections
          form={edit.form}
          participant={participant}
          participantTypes={participantTypesOf(userTypes).map(({ userType }) => userType)}
          vocabulary={vocabulary}
          areGroupsRequired={areGroupsRequired}
          standardFields={standardFields}
          keep={edit.keep}
          onChooseSupervisors={() => void url.openDialog('supervisors')}
        />
        <SaveBar
          changes={edit.changed.length}
          errors={Object.keys(edit.form.errors).length}
          isBusy={saving.isBusy}
          onCancel={cancel}
        />
      </form>
      <ConflictDialog
        conflict={saving.conflict}
        mine={edit.form.values}
        customFields={customFields}
        onResolve={saving.resolve}
        onClose={saving.closeConflict}
      />
      <LeaveDialog isOpen={guard.isAsking} name={displayName} onStay={guard.stay} onLeave={guard.discard} />
    </>
  );
}
