import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { OrganizationKind, UserType } from '../../../graphql/generated/graphql.ts';
import { FormProblemList } from '../../../ui/form-problem-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type DraftOrganization, type DraftPerson, emptyPerson, type InviteMode, userTypesFor } from './draft.ts';
import classes from './invite.module.css';
import { OrganizationChoice } from './organization-choice.tsx';
import { PasteAddresses } from './paste-addresses.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonForm } from './person-form.tsx';
import { useDraft } from './use-draft.ts';
import { useSendList } from './use-send-list.ts';

export interface Inviter {
  userType: UserType;
  organization: DraftOrganization;
  tenantTypes: readonly UserType[];
  tenantKinds: readonly OrganizationKind[];
}

interface InvitePeopleProps {
  mode: InviteMode;
  inviter: Inviter;
  /** The kind of organization to begin with. */
  kind?: OrganizationKind | undefined;
}

/** First where, then who, one after the other, then all of them at once. */
export function InvitePeople({ mode, inviter, kind }: InvitePeopleProps) {
  const { t } = useLingui();
  const { userType, organization: own, tenantTypes, tenantKinds } = inviter;
  const isFixed = mode === 'team' || userType === 'ADMINISTRATOR';
  const kinds = tenantKinds.filter((kind) => userTypesFor(userType, tenantTypes, kind).length > 0);
  const draft = useDraft(mode, isFixed ? own : null);
  const { organization, people } = draft;
  const types =
    mode === 'team' ? [userType] : organization ? userTypesFor(userType, tenantTypes, organization.kind) : [];
  const [edited, setEdited] = useState<DraftPerson | null>(null);
  const { sendList, problems, isBusy } = useSendList(mode, draft);
  const reason = useId();
  const first = types[0];
  const isPasteable = mode !== 'managed';

  function edit(person: DraftPerson) {
    draft.remove(person.key);
    setEdited(person);
  }

  return (
    <>
      {mode === 'team' ? null : (
        <OrganizationChoice
          kinds={kinds}
          first={kind}
          value={organization}
          hasPeople={people.length > 0}
          isFixed={isFixed}
          onChange={draft.choose}
        />
      )}
      {organization && first ? (
        <section className={classes.section} aria-label={t`Person`}>
          <PersonForm
            key={edited?.key ?? organization.id}
            mode={mode}
            types={types}
            employerId={organization.kind === 'EMPLOYER' ? organization.id : undefined}
            people={people}
            start={edited ?? emptyPerson(first)}
            isEdit={edited !== null}
            onAdd={(person) => {
              draft.add([person]);
              setEdited(null);
            }}
          />
          {isPasteable ? (
            <PasteAddresses
              onAdd={(listed) =>
                draft.add(
                  listed
                    .filter(({ address }) => !people.some(({ email }) => email.toLowerCase() === address.key))
                    .map(({ address }) => ({ ...emptyPerson(first), email: address.address })),
                )
              }
            />
          ) : null}
        </section>
      ) : null}
      {organization && !first ? (
        <Notice kind="info">
          <Trans>Nobody can be added to this organization by you.</Trans>
        </Notice>
      ) : null}
      <section className={classes.section} aria-label={t`List`}>
        <PeopleList
          people={people}
          onEdit={edit}
          onRemove={({ key }) => draft.remove(key)}
          onConfirm={(person, confirmsRoleConflict) => draft.change({ ...person, confirmsRoleConflict })}
        />
        <FormProblemList problems={problems} />
        <Button
          disabled={people.length === 0}
          aria-describedby={people.length === 0 ? reason : undefined}
          loading={isBusy}
          onClick={() => void sendList()}
        >
          {mode === 'managed' ? <Trans>Create users</Trans> : <Trans>Send invitations</Trans>}
        </Button>
        {people.length === 0 ? (
          <Text size="sm" c="dimmed" id={reason} mt={6}>
            <Trans>Add at least one person to the list first.</Trans>
          </Text>
        ) : null}
      </section>
    </>
  );
}
