import { namePrefixes } from '@guildhall/domain';
import type { ObjectLiteral } from 'typeorm';
import { participantScope } from '../../../access/participant-scope.ts';
import type { ReadQuery } from '../../../database/read-query.ts';
import { ScopedRepository } from '../../../database/scoped-repository.ts';
import { containsPatterns, foldedPatterns } from '../../../graphql/text-filter.ts';
import { allColumns, SELECT_PARTICIPANTS, type ParticipantRow } from '../participant-row.ts';
import { firstPartsOf, GAP_OF, HIGHEST, type NameColumn } from './first-parts.ts';

/** As CASE, because PostgreSQL takes that to be true for many: it then reads people in order until there are enough. */
const TRIED_ONE_BY_ONE = `CASE WHEN p."searchText" LIKE ALL(${foldedPatterns('words')}) THEN true ELSE false END`;

/** Reads participants while somebody types. */
export class SuggestionsRepository extends ScopedRepository {
  private visible(first: number, order: NameColumn = 'sortName'): ReadQuery {
    const rows = this.visibleRows(SELECT_PARTICIPANTS, participantScope(this.viewer));
    rows.select(allColumns()).where(`p."accountStatus" <> 'archived'`).limit(first);
    return rows.orderBy(`p."${order}"`).addOrderBy('p.id') as ReadQuery;
  }

  /** Visible participants whose name begins with the text, family names first; each once. */
  async whoseNameBegins(text: string, first: number): Promise<ParticipantRow[]> {
    const { sortName, nameKey } = namePrefixes(text);
    const from = (column: NameColumn, prefix: string) => {
      // In the order of an index that begins there.
      const rows = this.visible(first, column).andWhere(`p."${column}" >= :from AND p."${column}" < :to`);
      return rows.setParameters({ from: prefix, to: prefix + HIGHEST }).getRawMany<ParticipantRow>();
    };
    const found = await Promise.all([
      ...sortName.map((prefix) => from('sortName', prefix)),
      ...nameKey.map((prefix) => from('nameKey', prefix)),
    ]);
    return [...new Map(found.flat().map((row) => [row.id, row])).values()].slice(0, first);
  }

  /**
   * Visible participants both parts of whose name begin with what was typed, such as Mariana López for "maria l": each first part
   * that begins so is looked up, and the rest behind each of them.
   */
  async whosePartsBegin(text: string, column: NameColumn, first: number): Promise<ParticipantRow[]> {
    const { parts } = namePrefixes(text);
    if (parts === null) return [];
    const [begin, rest] = parts[column];
    const behind = this.visible(first, column)
      .addSelect(`p."${column}"`, 'name')
      // Without the id: many have one name, and any of them will do.
      .orderBy(`p."${column}"`)
      .andWhere(`p."${column}" >= f.part || :rest AND p."${column}" < f.part || :restEnd`);
    const gap = GAP_OF[column];
    return this.work
      .query()
      .from<ObjectLiteral>(
        `(SELECT b.* FROM (${firstPartsOf(column)}) f CROSS JOIN LATERAL (${behind.getQuery()}) b)`,
        'p',
      )
      .select('p.*')
      .setParameters({ ...behind.getParameters(), begin, end: begin + HIGHEST })
      .setParameters({ rest: gap + rest, restEnd: gap + rest + HIGHEST })
      .orderBy('p.name')
      .limit(first)
      .getRawMany<ParticipantRow>();
  }

  /** Visible participants who have every word of the text somewhere, by name. */
  async whoContain(text: string, first: number): Promise<ParticipantRow[]> {
    const words = containsPatterns(text);
    if (words.length === 0) return [];
    const rows = this.visible(first).setParameters({ words });
    return (await this.isFrequent(words))
      ? rows.andWhere(TRIED_ONE_BY_ONE).getRawMany()
      : rows.andWhere(`p.id IN (SELECT search_accounts(${foldedPatterns('words')}))`).getRawMany();
  }

  /** Whether so many match that trying people in the order of their names finds some sooner than finding all and sorting them. */
  private async isFrequent(words: readonly string[]): Promise<boolean> {
    const [row] = await this.read<{ count: number }>(
      'SELECT matches_in_sample(ARRAY(SELECT folded(term) FROM unnest($1::text[]) term)) AS count',
      [words],
    );
    return (row?.count ?? 0) > 0;
  }
}
