import { parseCalendarDate } from '@guildhall/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

// Messages never repeat the value: what was typed stays out of errors and logs.
function invalid(expected: string): GraphQLError {
  return new GraphQLError(`Expected ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function calendarDate(value: unknown): string {
  const outcome = typeof value === 'string' ? parseCalendarDate(value, 'date') : null;
  if (!outcome?.ok) throw invalid('a date that exists, written YYYY-MM-DD');
  return outcome.value;
}

/** A day without time or zone: a string from the database to the screen, so that no zone can move it. */
export const CalendarDateScalar = new GraphQLScalarType<string, string>({
  name: 'CalendarDate',
  description: 'A day without time, written YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: calendarDate,
  parseLiteral: (node: ValueNode) => calendarDate(node.kind === Kind.STRING ? node.value : null),
});

/** A moment, given as UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in UTC, written as ISO 8601, for example 2026-11-22T09:30:00.000Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
  parseValue: () => {
    throw invalid('no moment: this API takes none');
  },
});
