import { describe, expect, test } from '@jest/globals';
import { Answer, revive, storable } from './answers.ts';

@Answer()
class Kept {
  id = '';
  hello(): string {
    return `hello ${this.id}`;
  }
}
class Forgotten {}

describe('an answer of a mutation', () => {
  test('comes back from JSON as an instance of its class', () => {
    const answer = Object.assign(new Kept(), { id: '7' });

    const again = revive(JSON.parse(JSON.stringify(storable(answer))));

    expect(again).toBeInstanceOf(Kept);
    expect((again as Kept).hello()).toBe('hello 7');
  });

  test.each([[new Forgotten()], [null], [undefined], ['text']])('that is no known type is not kept: %j', (answer) => {
    expect(() => storable(answer)).toThrow('@Answer()');
  });

  test('of a type that is gone is not given again', () => {
    expect(() => revive({ type: 'Forgotten', data: {} })).toThrow('is gone');
  });
});
