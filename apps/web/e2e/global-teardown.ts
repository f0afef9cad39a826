import type { Started } from './global-setup.ts';
import { stopProduct } from './support/product.ts';

export default async function stopForAll(): Promise<void> {
  const started = (globalThis as Started).guildhallProduct;
  if (started) await stopProduct(started);
}
