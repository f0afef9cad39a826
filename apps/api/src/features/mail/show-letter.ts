import { cleanText, INVITATION_TEXT_MAX, letterLocaleOf, linkPath, runsTenant } from '@guildhall/domain';
import type { RequestContext } from '../../request-context.ts';
import { composeLetter } from './letters/compose-letter.ts';
import { linkTarget } from './letters/link-target.ts';
import { letterOf, type MailParts } from './mail-post.ts';
import type { LetterPreviewArgs } from './mails.inputs.ts';
import type { MailRow } from './mails.repository.ts';

const MASKED_TOKEN = '••••••••';

/** A mail as staff see it. Its link would let them in as somebody else, so it is masked. */
export function shownLetter(mail: MailRow, ownText: string | null, parts: MailParts, showsKeptLinks: boolean) {
  const isShown = mail.link === null || (mail.state === 'kept' && showsKeptLinks);
  const url = isShown ? linkTarget(mail, parts) : `${parts.publicUrl}${linkPath(mail.link.purpose, MASKED_TOKEN)}`;
  return letterOf(mail, ownText, url);
}

const IMPORT_EXAMPLE = {
  fileName: 'example.csv',
  rowCount: '10',
  createdCount: '5',
  updatedCount: '2',
  unchangedCount: '1',
  rejectedCount: '1',
  skippedCount: '1',
};
const A_DAY = 24 * 60 * 60 * 1000;

/** A letter with invented facts in the tenant's words; null for those who do not run the tenant. */
export async function previewLetter({ services, loaders }: RequestContext, args: LetterPreviewArgs) {
  const [tenant, settings] = await Promise.all([loaders.tenant(), loaders.tenantSettings()]);
  if (!runsTenant(services.viewer.userType, tenant.contractType)) return null;
  const { kind, locale, invitationText } = args;
  const given = cleanText(invitationText, { field: 'invitationText', max: INVITATION_TEXT_MAX, multiline: true });
  const now = services.now();
  const inThreeDays = new Date(now.getTime() + 3 * A_DAY);
  return composeLetter({
    kind: kind ?? 'invitation',
    locale: locale ?? letterLocaleOf(tenant.vocabulary),
    toName: 'Robin Example',
    tenantName: tenant.name,
    vocabulary: tenant.vocabulary,
    url: `${services.publicUrl}${linkPath('invitation', MASKED_TOKEN)}`,
    ownText: invitationText === undefined ? settings.invitationText : given.ok ? given.value : null,
    facts: {
      inviterName: 'Alex Example',
      organizationName: 'Example Works',
      occupationTitle: 'Carpenter',
      expiresAt: inThreeDays.toISOString(),
      happenedAt: now.toISOString(),
      newEmail: 'robin@example.org',
      endsOn: inThreeDays.toISOString().slice(0, 10),
      personName: 'Robin Example',
      ownerId: services.viewer.accountId,
      formerOwners: 'Alex Example',
      messageSubject: 'Example',
      messageText: 'Example\n\nExample',
      ...IMPORT_EXAMPLE,
      importId: services.viewer.accountId,
      usedSeats: '95',
      seatLimit: '100',
    },
  });
}
