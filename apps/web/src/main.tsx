import './ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { activateInitialLocale } from './lib/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await activateInitialLocale();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
