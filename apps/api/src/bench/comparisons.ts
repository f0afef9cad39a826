import { median, requestsPerSecond, typicalMilliseconds, type Request } from './measure.ts';
import type { BenchServer } from './servers.ts';
import type { BenchViewer, BenchViewers } from './viewers.ts';

type Say = (line: string) => void;
type Tenant = BenchViewers & { readonly participants: number; readonly tenantId: string };

const PAGE = `query ParticipantsPage($filter: ParticipantFilter) {
  participants(first: 50, filter: $filter) {
    nodes {
      id givenName familyName
      enrollment { id programStatus startDate employer { id name } occupation { id title } }
      supervisions { supervisor { id givenName familyName } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ACTIVE = { programStatuses: ['ACTIVE'] };
const ROUNDS = 5;
/** Of five seconds each: the engine goes on compiling what a page takes for some twenty thousand requests. */
const ROUNDS_TO_WARM_UP = 4;

const operation = (api: BenchServer, viewer: BenchViewer, query: string, variables: object): Request => ({
  url: `${api.url}/graphql`,
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie: viewer.cookie },
  body: JSON.stringify({ query, variables }),
});

/** Budget 1: the participants page against one hand-written statement with the same scope, in turn. */
export async function comparePages(api: BenchServer, baseline: BenchServer, tenant: Tenant, say: Say): Promise<void> {
  for (const role of ['administrator', 'supervisor'] as const) {
    const viewer = tenant[role];
    const subject = role === 'administrator' ? viewer.organizationId : viewer.accountId;
    const ours = operation(api, viewer, PAGE, { filter: ACTIVE });
    const theirs = { url: `${baseline.url}/${role}/${tenant.tenantId}/${subject}` };
    for (let round = 0; round < ROUNDS_TO_WARM_UP; round += 1) {
      await requestsPerSecond(ours);
      await requestsPerSecond(theirs);
    }
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ ours: await requestsPerSecond(ours), theirs: await requestsPerSecond(theirs) });
    }
    const ratio = median(rounds.map((round) => round.ours / round.theirs));
    const rate = (side: 'ours' | 'theirs') => median(rounds.map((round) => round[side])).toFixed(0);
    say(
      `participants page as ${role}, ${tenant.participants} in the tenant: ${rate('ours')}/s against ${rate('theirs')}/s of one statement = ${ratio.toFixed(2)} (budget >= 0.5)`,
    );
  }
}

/** Budget 2: the same page in a large tenant against a small one. */
export async function compareSizes(api: BenchServer, small: Tenant, large: Tenant, say: Say): Promise<void> {
  for (const role of ['regulator', 'administrator'] as const) {
    const time = (tenant: Tenant) => typicalMilliseconds(operation(api, tenant[role], PAGE, { filter: ACTIVE }), 200);
    const [few, many] = [await time(small), await time(large)];
    say(
      `participants page as ${role}: p50 ${many.toFixed(1)} ms at ${large.participants} against ${few.toFixed(1)} ms at ${small.participants} = ${(many / few).toFixed(2)} (budget <= 1.3)`,
    );
  }
}

const SEARCH = `query Search($text: String!) { participantSuggestions(text: $text, first: 10) { id displayName } }`;
const ANYBODY = '{ participants(first: 1) { nodes { id } } }';
const LOOK_UP = `query LookUp($id: ID!) { participant(id: $id) { id displayName } }`;
const TYPED = ['gar', 'garcia', 'maria l', 'nguyen', 'smith j', 'example.com', 'zzz'];

/** Budget 3: search as you type against a look-up by key through the same API. */
export async function compareSearch(api: BenchServer, tenant: Tenant, say: Say): Promise<void> {
  const viewer = tenant.regulator;
  const someone = await fetch(`${api.url}/graphql`, operation(api, viewer, ANYBODY, {}) as RequestInit);
  const answer = (await someone.json()) as { data: { participants: { nodes: { id: string }[] } } };
  const id = answer.data.participants.nodes[0]?.id ?? '';
  // As often as each search: a server answers its first dozens of requests of a kind more slowly.
  const byKey = await typicalMilliseconds(operation(api, viewer, LOOK_UP, { id }), 200);
  for (const text of TYPED) {
    const found = await typicalMilliseconds(operation(api, viewer, SEARCH, { text }), 200);
    say(
      `search for "${text}" at ${tenant.participants}: p50 ${found.toFixed(1)} ms against ${byKey.toFixed(1)} ms by key = ${(found / byKey).toFixed(1)} (budget <= 3)`,
    );
  }
}
