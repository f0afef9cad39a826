import type { RequestServices } from '../../request-services.ts';
import type { Letter } from '../mail/index.ts';
import type { InvitationEntity } from './invitation.entity.ts';
import type { InvitationRow } from './invitations.repository.ts';

type NewInvitation = Pick<
  InvitationEntity,
  | 'id'
  | 'accountId'
  | 'email'
  | 'emailKey'
  | 'givenName'
  | 'familyName'
  | 'userType'
  | 'organizationId'
  | 'occupationIds'
  | 'expiresAt'
  | 'confirmsRoleConflict'
>;

/** Stores invitations and their letters, in one statement each. */
export async function postInvitations(
  services: RequestServices,
  rows: readonly NewInvitation[],
  sentAt: Date,
): Promise<void> {
  const created = rows.map((row) => ({ ...row, generation: 1, createdAt: sentAt, sentAt, dayStartedAt: sentAt }));
  await services.invitations.create(
    created.map((row) => ({
      ...row,
      tokenHash: services.links.hashOf({ purpose: 'invitation', id: row.id, generation: row.generation }),
    })),
  );
  await postLetters(services, created);
}

type SentInvitation = Pick<
  InvitationRow,
  | 'id'
  | 'accountId'
  | 'email'
  | 'givenName'
  | 'familyName'
  | 'organizationId'
  | 'occupationIds'
  | 'generation'
  | 'expiresAt'
>;

/** Posts the letter of each invitation; its link is made when it is sent. */
export async function postLetters(services: RequestServices, rows: readonly SentInvitation[]): Promise<void> {
  const [inviter, organizations, occupations] = await Promise.all([
    services.staff.self(),
    services.organizations.references([...new Set(rows.map(({ organizationId }) => organizationId))]),
    services.occupations.references([...new Set(rows.flatMap(({ occupationIds }) => occupationIds))]),
  ]);
  const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
  const titleOf = new Map(occupations.map(({ id, title }) => [id, title]));
  await services.mail.postAll(
    rows.map((row): Letter => {
      const occupationTitle = row.occupationIds.flatMap((id) => titleOf.get(id) ?? []).join(', ');
      return {
        kind: row.accountId === null ? 'invitation' : 'conversion',
        to: {
          email: row.email,
          name: [row.givenName, row.familyName].filter(Boolean).join(' '),
          accountId: row.accountId,
        },
        link: { purpose: 'invitation', id: row.id, generation: row.generation },
        facts: {
          inviterName: inviter.displayName,
          organizationName: nameOf.get(row.organizationId) ?? '',
          ...(occupationTitle === '' ? {} : { occupationTitle }),
          expiresAt: row.expiresAt.toISOString(),
        },
      };
    }),
  );
}
