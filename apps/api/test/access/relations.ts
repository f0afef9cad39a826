// Which record stands in a relation to a caller.
import { HOME_OF, type Cast, type OrganizationName, type OwnerName, type Subject } from './cast.ts';
import type { Caller } from './matrix.ts';
import type { Kind } from './operations.ts';

type Find = (caller: Caller, home: Cast, abroad: Cast) => Subject;

const roleOf = (caller: Caller) => (caller === 'anonymous' ? 'apprentice' : caller);
const homeOf = (caller: Caller): OrganizationName => HOME_OF[roleOf(caller)];
/** The organization that owns what the caller's side owns. */
const ownerOf = (caller: Caller) => (caller === 'regulator' || caller === 'sponsor' ? caller : 'employer');
const partnerOf = (caller: Caller) => (caller === 'sponsor' ? 'employer' : 'sponsor');
const self: Find = (caller, home) => home.accounts[roleOf(caller)];

const person =
  (name: keyof Cast['people']): Find =>
  (_, home) =>
    home.people[name];
const participants: Readonly<Record<string, Find>> = {
  oneself: person('own'),
  'own organization': person('colleague'),
  assigned: person('assigned'),
  'sister employer': person('sister'),
  'same occupation': person('sameOccupation'),
  'sole provider': person('soleProvider'),
  'foreign employer': person('stranger'),
  deleted: person('deleted'),
  'foreign tenant': (_, __, abroad) => abroad.people.assigned,
};

/** Records by the organization that they are or belong to. */
const within = (of: 'organizations' | 'staff'): Readonly<Record<string, Find>> => ({
  oneself: self,
  'own organization': (caller, home) => home[of][homeOf(caller)],
  partner: (caller, home) => home[of][partnerOf(caller)],
  'sister employer': (_, home) => home[of].sister,
  'sibling sponsor': (_, home) => home[of].sibling,
  'foreign employer': (_, home) => home[of].stranger,
  'other provider': (_, home) => home[of].otherProvider,
  'other referrer': (_, home) => home[of].otherReferrer,
  regulator: (_, home) => home[of].regulator,
  'foreign tenant': (_, __, abroad) => abroad[of].employer,
});

/** Records by the organization that owns them. */
const ownedBy = (pick: (cast: Cast, owner: OwnerName) => Subject): Readonly<Record<string, Find>> => ({
  'own organization': (caller, home) => pick(home, ownerOf(caller)),
  partner: (caller, home) => pick(home, partnerOf(caller)),
  'sister employer': (_, home) => pick(home, 'sister'),
  'sibling sponsor': (_, home) => pick(home, 'sibling'),
  'foreign employer': (_, home) => pick(home, 'stranger'),
  regulator: (_, home) => pick(home, 'regulator'),
  mentored: (_, home) => home.occupations.mentored,
  supervised: (_, home) => home.cohorts.supervised,
  'foreign tenant': (_, __, abroad) => pick(abroad, 'employer'),
});

/** The record of each relation, by what the operation is about. Sessions, accounts, batches, imports and exports are made by the test. */
export const RELATIONS: Readonly<
  Record<Exclude<Kind, 'session' | 'account' | 'batch' | 'import' | 'export'>, Readonly<Record<string, Find>>>
> = {
  participant: participants,
  organization: within('organizations'),
  staffMember: within('staff'),
  occupation: ownedBy((cast, owner) => cast.occupations[owner]),
  // A regulator owns no cohorts; it reaches those of its sponsors as if they were its own.
  cohort: ownedBy((cast, owner) => cast.cohorts[owner === 'regulator' ? 'sponsor' : owner]),
  invitation: {
    'own organization': (_, home) => home.invitations.employer,
    'sister employer': (_, home) => home.invitations.sister,
    'foreign employer': (_, home) => home.invitations.stranger,
    'foreign tenant': (_, __, abroad) => abroad.invitations.employer,
  },
  publicLink: {
    'own organization': (_, home) => home.publicLinks.employer,
    'sister employer': (_, home) => home.publicLinks.sister,
    'foreign employer': (_, home) => home.publicLinks.stranger,
    'foreign tenant': (_, __, abroad) => abroad.publicLinks.employer,
  },
  listView: {
    oneself: (caller, home) => home.listViews[roleOf(caller)],
    'shared with the own user type': (_, home) => home.listViews.shared,
    "somebody else's": (_, home) => home.listViews.others,
    'foreign tenant': (caller, _, abroad) => abroad.listViews[roleOf(caller)],
  },
  mail: {
    'own tenant': (_, home) => home.mail,
    'foreign tenant': (_, __, abroad) => abroad.mail,
  },
  tenant: { oneself: self },
};
