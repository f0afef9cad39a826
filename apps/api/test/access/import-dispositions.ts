/** What the parts of an import show, and to whom. */
export const IMPORT_FIELD_DISPOSITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ImportFieldInfo: {
    'policy imports:create; what needs a right of its own left out': 'canBeKey choices header id isRequired kind label',
  },
  ImportChoice: { 'by ImportFieldInfo.choices alone': 'code value' },
  ImportReading: { 'own import': 'dateOrder encoding format isDateOrderCertain separator sheet sheets' },
  ImportFileProblem: { 'own import': 'code column line message' },
  ImportColumn: { 'own import': 'confidence fieldId header index samples' },
  ImportSettings: {
    'own import': 'created invites isLimited keyFieldIds mode words',
    'visible rows': 'employer group occupation',
  },
  ImportWordChoice: { 'own import': 'choice fieldId word' },
  ImportMissingChoice: { 'own import': 'kind name' },
  ImportUnknownWord: { 'own import': 'choice fieldId rowCount word' },
  ImportMissing: { 'own import': 'isCreated kind name rowCount' },
  ImportAddition: { 'own import': 'address code kind name' },
  ImportProblemGroup: { 'own import': 'code fieldId message rowCount' },
  ImportCounts: { 'own import': 'create failed invitations kept reject reversed skip unchanged update' },
  ImportRow: {
    'own import; the same for what is not there and what is not within reach':
      'cells decision isExcluded line outcome problems',
    'visible row; sensitive values masked without their policies': 'changes',
    'visible rows': 'duplicates organization participant',
  },
  ImportRowProblem: { 'own import': 'code column fieldId isWarning message' },
  ImportCellChange: { 'by ImportRow.changes alone': 'after before fieldId' },
  ImportDuplicate: { 'own import': 'otherLine reasons', 'visible row': 'participant' },
  ImportSelection: { 'own file; counts visible rows': 'id personCount' },
  ImportPrepared: { 'own file; counts visible rows': 'selection' },
};
