/** Why what somebody states cannot be taken. */
export const statementProblems = {
  forbidden: 'Not allowed',
  forbiddenDetail: 'This token holds, but not for this: it belongs to another agency.',
  callerNeeded: 'This needs the token of a quality assurance agency or of an administrator.',
};
