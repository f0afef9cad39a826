export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';
export { seedDemo } from './seed-demo.ts';
export { seedScale } from './seed-scale.ts';
