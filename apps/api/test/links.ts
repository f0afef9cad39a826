// What somebody does who got a letter: the link that it leads to, and the operations of the pages before sign-in.
import type { LinkPurpose } from '@guildhall/domain';
import type { Result } from './operations.ts';
import type { Answer, TestServer } from './test-server.ts';
import type { World } from './world.ts';

export const NEW_PASSWORD = 'seven slow lanterns over the quay';

export interface PostedLetter {
  readonly kind: string;
  readonly email: string;
  readonly name: string;
  readonly token: string | null;
  readonly facts: Readonly<Record<string, string>>;
}

/** Every letter of a tenant, the first one first, with the token that its link carries. */
export async function lettersIn(server: TestServer, world: Pick<World, 'rows'>): Promise<PostedLetter[]> {
  await server.server.auth.background.settled();
  const rows = await world.rows<{
    kind: string;
    email: string;
    name: string;
    purpose: LinkPurpose | null;
    id: string;
    generation: number;
    facts: Record<string, string>;
  }>(`SELECT kind, to_email AS email, to_name AS name, link_purpose AS purpose, link_id AS id, link_generation AS generation, facts
      FROM mails ORDER BY id`);
  return rows.map(({ purpose, id, generation, ...letter }) => ({
    ...letter,
    token: purpose && server.server.parts.links.tokenOf({ purpose, id, generation }),
  }));
}

/** The token of the last letter to an address. */
export async function tokenFor(server: TestServer, world: Pick<World, 'rows'>, email: string): Promise<string> {
  const letter = (await lettersIn(server, world)).findLast((one) => one.email === email && one.token !== null);
  if (!letter?.token) throw new Error(`Nobody wrote to ${email}.`);
  return letter.token;
}

/** A browser that keeps its cookie. */
export class Browser {
  #cookie = '';

  constructor(
    private readonly server: TestServer,
    private readonly headers: Readonly<Record<string, string>> = {},
    private readonly remoteAddress = '192.0.2.7',
  ) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.server.server.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: this.#cookie, ...this.headers },
      payload: JSON.stringify({ query, variables }),
      remoteAddress: this.remoteAddress,
    });
    const [cookie] = response.cookies;
    if (cookie) this.#cookie = `${cookie.name}=${encodeURIComponent(cookie.value)}`;
    const parsed = JSON.parse(response.body) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.statusCode, body: response.body, ...parsed };
  }

  /** What a public operation answers. */
  async run(operation: keyof typeof PUBLIC, variables: Record<string, unknown>): Promise<Result> {
    const answer = await this.ask(PUBLIC[operation], variables);
    if (answer.errors) throw new Error(answer.body);
    return answer.data[operation];
  }

  /** Who is signed in. */
  async viewer(): Promise<Result> {
    const { data } = await this.ask(
      '{ viewer { id userType displayName email accounts { id userType isCurrent } participant { id accountType subscriptionStatus } } }',
    );
    return data?.viewer ?? null;
  }
}

const FAILURE = `... on UserError { message } ... on InvalidInput { problems { field code } } ... on DeadLink { reason }
  ... on TooManyAttempts { retryAfterSeconds }`;

const PUBLIC = {
  invitationByToken: `query ($token: String!) { invitationByToken(token: $token) { __typename ... on UserError { message } ... on DeadLink { reason }
    ... on TooManyAttempts { retryAfterSeconds } ... on InvitationSeen { tenantName inviterName organizationName userType email hasLogin
    isConversion requiredFields isPhoneRequired isPreferredNameRequired givenName familyName } } }`,
  noteInvitationViewed: `mutation ($token: String!) { noteInvitationViewed(token: $token) { __typename ... on DeadLink { reason } } }`,
  acceptInvitation: `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on SignedUp { isSignedIn } ${FAILURE} } }`,
  publicLinkByToken: `query ($token: String!) { publicLinkByToken(token: $token) { __typename ... on UserError { message } ... on DeadLink { reason }
    ... on PublicLinkClosed { closed: reason } ... on PublicLinkSeen { tenantName employerName occupationTitle userType requiredFields } } }`,
  notePublicLinkViewed: `mutation ($token: String!) { notePublicLinkViewed(token: $token) { __typename } }`,
  joinThroughPublicLink: `mutation ($input: JoinThroughPublicLinkInput!) { joinThroughPublicLink(input: $input) { __typename ... on SignedUp { isSignedIn }
    ... on PublicLinkClosed { closed: reason } ${FAILURE} } }`,
  requestPasswordLink: `mutation ($email: String!) { requestPasswordLink(email: $email) { __typename ... on UserError { message } } }`,
  passwordLinkByToken: `query ($token: String!) { passwordLinkByToken(token: $token) { __typename ... on DeadLink { reason } ... on PasswordLinkSeen { purpose signInName } } }`,
  setPassword: `mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename ... on SignedUp { isSignedIn } ${FAILURE} } }`,
};
