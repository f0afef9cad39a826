import { AccountForm } from './account-form.tsx';
import type { BatchFormProps } from './batch-form-props.ts';
import { ConvertForm } from './convert-form.tsx';
import { EditManyForm } from './edit-many-form.tsx';
import { GroupForm } from './group-form.tsx';
import { InviteForm } from './invite-form.tsx';
import { MessageForm } from './message-form.tsx';
import { StatusForm } from './status-form.tsx';

export type BatchForm =
  'status' | 'edit' | 'cohort' | 'caseOwner' | 'convert' | 'invite' | 'access' | 'archive' | 'group' | 'message';

/** What is to change; the preview comes after it. */
export function BatchForms({ form, ...props }: BatchFormProps & { form: BatchForm }) {
  switch (form) {
    case 'status':
      return <StatusForm {...props} />;
    case 'convert':
      return <ConvertForm {...props} />;
    case 'invite':
      return <InviteForm {...props} />;
    case 'access':
      return <AccountForm {...props} start={null} />;
    case 'archive':
      return <AccountForm {...props} start="ARCHIVE" />;
    case 'group':
      return <GroupForm {...props} />;
    case 'message':
      return <MessageForm {...props} />;
    case 'cohort':
      return <EditManyForm {...props} start="cohortId" />;
    case 'caseOwner':
      return <EditManyForm {...props} start="caseOwnerId" />;
    case 'edit':
      return <EditManyForm {...props} start={null} />;
  }
}
