import { expect, test } from '@jest/globals';
import { refusalsOf } from '../refusal.ts';
import { cleanOccupation, TRAINING_APPROACHES } from './occupation-details.ts';

test.each(TRAINING_APPROACHES)('[US-OCC-01, US-OCC-05] an occupation has a title and is %s', (trainingApproach) => {
  expect(cleanOccupation({ title: ' Line  cook ', onetCode: ' 35-2014.00 ', trainingApproach })).toEqual({
    ok: true,
    value: { title: 'Line cook', onetCode: '35-2014.00', trainingApproach },
  });
});

test.each([undefined, null, '', ' '])('[US-OCC-01] the O*NET code of an occupation may be %j', (onetCode) => {
  expect(cleanOccupation({ title: 'A', onetCode, trainingApproach: 'hybrid' })).toEqual({
    ok: true,
    value: { title: 'A', onetCode: null, trainingApproach: 'hybrid' },
  });
});

test.each([
  ['[US-OCC-01] a title is required', { title: ' ' }, ['title: required']],
  ['[US-OCC-01] a title has at most 200 characters', { title: 'x'.repeat(201) }, ['title: too_long']],
  ['[US-OCC-05] a training approach is required', { trainingApproach: null }, ['trainingApproach: required']],
  ['[US-OCC-05] a training approach is known', { trainingApproach: 'x' }, ['trainingApproach: unknown_choice']],
  ['an O*NET code is not a SOC code', { onetCode: '47-2111' }, ['onetCode: onet_code_malformed']],
  ['an O*NET code has its punctuation', { onetCode: '47211100' }, ['onetCode: onet_code_malformed']],
  [
    'every refusal is given at once',
    { title: '', onetCode: 'x', trainingApproach: '' },
    ['title: required', 'onetCode: onet_code_malformed', 'trainingApproach: required'],
  ],
])('%s', (_rule, more, refusals) => {
  const raw = { title: 'A', trainingApproach: 'time_based', ...more };

  expect(refusalsOf(cleanOccupation(raw)).map(({ field, code }) => `${field}: ${code}`)).toEqual(refusals);
});
