import type { PageWords } from '../words.ts';

/** Dutch. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dossier voor diplomawaardering',
    standing: 'Status van de instelling die voor het bewijs instaat',
    standingOpen: 'Op {date} niet vermeld als gesloten of gefuseerd.',
    founded: 'Vermeld als opgericht op {date}.',
    known: 'Volgens wat bekend was op {date}.',
    supervision: 'Toezicht bij de toetsing',
    identity: 'Controle van de identiteit',
    digital: 'Europees digitaal bewijs',
    digitalYes: 'DEQAR geeft een gevonden beoordeling door voor Europese digitale bewijzen.',
    digitalNo:
      'Geen enkele gevonden beoordeling voldoet aan de voorwaarden waaronder DEQAR die doorgeeft voor Europese digitale bewijzen.',
    digitalUnknown: 'Of DEQAR een beoordeling doorgeeft voor Europese digitale bewijzen, is niet bekend.',
    decided:
      'Over erkenning beslist de bevoegde autoriteit; niet in een register gevonden worden is geen grond voor weigering.',
  },
};
