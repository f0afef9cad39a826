import type { CSSProperties } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Letter } from './letter.ts';
import { PRODUCT } from './words.ts';

// Mail programs know tables and inline styles. Those that follow the reader's dark mode read the sheet in the head as well.
const DARK_MODE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page { background: #16181d !important; }
    .card { background: #22262e !important; border-color: #3a404b !important; }
    .words { color: #eceef2 !important; }
    .quiet { color: #b3b9c4 !important; }
    .button { background: #86bbae !important; color: #10131a !important; }
  }`;
const FONT = "'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const words: CSSProperties = { font: `16px/1.5 ${FONT}`, color: '#1d2129', margin: '0 0 16px' };
const quiet: CSSProperties = { font: `13px/1.5 ${FONT}`, color: '#59606d', margin: '0 0 12px' };
const button: CSSProperties = {
  font: `600 16px/1.25 ${FONT}`,
  display: 'inline-block',
  padding: '12px 20px',
  borderRadius: 6,
  background: '#1d5f54',
  color: '#ffffff',
  textDecoration: 'none',
};

function LetterPage({ letter }: { readonly letter: Letter }) {
  return (
    <html lang={letter.locale} dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style>{DARK_MODE}</style>
      </head>
      <body className="page" style={{ margin: 0, padding: '24px 12px', background: '#f3f4f6' }}>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
          <tbody>
            <tr>
              <td align="center">
                <LetterCard letter={letter} />
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

function LetterCard({ letter }: { readonly letter: Letter }) {
  const card: CSSProperties = {
    maxWidth: 560,
    width: '100%',
    textAlign: 'start',
    background: '#ffffff',
    border: '1px solid #d9dce2',
    borderRadius: 8,
  };
  return (
    <table role="presentation" className="card" cellPadding={0} cellSpacing={0} style={card}>
      <tbody>
        <tr>
          <td style={{ padding: 28 }}>
            <p className="quiet" style={{ ...quiet, fontWeight: 600 }}>
              {PRODUCT}
            </p>
            <h1 className="words" style={{ ...words, font: `600 22px/1.3 ${FONT}` }}>
              {letter.heading}
            </h1>
            {[letter.greeting, ...letter.paragraphs].map((paragraph) => (
              <p key={paragraph} className="words" style={words}>
                {paragraph}
              </p>
            ))}
            {letter.ownLines.length > 0 && <OwnText lines={letter.ownLines} />}
            <p style={{ margin: '24px 0' }}>
              <a className="button" href={letter.url} target="_blank" rel="noopener" style={button}>
                {letter.button}
              </a>
            </p>
            {letter.expiry && (
              <p className="words" style={words}>
                {letter.expiry}
              </p>
            )}
            <p className="quiet" style={{ ...quiet, margin: '24px 0 0' }}>
              {letter.footer}
            </p>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function OwnText({ lines }: { readonly lines: readonly string[] }) {
  return (
    <p
      dir="auto"
      className="words"
      style={{ ...words, whiteSpace: 'pre-line', borderInlineStart: '3px solid #1d5f54', paddingInlineStart: 12 }}
    >
      {lines.join('\n')}
    </p>
  );
}

/** The HTML of a letter: no images, nothing from elsewhere, every text escaped. */
export function letterHtml(letter: Letter): string {
  return `<!doctype html>${renderToStaticMarkup(<LetterPage letter={letter} />)}`;
}
