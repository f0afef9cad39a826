// The library stores session tokens as they are. This layer under it stores their hashes, so that whoever reads the
// table (a backup, a replica, an injected query) can't take over a session.
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';
import { hashSessionToken } from './session-token.ts';

type Values = Readonly<Record<string, unknown>>;
/** Raw tokens of one call by their hash, to hand the caller's own token back. */
type Known = ReadonlyMap<string, string>;

interface Input {
  readonly model: string;
  readonly where?: Where[] | undefined;
}

/** Wraps an adapter: tokens of sessions go in hashed and come back as the caller gave them. */
export function withHashedTokens(inner: DBAdapter): DBAdapter {
  return {
    ...inner,
    ...hashing(inner),
    transaction: (work) => inner.transaction((transaction) => work({ ...transaction, ...hashing(transaction) })),
  };
}

function hashing(inner: DBTransactionAdapter) {
  return {
    create: async <T extends Record<string, unknown>, R = T>(input: Parameters<typeof inner.create<T, R>>[0]) =>
      restore(await inner.create<T, R>(hashData(input, 'data')), knownTokens(input, input.data)),
    update: async <T>(input: Parameters<typeof inner.update>[0]) =>
      restore(await inner.update<T>(hashData(hashWhere(input), 'update')), knownTokens(input, input.update)),
    updateMany: (input: Parameters<typeof inner.updateMany>[0]) =>
      inner.updateMany(hashData(hashWhere(input), 'update')),
    findOne: async <T>(input: Parameters<typeof inner.findOne>[0]) =>
      restore(await inner.findOne<T>(hashWhere(input)), knownTokens(input)),
    findMany: async <T>(input: Parameters<typeof inner.findMany>[0]) => {
      const known = knownTokens(input);
      return (await inner.findMany<T>(hashWhere(input))).map((row) => restore(row, known));
    },
    count: (input: Parameters<typeof inner.count>[0]) => inner.count(hashWhere(input)),
    delete: <T>(input: Parameters<typeof inner.delete>[0]) => inner.delete<T>(hashWhere(input)),
    deleteMany: (input: Parameters<typeof inner.deleteMany>[0]) => inner.deleteMany(hashWhere(input)),
    consumeOne: async <T>(input: Parameters<typeof inner.consumeOne>[0]) =>
      restore(await inner.consumeOne<T>(hashWhere(input)), knownTokens(input)),
    incrementOne: async <T>(input: Parameters<typeof inner.incrementOne>[0]) =>
      restore(await inner.incrementOne<T>(hashData(hashWhere(input), 'set')), knownTokens(input, input.set)),
  };
}

/** The library names the model by its own word; plugins may use the table's name. */
function isSession(input: Input): boolean {
  return input.model === 'session' || input.model === 'login_sessions';
}

function hashWhere<I extends Input>(input: I): I {
  if (!isSession(input) || input.where === undefined) return input;
  return { ...input, where: input.where.map(hashCondition) };
}

function hashCondition(condition: Where): Where {
  const { field, value } = condition;
  if (field !== 'token') return condition;
  if (typeof value === 'string') return { ...condition, value: hashSessionToken(value) };
  return Array.isArray(value) ? { ...condition, value: value.map(String).map(hashSessionToken) } : condition;
}

/** Hashes the token among the values that a call writes, found in the input under `key`. */
function hashData<I extends Input, Key extends keyof I>(input: I, key: Key): I {
  const values = input[key] as Values | undefined;
  if (!isSession(input) || typeof values?.['token'] !== 'string') return input;
  return { ...input, [key]: { ...values, token: hashSessionToken(values['token']) } };
}

function knownTokens(input: Input, values: Values = {}): Known {
  const conditions = (input.where ?? []).filter(({ field }) => field === 'token').flatMap(({ value }) => value);
  const raw = [...conditions, values['token']].filter((token) => typeof token === 'string');
  return new Map(isSession(input) ? raw.map((token) => [hashSessionToken(token), token]) : []);
}

/** A token that the caller did not name stays the hash, which opens nothing. */
function restore<Row>(row: Row, known: Known): Row {
  const raw = known.get((row as { token?: string } | null)?.token ?? '');
  return raw === undefined ? row : { ...row, token: raw };
}
