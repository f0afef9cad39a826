import { describe, expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanSignature, STROKES_MAX } from './signature.ts';

describe('[UK-LIFE-13] a signature', () => {
  test('is drawn, or typed', () => {
    expect(cleanSignature({ strokes: 'M10 20 L30 40 M1 1 L2 2' })).toEqual({
      ok: true,
      value: { typedName: null, strokes: 'M10 20 L30 40 M1 1 L2 2' },
    });
    expect(cleanSignature({ typedName: ' June  Park ' })).toEqual({
      ok: true,
      value: { typedName: 'June Park', strokes: null },
    });
  });

  test.each([
    [{}, 'required'],
    [{ typedName: ' ' }, 'required'],
    [{ typedName: 'x'.repeat(201) }, 'too_long'],
    [{ strokes: 'M10 20' }, 'signature_malformed'],
    [{ strokes: 'L10 20 L1 1' }, 'signature_malformed'],
    [{ strokes: 'M1 1 L2 2"/><script>' }, 'signature_malformed'],
    [{ strokes: 'M1 1 L1000 2' }, 'signature_malformed'],
    [{ strokes: `M1 1${' L2 2'.repeat(STROKES_MAX)}` }, 'signature_malformed'],
  ])('is not %j', (raw, code) => {
    expect(refusalsOf(cleanSignature(raw))).toMatchObject([{ field: 'signature', code }]);
  });
});
