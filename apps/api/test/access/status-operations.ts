// How the operations about program status and enrollments are asked.
import { createHash } from 'node:crypto';
import type { Subject } from './cast.ts';
import { mutation, type Asked, type Variables } from './asking.ts';

export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The last change of somebody's history, which is in the order of ids: no other one begins so. */
const changeOf = ({ id }: Subject): string => `ffffffff${id.slice(8)}`;
/** There is one to correct. */
const WITH_CHANGE = `INSERT INTO status_changes (tenant_id, id, enrollment_id, participant_id, to_status, effective_date)
  SELECT e.tenant_id, $2::uuid, e.id, e.participant_id, 'active', '2026-01-05' FROM enrollments e
  WHERE e.participant_id = $1 AND e.is_current ON CONFLICT DO NOTHING`;

const ENDED = `UPDATE enrollments SET program_status = 'completed' WHERE participant_id = $1 AND program_status IN ('active', 'suspended')`;
/** Where somebody is placed already: another place would change who sees them. */
function placeOf({ subject, cast }: Asked): Variables {
  const { people, occupations, organizations } = cast;
  if (subject.id === people.assigned.id)
    return { occupationId: occupations.mentored.id, providerId: organizations.provider.id };
  if (subject.id === people.sameOccupation.id)
    return { occupationId: occupations.mentored.id, providerId: organizations.otherProvider.id };
  const { sole, regulator } = occupations;
  return { occupationId: subject.id === people.soleProvider.id ? sole.id : regulator.id };
}

/** A kept enrollment like the current one; its id follows from person and version. */
const WITH_KEPT = `INSERT INTO enrollments (tenant_id, id, participant_id, is_current, employer_id, occupation_id, provider_id, referrer_id)
  SELECT tenant_id, md5(participant_id || $2)::uuid, participant_id, false, employer_id, occupation_id, provider_id, referrer_id
  FROM enrollments WHERE participant_id = $1 AND is_current ON CONFLICT DO NOTHING`;
const keptOf = ({ subject, version }: Asked): string =>
  createHash('md5')
    .update(`${subject.id}${version}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** What somebody knows of a person; the address changes with other operations. */
const knownOf = ({ word }: Subject) => ({ givenName: 'Robin', familyName: word, dateOfBirth: '2001-02-03' });
/** The tenant lets supervisors add people to themselves. */
// Whoever has looked in vain before is to be told apart by the table alone.
const allowed = ({ cast }: Asked) => ({
  sql: `WITH forgotten AS (DELETE FROM sign_in_attempts) INSERT INTO tenant_settings (tenant_id, id, supervisors_add_participants) VALUES ($1, $1, true)
    ON CONFLICT ON CONSTRAINT pk_tenant_settings DO UPDATE SET supervisors_add_participants = true`,
  values: [cast.seed.tenantId],
});

export const STATUS_OPERATIONS = {
  correctStatusDate: mutation(
    'correctStatusDate',
    ({ subject, version }) => ({
      participantId: subject.id,
      version,
      statusChangeId: changeOf(subject),
      // Later than what else has happened to the person meanwhile.
      effectiveDate: dayAhead(Math.floor(Math.random() * 80)),
    }),
    { ready: ({ subject }) => ({ sql: WITH_CHANGE, values: [subject.id, changeOf(subject)] }) },
  ),
  createEnrollment: mutation(
    'createEnrollment',
    (asked) => ({ participantId: asked.subject.id, version: asked.version, ...placeOf(asked) }),
    { ready: ({ subject }) => ({ sql: ENDED, values: [subject.id] }) },
  ),
  makeEnrollmentCurrent: mutation(
    'makeEnrollmentCurrent',
    (asked) => ({ participantId: asked.subject.id, version: asked.version, enrollmentId: keptOf(asked) }),
    { ready: ({ subject, version }) => ({ sql: WITH_KEPT, values: [subject.id, `${version}`] }) },
  ),
  participantToSupervise: {
    document: 'query ($input: FindParticipantInput!) { found: participantToSupervise(input: $input) { id } }',
    variables: ({ subject }: Asked) => ({ input: knownOf(subject) }),
    holds: ({ found }: { found: { id: string }[] }, subject: Subject) => found.some(({ id }) => id === subject.id),
    ready: allowed,
  },
  superviseParticipant: mutation(
    'superviseParticipant',
    ({ subject }) => ({ participantId: subject.id, known: knownOf(subject) }),
    { ready: allowed },
  ),
} as const;
