// One chunk for all three: whoever opens one goes on to the others, and the first screen lists less.
export { ImportListPage } from './list/import-list-page.tsx';
export { NewImportPage } from './new/new-import-page.tsx';
export { ImportPage } from './page/import-page.tsx';
