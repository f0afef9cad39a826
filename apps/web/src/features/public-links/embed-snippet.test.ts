import { expect, test } from '@jest/globals';
import { embedSnippet } from './embed-snippet.ts';

test('[US-PUB-03] a website gets a plain link that opens in a window of its own', () => {
  expect(embedSnippet('https://guild.example/join/abc', 'Sign up')).toBe(
    '<a href="https://guild.example/join/abc" target="_blank" rel="noopener">Sign up</a>',
  );
});

test('[US-PUB-03] no name breaks out of the snippet', () => {
  expect(embedSnippet('https://guild.example/?a=1&b="', 'Smith & <Sons>')).toBe(
    '<a href="https://guild.example/?a=1&amp;b=&quot;" target="_blank" rel="noopener">Smith &amp; &lt;Sons&gt;</a>',
  );
});
