import '../../../ui/styles-more.ts';
import { useQuery } from '@apollo/client/react';
import { Loader } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import classes from './cell-editor.module.css';
import { CellForm } from './cell-form.tsx';
import type { EditedField } from './edited-field.ts';

const CellEditorQuery = graphql(`
  query CellEditor($id: ID!) {
    participant(id: $id) {
      id
      version
      viewerCanEdit
      referenceNumber
      email
      phone
      caseOwner {
        id
        displayName
      }
      enrollment {
        id
        startDate
        expectedEndDate
        assignedProvider {
          id
          name
        }
        occupation {
          id
          providers {
            id
            name
          }
        }
      }
    }
  }
`);

interface CellEditorProps {
  field: EditedField;
  participantId: string;
  label: string;
  onClose: () => void;
}

/** One field of one person, in the place of its cell. It opens with what is on the server now. */
export function CellEditor({ field, participantId, label, onClose }: CellEditorProps) {
  const { data, error } = useQuery(CellEditorQuery, {
    variables: { id: participantId },
    fetchPolicy: 'network-only',
  });
  const person = data?.participant;
  if (person?.viewerCanEdit) return <CellForm field={field} person={person} label={label} onClose={onClose} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- has the focus itself, to be left by Escape
    <div
      role="group"
      aria-label={label}
      className={classes.panel}
      tabIndex={-1}
      ref={(panel) => panel?.focus()}
      onBlur={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {data || error ? (
        <p role="alert" className={classes.problem}>
          <Trans>This can't be changed here now.</Trans>
        </p>
      ) : (
        <Loader size="xs" />
      )}
    </div>
  );
}
