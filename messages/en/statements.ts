import { area, areaProblems } from './area.ts';

/** Why what somebody states cannot be taken. */
export const statementProblems = {
  ...areaProblems,
  forbidden: 'Not allowed',
  forbiddenDetail: 'This token holds, but not for this: it belongs to another agency.',
  tokenWithoutRegister:
    'This token names no register: it holds for the base register alone, which is not connected here.',
  callerNeeded: 'This needs the token of a quality assurance agency or of an administrator.',
  declarationBody:
    'Send JSON with activity (a number), includes (true or false), from (YYYY-MM-DD) and url; an administrator adds agency and basis.',
  declarationNotFound: 'There is no declaration with the id {id} that still stands.',
  declarationsFull: 'This agency has declared as much as is kept already.',
  reportsFull: 'As many reports of errors came today as are taken in a day. Please try again tomorrow.',
  answerBody: 'Send JSON with state (open, answered, mended or declined) and answer.',
  tooLarge: 'The request is too large',
  tooLargeDetail: 'Its body has more bytes than are read here.',
  notJson: 'The body of this request cannot be read: it is not JSON.',
  otherSite: 'This form came from another website. Send it from its own page.',
  reportsFullHere:
    'As many reports of errors came from you today as are taken from one reader in a day. Please try again tomorrow.',
};

/** What is said of declarations, replies and reports of errors. */
export const statements = {
  area,
  declared: {
    includes:
      '{agency} ({date}): the reviews “{activity}” also look at provision that leads to micro-credentials. This holds for reports from: {from}.',
    excludes:
      '{agency} ({date}): the reviews “{activity}” do not look at provision that leads to micro-credentials. This holds for reports from: {from}.',
    source: 'Source of this statement',
    heading: 'What agencies state about this',
  },
  send: 'Send',
  error: {
    about: 'About the page:',
    words: 'What is wrong?',
    privacy:
      'No name is needed. What you write is read by the operator only; e-mail addresses and telephone numbers are cut out of it. Only the page, the day, how it stands and our answer are public.',
    keep: 'Keep the address of this page: the answer will stand here.',
    title: 'Reported error: {date}',
    answer: 'Our answer',
    wrong: 'Write something, of {most} characters at most.',
    state: {
      open: 'Not answered yet',
      answered: 'Answered',
      mended: 'Mended',
      declined: 'Stays as it is, for this reason',
    },
  },
  reply: {
    title: 'Your reply to a finding',
    publicFrom: 'Seen by everybody from: {date}',
    statement: 'Your statement; it stands wherever the finding stands',
    disputes: 'The finding is wrong: it is not to be counted until this is decided',
    stated: 'A statement on the finding.',
    disputed: 'Disputed; not counted until it is decided.',
    upheld: 'It was disputed, and stands.',
    dropped: 'It was disputed, and is no longer counted.',
    by: {
      provider: 'The provider:',
      agency: 'The agency:',
    },
  },
};
