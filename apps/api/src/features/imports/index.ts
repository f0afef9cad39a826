export { importFile, originalFile } from './import-file.ts';
export { fieldsOf } from './import-fields.ts';
export { forgetImports } from './forget-imports.ts';
export { giveUpImport, workOnImport, type ImportTask } from './import-work.ts';
export { IMPORT_ATTEMPTS } from './imports.repository.ts';
export { uploadFile, UploadRefused, type UploadedFile } from './upload-file.ts';
