import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { chooseLocale, localeNames, locales } from '../../lib/i18n.ts';
import { useLetterKeysSetting } from '../../ui/use-letter-keys.ts';

/** Language, colors and keys: kept on this device. */
export function PreferenceItems() {
  const { t, i18n } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [hasLetterKeys, setLetterKeys] = useLetterKeysSetting();
  const schemes: Record<MantineColorScheme, string> = { auto: t`Like the system`, light: t`Light`, dark: t`Dark` };
  return (
    <>
      <Menu.Label id="menu-language">
        <Trans>Language</Trans>
      </Menu.Label>
      <Menu.RadioGroup
        aria-labelledby="menu-language"
        value={i18n.locale}
        onChange={(value) => {
          const locale = locales.find((each) => each === value);
          if (locale) void chooseLocale(locale);
        }}
      >
        {locales.map((locale) => (
          <Menu.RadioItem key={locale} value={locale} lang={locale}>
            {localeNames[locale]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label id="menu-colors">
        <Trans>Colors</Trans>
      </Menu.Label>
      <Menu.RadioGroup
        aria-labelledby="menu-colors"
        value={colorScheme}
        onChange={(value) => setColorScheme(value as MantineColorScheme)}
      >
        {Object.entries(schemes).map(([scheme, label]) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.CheckboxItem checked={hasLetterKeys} onChange={setLetterKeys}>
        <Trans>Single-letter shortcuts</Trans>
      </Menu.CheckboxItem>
    </>
  );
}
