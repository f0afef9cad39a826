import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import './playground.css';
import { preparedQueries } from './prepared-queries.ts';

/** The cookie of the web app signs the requests; no token is typed here. */
async function fetcher(body: object): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}

const root = document.getElementById('root');
if (!root) throw new Error('playground.html has no #root');

createRoot(root).render(
  <GraphiQL fetcher={fetcher as never} defaultTabs={preparedQueries} isHeadersEditorEnabled={false} />,
);
