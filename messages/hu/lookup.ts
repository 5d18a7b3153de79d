import type { LookupProblems, LookupWords } from '../words.ts';

/** Hungarian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Hiányzik: {name}. Nélküle semmi sem kereshető ki.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Itt: {found}. Kérdés: {asked}.',
    alone: '{says} Kérdés: {asked}.',
    differences: {
      spelling: 'Ugyanaz, más írásmóddal.',
      similar: 'Hasonló, de nem ugyanaz.',
      other: 'Valami más.',
      unknown: 'Erről itt semmi sem ismert.',
      'other-version': 'Csak e kínálat egy másik változatának ez a címe.',
      'former-name': 'Ez egy korábbi név.',
      'later-name': 'Azon a napon ez volt a név; ma más.',
      publisher: 'Ő teszi közzé a kínálatot; más adományoz.',
      'not-known-yet': 'Azon a napon erről a kínálatról még semmi sem volt ismert.',
      withdrawn: 'Azon a napon ez a kínálat már nem volt meg.',
    },
  },
};
