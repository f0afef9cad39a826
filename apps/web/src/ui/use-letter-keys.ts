import { useHotkeys, useLocalStorage, type HotkeyItem } from '@mantine/hooks';

/**
 * Whether single letters act as keys; kept on this device. Who speaks to the machine turns them off, because words would
 * press them (WCAG 2.2, 2.1.4).
 */
export function useLetterKeysSetting() {
  return useLocalStorage({ key: 'guildhall.letter-keys', defaultValue: true, getInitialValueInEffect: false });
}

/** Keys without a modifier, as long as the person has not turned them off; gives whether they act. */
export function useLetterKeys(keys: HotkeyItem[]): boolean {
  const [isOn] = useLetterKeysSetting();
  useHotkeys(isOn ? keys : []);
  return isOn;
}
