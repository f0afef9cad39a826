import { Button, Checkbox, Stack } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MissingDecision } from '../import-draft.ts';
import { isSameMissing } from './open-words.ts';

interface Missing extends MissingDecision {
  rowCount: number;
}

interface MissingListProps {
  found: readonly Missing[];
  created: readonly MissingDecision[];
  /** Rows say more of an employer than its name. */
  isDescribed: boolean;
  onDecide: (created: MissingDecision[]) => void;
}

/** Names of what is not there, each with whether the import adds it. */
export function MissingList({ found, created, isDescribed, onDecide }: MissingListProps) {
  const { t } = useLingui();
  const kinds: Readonly<Record<string, string>> = {
    employer: t`Employer`,
    occupation: t`Occupation`,
    cohort: t`Cohort`,
    provider: t`Training provider`,
  };
  const isAdded = (one: MissingDecision) => created.some((other) => isSameMissing(one, other));
  const plain = ({ kind, name }: MissingDecision): MissingDecision => ({ kind, name });

  return (
    <>
      <Stack gap="xs">
        {found.map((one) => {
          const { name, rowCount } = one;
          const kind = kinds[one.kind] ?? one.kind;
          return (
            <Checkbox
              key={`${one.kind} ${name}`}
              label={
                <Trans>
                  Add the {kind} “{name}”
                </Trans>
              }
              description={
                <>
                  <Plural value={rowCount} one="# row names it" other="# rows name it" />
                  {isDescribed && one.kind === 'employer' ? (
                    <>
                      {' · '}
                      <Trans>It gets the EDRS and the address that its rows give, where the file has them.</Trans>
                    </>
                  ) : null}
                </>
              }
              checked={isAdded(one)}
              onChange={(event) =>
                onDecide(
                  event.currentTarget.checked
                    ? [...created, plain(one)]
                    : created.filter((other) => !isSameMissing(one, other)),
                )
              }
            />
          );
        })}
      </Stack>
      {found.length > 1 && !found.every(isAdded) ? (
        <Button variant="default" size="xs" onClick={() => onDecide(found.map(plain))}>
          <Trans>Add all of them</Trans>
        </Button>
      ) : null}
    </>
  );
}
