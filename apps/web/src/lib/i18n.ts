import { i18n, type Messages } from '@lingui/core';

export const locales = ['en-US', 'en-GB', 'es-US'] as const;
export type Locale = (typeof locales)[number];

/** Names of languages are shown in their own language, so they are never translated. */
export const localeNames: Record<Locale, string> = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
  'es-US': 'Español',
};

const storageKey = 'guildhall.locale';

function isLocale(value: string | null | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language this person chose on this device; null when they never did. */
function chosenLocale(): Locale | null {
  const stored = localStorage.getItem(storageKey);
  return isLocale(stored) ? stored : null;
}

function browserLocale(): Locale {
  const exact = navigator.languages.find(isLocale);
  if (exact) return exact;
  return navigator.languages[0]?.startsWith('es') ? 'es-US' : 'en-US';
}

// The words of the pages behind the first screen come with the first of those pages.
let arePageWordsWanted = false;

async function pageWords(locale: Locale): Promise<Messages> {
  const { messages } = await import(`../locales/pages/${locale}.po`);
  return messages;
}

async function activate(locale: Locale): Promise<void> {
  if (i18n.locale === locale) return;
  const [{ messages }, more] = await Promise.all([
    import(`../locales/${locale}.po`),
    arePageWordsWanted ? pageWords(locale) : {},
  ]);
  i18n.load(locale, { ...more, ...messages });
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** Call before showing what is not part of the first screen. */
export async function loadPageWords(): Promise<void> {
  if (arePageWordsWanted) return;
  arePageWordsWanted = true;
  const { locale } = i18n;
  i18n.load(locale, await pageWords(locale as Locale));
}

export async function activateInitialLocale(): Promise<void> {
  await activate(chosenLocale() ?? browserLocale());
}

export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(storageKey, locale);
  await activate(locale);
}

/** The tenant's vocabulary decides until the person chooses a language. */
export async function activateTenantLocale(vocabulary: 'US' | 'UK'): Promise<void> {
  await activate(chosenLocale() ?? (vocabulary === 'UK' ? 'en-GB' : 'en-US'));
}
