import { Field, type FieldOptions } from 'type-graphql';
import { CalendarDateScalar } from './scalars.ts';

/** Text that may be missing. */
export const OptionalText = (description: string): PropertyDecorator =>
  field(() => String, { nullable: true, description });

/** A day that may be missing. */
export const OptionalDate = (description: string): PropertyDecorator =>
  field(() => CalendarDateScalar, { nullable: true, description });

function field(type: () => unknown, options: FieldOptions): PropertyDecorator {
  return Field(type as never, options) as PropertyDecorator;
}
