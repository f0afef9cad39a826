import { useLingui } from '@lingui/react/macro';
import { chooseLocale, localeNames, locales } from '../lib/i18n.ts';
import classes from './language-switch.module.css';

/** Before anybody is known, the language is one click away. */
export function LanguageSwitch() {
  const { t, i18n } = useLingui();
  return (
    <div role="group" aria-label={t`Language`} className={classes.root}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className={classes.locale}
          aria-pressed={i18n.locale === locale}
          onClick={() => void chooseLocale(locale)}
        >
          {localeNames[locale]}
        </button>
      ))}
    </div>
  );
}
