import type { PageWords } from '../words.ts';

/** Croatian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Primijenjeni filtri',
    remove: 'Ukloni filtar:',
    isDefault: '(zadano)',
    or: ' ili ',
    atLeast: 'najmanje {least}',
    atMost: 'najviše {most}',
    between: 'od {least} do {most}',
    leftOutBy: {
      openTo: 'Prikaži i ponude koje nisu otvorene svima: {count}',
      microCredential: 'Prikaži i ponude koje nisu mikrokvalifikacije ili za koje to nije poznato: {count}',
      startsFrom: 'Prikaži i ponude koje su već počele: {count}',
    },
    sameInstance: 'Jedan te isti termin ponude ispunjava sve ovo: {filters}.',
    mistakes: 'Ovi dijelovi adrese nisu se mogli upotrijebiti i izostavljeni su:',
  },
};
