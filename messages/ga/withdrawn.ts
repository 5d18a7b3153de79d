import type { WithdrawnProblems } from '../words.ts';

/** Irish. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Níl an tairiscint seo ann a thuilleadh',
  offerWithdrawnDetail:
    'Níl “{title}” á tairiscint anseo a thuilleadh ón {date}. Is féidir a staid roimhe sin a fheiceáil fós.',
};
