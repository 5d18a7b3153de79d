/** Why what somebody states cannot be taken. */
export const statementProblems = {
  forbidden: 'Not allowed',
  forbiddenDetail: 'This token holds, but not for this: it belongs to another agency.',
  callerNeeded: 'This needs the token of a quality assurance agency or of an administrator.',
  declarationBody:
    'Send JSON with activity (a number), includes (true or false), from (YYYY-MM-DD) and url; an administrator adds agency and basis.',
  declarationNotFound: 'There is no declaration with the id {id} that still stands.',
  declarationsFull: 'This agency has declared as much as is kept already.',
};

/** What is said of declarations, replies and reports of errors. */
export const statements = {
  declared: {
    includes:
      '{agency} ({date}): the reviews “{activity}” also look at provision that leads to micro-credentials. This holds for reports from: {from}.',
    excludes:
      '{agency} ({date}): the reviews “{activity}” do not look at provision that leads to micro-credentials. This holds for reports from: {from}.',
    source: 'Source of this statement',
    heading: 'What agencies state about this',
  },
};
