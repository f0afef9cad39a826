/** The rows of the access table that are about files in and out; its head names the columns. */
export const IMPORT_ACCESS = `
  import · imports · importSelection · readImport · checkImport · saveImportDraft · changeImportRows · runImport · undoImport · cancelImport · discardImport:
  own                  allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  somebody else's      hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(Import):
  own                  allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  somebody else's      hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  exportedFiles:
  own                  allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  somebody else's      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
`;
