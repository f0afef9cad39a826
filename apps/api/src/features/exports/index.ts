export { exportFile } from './export-file.ts';
export { forgetExports } from './forget-exports.ts';
export { templateFile } from './template-file.ts';
export { organizationsFile } from './organizations-file.ts';
