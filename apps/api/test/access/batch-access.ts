/** The rows of the access table that are about batches; its head names the columns. */
export const BATCH_ACCESS = `
  batch · batches · runBatch · cancelBatch · undoBatch · retryBatch:
  own                  allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  somebody else's      hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(Batch):
  own                  allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  somebody else's      hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
`;
