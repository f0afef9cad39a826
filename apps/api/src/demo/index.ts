export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';
export type { DemoAccount } from './demo-accounts.ts';
export type { SealNationalId } from './generate/participant-details.ts';
export { isDemoLoaded, seedDemo } from './seed-demo.ts';
export type { SeedDemoOptions } from './seed-demo.ts';
export { seedScale } from './seed-scale.ts';
export type { SeedScaleOptions } from './seed-scale.ts';
