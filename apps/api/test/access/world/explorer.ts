// Finds out through the API what one account sees.
import type { Answer, Caller } from '../../test-server.ts';

/** What a list gave, all pages together. */
export interface Walked {
  readonly ids: readonly string[];
  readonly totalCount: number;
  readonly nodes: readonly Record<string, unknown>[];
  readonly counted: number | null;
}

/** The code of a refusal in the place of an answer. */
export type Refusal = string;

const FILTERS = {
  accounts: 'AccountFilter',
  participants: 'ParticipantFilter',
  organizations: 'OrganizationFilter',
  occupations: 'OccupationFilter',
  cohorts: 'CohortFilter',
  staff: 'StaffFilter',
};
const COUNTS = 'countsByProgramStatus { count }';

export interface WalkOptions {
  readonly first: number;
  readonly filter?: Record<string, unknown>;
  readonly sort?: readonly { key: string; direction: string }[];
  /** Further fields of each node. */
  readonly also?: string;
}

export class Explorer {
  constructor(private readonly caller: Caller) {}

  ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.caller(query, variables);
  }

  /** Goes through a list page by page, as far as it leads. */
  async walk(list: keyof typeof FILTERS, { first, filter, sort, also = '' }: WalkOptions): Promise<Walked | Refusal> {
    const isPeople = list === 'participants';
    const query = `query ($first: Int!, $after: String, $filter: ${FILTERS[list]} ${isPeople ? ', $sort: [ParticipantSort!]' : ''}) {
      page: ${list}(first: $first, after: $after, filter: $filter ${isPeople ? ', sort: $sort' : ''}) {
        totalCount ${isPeople ? COUNTS : ''} nodes { id ${also} } pageInfo { hasNextPage endCursor } } }`;
    const nodes: Record<string, unknown>[] = [];
    let after: string | null = null;
    for (let page = 0; page < 200; page += 1) {
      const { data, errors }: Answer = await this.ask(query, { first, after, filter, ...(isPeople ? { sort } : {}) });
      if (errors) return errors[0]!.extensions.code;
      nodes.push(...data.page.nodes);
      after = data.page.pageInfo.endCursor;
      const counted = isPeople
        ? (data.page.countsByProgramStatus as { count: number }[]).reduce((sum, { count }) => sum + count, 0)
        : null;
      if (!data.page.pageInfo.hasNextPage)
        return { nodes, counted, totalCount: data.page.totalCount, ids: nodes.map(({ id }) => id as string) };
    }
    throw new Error('The list does not end.');
  }

  /** Asks for each id alone, by the query of its type and by `node`. Gives the ids that were found by each. */
  async findEach(field: string, ids: readonly string[]): Promise<{ single: string[] | Refusal; node: string[] }> {
    const single: string[] = [];
    const node: string[] = [];
    let refusal: Refusal | null = null;
    for (let start = 0; start < ids.length; start += 7) {
      const some = ids.slice(start, start + 7);
      const parts = some.map((_, index) => `s${index}: ${field}(id: $i${index}) { id }`);
      const nodes = some.map((_, index) => `n${index}: node(id: $i${index}) { id }`);
      const declared = some.map((_, index) => `$i${index}: ID!`).join(', ');
      const variables = Object.fromEntries(some.map((id, index) => [`i${index}`, id]));
      const { data, errors } = await this.ask(
        `query (${declared}) { ${refusal === null ? parts.join(' ') : ''} ${nodes.join(' ')} }`,
        variables,
      );
      if (errors) {
        refusal = errors[0]!.extensions.code;
        if (!data) start = refusal === 'UNAUTHENTICATED' ? ids.length : start - 7;
        if (!data) continue;
      }
      some.forEach((id, index) => {
        if (data[`s${index}`]?.id === id) single.push(id);
        if (data[`n${index}`]?.id === id) node.push(id);
      });
    }
    return { single: refusal ?? single, node };
  }
}
