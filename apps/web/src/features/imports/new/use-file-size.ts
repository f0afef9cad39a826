import { useLingui } from '@lingui/react/macro';

/** Gives a size in bytes as people read it. */
export function useFileSize(): (bytes: number) => string {
  const { i18n } = useLingui();
  return (bytes) => {
    const [unit, value] =
      bytes < 1000 ? ['byte', bytes] : bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000];
    return i18n.number(value as number, {
      style: 'unit',
      unit: unit as string,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: (value as number) < 10 ? 1 : 0,
    });
  };
}
