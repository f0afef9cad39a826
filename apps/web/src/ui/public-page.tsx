import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import classes from './public-page.module.css';
import { useDocumentTitle } from './use-document-title.ts';

interface PublicPageProps {
  title: string;
  children: ReactNode;
  /** Beneath the card. */
  below?: ReactNode;
  /** Room for a longer form. */
  isWide?: boolean;
}

/** A page for whoever is not signed in: one card, and the language one click away. */
export function PublicPage({ title, children, below, isWide = false }: PublicPageProps) {
  useDocumentTitle(title);
  return (
    <div className={classes.page}>
      <main className={classes.main}>
        <div className={classes.brand}>
          <Brand />
        </div>
        <section className={classes.card} data-wide={isWide || undefined} aria-labelledby="public-page-title">
          <h1 className={classes.title} id="public-page-title">
            {title}
          </h1>
          {children}
        </section>
        {below}
      </main>
      <footer className={classes.footer}>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
