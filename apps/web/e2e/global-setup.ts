// Starts the product for all journeys. Where GUILDHALL_JOURNEY_URL says that a server with the demo data is running, they use it.
import { unpackBrowser } from './support/browser.ts';
import { startProduct, type Product } from './support/product.ts';

/** How the teardown, which jest loads by itself, finds what was started. */
export interface Started {
  guildhallProduct?: Product;
}

export default async function startForAll(): Promise<void> {
  await unpackBrowser();
  if (process.env['GUILDHALL_JOURNEY_URL']) return;
  const product = await startProduct();
  (globalThis as Started).guildhallProduct = product;
  process.env['GUILDHALL_JOURNEY_URL'] = product.url;
}
