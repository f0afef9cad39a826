import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const hall: MantineColorsTuple = [
  '#ecf5f2',
  '#d8e9e4',
  '#b1d3ca',
  '#86bbae',
  '#5ca395',
  '#3c8a7b',
  '#287264',
  '#1d5f54',
  '#164b43',
  '#0e3731',
];
const brass: MantineColorsTuple = [
  '#fbf5e6',
  '#f3e6c4',
  '#e8d097',
  '#dbb867',
  '#cfa243',
  '#b98a2b',
  '#966d1c',
  '#775516',
  '#5a4011',
  '#3f2c0b',
];
const stone: MantineColorsTuple = [
  '#f8f8f5',
  '#f1f1ec',
  '#e7e7e0',
  '#d9d9d0',
  '#c3c3b9',
  '#9c9e93',
  '#6c6f65',
  '#565a51',
  '#3d413a',
  '#262923',
];
const night: MantineColorsTuple = [
  '#e4e8e4',
  '#c6ccc7',
  '#a3aba5',
  '#7b847e',
  '#434b47',
  '#363d3a',
  '#2a302e',
  '#1d2220',
  '#171b1a',
  '#101312',
];

export const theme = createTheme({
  primaryColor: 'hall',
  primaryShade: { light: 7, dark: 6 },
  colors: { hall, brass, gray: stone, dark: night },
  black: '#1d211d',
  fontFamily: "'Public Sans Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontFamily: "'Source Serif 4 Variable', Georgia, serif", fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

/** Mantine's dimmed and placeholder greys are too pale to read; borders are a shade calmer. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--gh-header': '#123f39', '--gh-header-text': '#f6f1e1', '--gh-header-accent': '#e8d097' },
  light: {
    // Readable on a selected row as well.
    '--mantine-color-dimmed': '#62655b',
    '--mantine-color-placeholder': stone[6],
    '--mantine-color-error': '#b42318',
    '--gh-surface': '#ffffff',
    '--gh-canvas': stone[0],
    '--gh-line': stone[2],
    '--gh-row-hover': '#f2f6f3',
    '--gh-row-selected': '#e6f1ec',
  },
  dark: {
    '--mantine-color-dimmed': night[2],
    '--mantine-color-placeholder': night[2],
    '--mantine-color-error': '#ff9d92',
    '--gh-surface': night[7],
    '--gh-canvas': night[8],
    '--gh-line': night[5],
    '--gh-row-hover': '#232a27',
    '--gh-row-selected': '#1c3a34',
  },
});
