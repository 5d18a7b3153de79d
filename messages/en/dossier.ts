import type { Words } from '../words.ts';

/** What the dossier says that is for people who evaluate credentials. */
export const dossier = {
  dossier: {
    title: 'Dossier for credential evaluation',
    standing: 'Standing of the body that answers for the credential',
    standingOpen: 'Not listed as closed or merged on {date}.',
    founded: 'Listed as founded on {date}.',
    known: 'By what was known on {date}.',
    supervision: 'Supervision of the assessment',
    identity: 'Check of the learner’s identity',
    digital: 'European Digital Credential',
    digitalYes: 'DEQAR exports a review that was found for European Digital Credentials.',
    digitalNo: 'No review that was found meets the conditions of DEQAR’s export for European Digital Credentials.',
    digitalUnknown: 'Whether DEQAR exports a review for European Digital Credentials is not known.',
    decided:
      'Recognition is decided by the competent authority; not being found in a register is no ground for refusal.',
  },
} as const satisfies Words;
