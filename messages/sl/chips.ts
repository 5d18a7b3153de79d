import type { PageWords } from '../words.ts';

/** Slovenian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Uporabljeni filtri',
    remove: 'Odstrani filter:',
    isDefault: '(privzeto)',
    or: ' ali ',
    atLeast: 'vsaj {least}',
    atMost: 'največ {most}',
    between: 'od {least} do {most}',
    leftOutBy: {
      openTo: 'Pokaži tudi ponudbe, ki niso odprte za vse: {count}',
      microCredential: 'Pokaži tudi ponudbe, ki niso mikrodokazila ali za katere to ni znano: {count}',
      startsFrom: 'Pokaži tudi ponudbe, ki so se že začele: {count}',
    },
    sameInstance: 'En in isti termin ponudbe izpolnjuje vse to: {filters}.',
    mistakes: 'Teh delov naslova ni bilo mogoče uporabiti in so bili izpuščeni:',
  },
};
