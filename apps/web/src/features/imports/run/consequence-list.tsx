import type { FragmentType } from '@apollo/client';
import { List } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { canAdd } from '../import-state.ts';

const ConsequenceList_import = graphql(`
  fragment ConsequenceList_import on Import {
    id
    profile
    seatsNeeded
    seatsFree
    counts {
      invitations
    }
    additions {
      kind
      name
      code
      address
    }
  }
`);

/** What else it brings with it: seats, invitations, and what is added because rows name it. */
export function ConsequenceList({ of }: { of: FragmentType<typeof ConsequenceList_import> }) {
  const { t } = useLingui();
  const { profile, seatsNeeded, seatsFree, counts, additions } = useMaskedFragment(ConsequenceList_import, of);
  // Organizations take no seats; files that bring no names invite nobody.
  if (profile === 'ORGANIZATIONS' || (!canAdd(profile) && seatsNeeded === 0)) return null;
  return (
    <List size="sm">
      <List.Item>
        {seatsFree === null ? (
          <Plural
            value={seatsNeeded}
            _0="No seat is needed."
            one="# seat is needed; there is no limit."
            other="# seats are needed; there is no limit."
          />
        ) : (
          <Trans>
            <Plural value={seatsNeeded} _0="No seat is needed" one="# seat is needed" other="# seats are needed" />,{' '}
            <Plural value={seatsFree} one="# is free." other="# are free." />
          </Trans>
        )}
      </List.Item>
      <List.Item>
        <Plural
          value={counts.invitations}
          _0="Nobody gets an invitation."
          one="# person gets an invitation by e-mail."
          other="# people get an invitation by e-mail."
        />
      </List.Item>
      {additions.length > 0 ? (
        <List.Item>
          <Trans>Added with it:</Trans>
          <List size="sm" withPadding>
            {additions.map(({ kind, name, code, address }) => (
              <List.Item key={`${kind} ${name}`}>
                {[`“${name}”`, code && t`EDRS ${code}`, ...address].filter(Boolean).join(', ')}
              </List.Item>
            ))}
          </List>
        </List.Item>
      ) : null}
    </List>
  );
}
