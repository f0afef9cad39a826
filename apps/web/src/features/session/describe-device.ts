interface Device {
  /** "Firefox · Windows"; null where the browser doesn't say. Product names are not translated. */
  name: string | null;
  isPhone: boolean;
}

const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** A rough guess at the device, good enough to recognize one's own. */
export function describeDevice(userAgent: string | null): Device {
  if (!userAgent) return { name: null, isPhone: false };
  const find = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const parts = [find(browsers), find(systems)].filter((part) => part !== undefined);
  return { name: parts.join(' · ') || null, isPhone: /Mobile|iPhone|Android/.test(userAgent) };
}
