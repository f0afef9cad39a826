export { uploadFile, UploadRefused } from './upload-file.ts';
