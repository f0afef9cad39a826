// Mistakes that a scope could make. A world that can't tell them from the right rule proves nothing.
import { canSee, type ParticipantFacts, type Viewer } from '@guildhall/domain';
import type { Participant, Tenant } from './model.ts';
import { participantFacts } from './world-facts.ts';

const DELETED_STAY = 'deleted people stay';

type Rule = (viewer: Viewer, facts: ParticipantFacts, one: Participant, tenant: Tenant) => boolean;
export const WRONG_RULES: Readonly<Record<string, Rule>> = {
  'earlier enrollments count': (viewer, _, one, tenant) =>
    [one.current, ...one.former].some((current) => canSee(viewer, participantFacts(tenant, { ...one, current }))),
  'groups are forgotten': (viewer, facts) => canSee({ ...viewer, groupIds: null }, facts),
  'groups below one are forgotten': (viewer, facts, _, tenant) => {
    const groupIds = tenant.staff.find(({ id }) => id === viewer.accountId)?.memberOf ?? [];
    return canSee({ ...viewer, groupIds: groupIds.length > 0 ? groupIds : null }, facts);
  },
  'partner employers are forgotten': (viewer, facts) => canSee(viewer, { ...facts, employerSponsorIds: [] }),
  'a single provider of the occupation is forgotten': (viewer, facts) =>
    canSee(viewer, { ...facts, occupationProviderIds: [] }),
  'one of several providers counts as the single one': (viewer, facts) =>
    facts.occupationProviderIds.some((id) => canSee(viewer, { ...facts, occupationProviderIds: [id] })),
  'instructors supervise nobody': (viewer, facts) =>
    canSee(viewer, viewer.userType === 'provider' ? { ...facts, supervisorIds: [] } : facts),
  'mentors see other employers': (viewer, facts) =>
    canSee(viewer, viewer.userType === 'mentor' ? { ...facts, employerId: viewer.organizationId } : facts),
  'mentors see all occupations': (viewer, facts) => canSee({ ...viewer, occupationIds: [facts.occupationId] }, facts),
  'supervisors see their employer': (viewer, facts) =>
    canSee(viewer, facts) || (viewer.userType === 'supervisor' && facts.employerId === viewer.organizationId),
  'referrers see whom their colleagues referred': (viewer, facts, _, tenant) => {
    const colleague = tenant.staff.find(({ id }) => id === facts.referrerId)?.organizationId;
    return canSee(viewer, colleague === viewer.organizationId ? { ...facts, referrerId: viewer.accountId } : facts);
  },
  'tenants are forgotten': (viewer, facts) => canSee({ ...viewer, tenantId: facts.tenantId }, facts),
  'deactivated accounts go on': (viewer, facts) => canSee({ ...viewer, isActive: true }, facts),
  [DELETED_STAY]: canSee,
};

export function seesByWrongRule(rule: string, viewer: Viewer, tenant: Tenant, one: Participant): boolean {
  if (rule === DELETED_STAY) return canSee(viewer, participantFacts(tenant, one));
  return !one.isDeleted && WRONG_RULES[rule]!(viewer, participantFacts(tenant, one), one, tenant);
}
