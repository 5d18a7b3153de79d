import type { PageWords } from '../words.ts';

/** Croatian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dosje za vrednovanje isprave',
    standing: 'Status ustanove koja jamči za ispravu',
    standingOpen: 'Nije navedena kao zatvorena ili spojena: {date}.',
    founded: 'Navedena kao osnovana: {date}.',
    known: 'Prema onome što je bilo poznato: {date}.',
    supervision: 'Nadzor nad provjerom znanja',
    identity: 'Provjera identiteta',
    digital: 'Europska digitalna isprava',
    digitalYes: 'DEQAR prosljeđuje pronađeno vrednovanje za europske digitalne isprave.',
    digitalNo:
      'Nijedno pronađeno vrednovanje ne ispunjava uvjete pod kojima ga DEQAR prosljeđuje za europske digitalne isprave.',
    digitalUnknown: 'Nije poznato prosljeđuje li DEQAR neko vrednovanje za europske digitalne isprave.',
    decided: 'O priznavanju odlučuje nadležno tijelo; to što nečega nema u registru nije razlog za odbijanje.',
  },
};
