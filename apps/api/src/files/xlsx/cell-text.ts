import type { NumberFormat } from './number-formats.ts';

const DAY = 86_400_000;
// Day 0 of the spreadsheet; its 29 February 1900 never was.
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);

/** A number as a person would have typed it: whole, with the zeros in front that its format shows, or as a day. */
export function numberText(raw: string, format: NumberFormat | undefined, countsFrom1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format?.kind === 'moment') return momentText(value, countsFrom1904) ?? plain(value);
  if (format?.kind === 'digits' && Number.isInteger(value) && value >= 0) return digits(value, format.pattern);
  return plain(value);
}

/** With the fifteen digits that a spreadsheet keeps, never with an exponent. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e300) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes('e-') ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
}

function digits(value: number, pattern: string): string {
  const places = [...pattern].filter((character) => character === '0').length;
  const text = plain(value).padStart(places, '0');
  let rest = text.slice(0, text.length - places);
  let next = text.length - places;
  for (const character of pattern) rest += character === '0' ? text[next++] : character;
  return rest;
}

/** A day, with its time where that is not midnight; a time alone; null for what is no moment. */
function momentText(serial: number, countsFrom1904: boolean): string | null {
  if (serial < 0 || serial > 2_958_466) return null;
  const seconds = Math.round((serial % 1) * 86_400);
  if (serial < 1 && !countsFrom1904) return new Date(seconds * 1000).toISOString().slice(11, 19);
  const days = Math.floor(serial) + (!countsFrom1904 && serial < 60 ? 1 : 0);
  const moment = new Date((countsFrom1904 ? START_1904 : START_1900) + days * DAY + seconds * 1000).toISOString();
  return seconds === 0 ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 19)}`;
}

/** A moment as ISO 8601, as some programs write it. */
export function isoText(raw: string): string {
  const [day = '', time = ''] = raw.replace(/Z$/, '').split('T');
  return /^(00:00:00(\.0+)?)?$/.test(time) ? day : `${day} ${time}`;
}

// ECMA-376 part 1, 22.9.2.19: characters that XML can't hold are written as _xHHHH_.
export const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Surrogate}/gu, hexadecimal)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const hexadecimal = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
