import type { PageWords } from '../words.ts';

/** Hungarian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dosszié a bizonyítvány értékeléséhez',
    standing: 'A bizonyítványért felelős intézmény jogállása',
    standingOpen: 'Nem szerepel megszűntként vagy összevontként ezen a napon: {date}.',
    founded: 'Alapítása a nyilvántartás szerint: {date}.',
    known: 'Az ekkor ismertek alapján: {date}.',
    supervision: 'A vizsga felügyelete',
    identity: 'A személyazonosság ellenőrzése',
    digital: 'Európai digitális bizonyítvány',
    digitalYes: 'A DEQAR továbbít egy megtalált értékelést az európai digitális bizonyítványokhoz.',
    digitalNo:
      'Egyetlen megtalált értékelés sem felel meg annak, amit a DEQAR az európai digitális bizonyítványokhoz való továbbításhoz megkövetel.',
    digitalUnknown: 'Nem ismert, hogy a DEQAR továbbít-e értékelést az európai digitális bizonyítványokhoz.',
    decided:
      'Az elismerésről az illetékes hatóság dönt; az, hogy valami nem szerepel egy nyilvántartásban, nem ok az elutasításra.',
  },
};
