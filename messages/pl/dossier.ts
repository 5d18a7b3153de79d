import type { PageWords } from '../words.ts';

/** Polish. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dokumentacja do oceny dyplomu',
    standing: 'Status instytucji, która odpowiada za dyplom',
    standingOpen: 'W dniu {date} nie figuruje jako zamknięta ani połączona.',
    founded: 'Figuruje jako założona w dniu {date}.',
    known: 'Według wiedzy z dnia {date}.',
    supervision: 'Nadzór nad egzaminem',
    identity: 'Sprawdzenie tożsamości',
    digital: 'Europejskie poświadczenie cyfrowe',
    digitalYes: 'DEQAR udostępnia znalezioną ocenę na potrzeby europejskich poświadczeń cyfrowych.',
    digitalNo:
      'Żadna znaleziona ocena nie spełnia warunków, na jakich DEQAR udostępnia oceny na potrzeby europejskich poświadczeń cyfrowych.',
    digitalUnknown: 'Nie wiadomo, czy DEQAR udostępnia ocenę na potrzeby europejskich poświadczeń cyfrowych.',
    decided: 'O uznaniu decyduje właściwy organ; brak w rejestrze nie jest podstawą odmowy.',
  },
};
