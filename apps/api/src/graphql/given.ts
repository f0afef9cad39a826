/** What an edit says about a field: the given value (null clears), or what is there when the field was left out. */
export function given<T>(value: T | undefined, current: T): T {
  return value === undefined ? current : value;
}
