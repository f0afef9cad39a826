import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { SearchOption } from '../../../lib/search-options.ts';
import { EmployerLogins, type LoginQuestion } from './use-login-loader.ts';

interface LoginHintProps extends Pick<LoginQuestion, 'groupIds'> {
  employer: SearchOption | null;
  wantedAs: LoginQuestion['role'];
}

/** Why nobody of the employer is on offer, with the page where that is mended, in a tab beside (UK-ADD-35). */
export function LoginHint({ employer, groupIds, wantedAs: role }: LoginHintProps) {
  const { data } = useQuery(EmployerLogins, {
    variables: { employerId: employer?.id ?? '', groupIds: [...groupIds], role },
    skip: !employer,
  });
  const logins = data?.employerLogins;
  if (!employer || !logins || logins.some(({ refusal }) => refusal === null)) return null;
  const because = (code: string) => logins.filter(({ refusal }) => refusal?.code === code).length;
  const limited = because('supervisor_of_other_groups');
  const inactive = because('supervisor_not_active');
  const name = employer.label;
  return (
    <Text size="xs" c="dimmed" mt={4} role="status">
      {logins.length === 0 && role === 'SUPERVISOR' ? <Trans>{name} has no supervisor yet.</Trans> : null}
      {logins.length === 0 && role === 'MENTOR' ? <Trans>{name} has no login yet.</Trans> : null}
      {limited > 0 ? (
        <Plural
          value={limited}
          one="# person is limited to other groups than those chosen here."
          other="# people are limited to other groups than those chosen here."
        />
      ) : null}{' '}
      {inactive > 0 ? (
        <Plural value={inactive} one="# account is not active." other="# accounts are not active." />
      ) : null}{' '}
      <Link to="/organizations/$organizationId" params={{ organizationId: employer.id }} target="_blank">
        <Trans>Open {name} in a new tab</Trans>
      </Link>
    </Text>
  );
}
