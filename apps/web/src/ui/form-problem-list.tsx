import { Alert, List } from '@mantine/core';
import { Plural } from '@lingui/react/macro';
import { IconAlertCircle } from '@tabler/icons-react';

/** What the server refused and no field of the form can show. */
export function FormProblemList({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertCircle aria-hidden="true" />}
      title={
        <Plural value={problems.length} one="This can't be saved yet" other="# things keep this from being saved" />
      }
      role="alert"
    >
      <List size="sm">
        {problems.map((problem) => (
          <List.Item key={problem}>{problem}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
