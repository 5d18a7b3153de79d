import type { PageWords } from '../words.ts';

/** Estonian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Toimik tunnistuse hindamiseks',
    standing: 'Tunnistuse eest vastutava asutuse staatus',
    standingOpen: 'Seisuga {date} ei ole suletuna ega ühendatuna märgitud.',
    founded: 'Märgitud asutatuna: {date}.',
    known: 'Selle põhjal, mis oli teada: {date}.',
    supervision: 'Järelevalve hindamisel',
    identity: 'Isikusamasuse kontroll',
    digital: 'Euroopa digitaalne tunnistus',
    digitalYes: 'DEQAR edastab leitud hindamise Euroopa digitaalsete tunnistuste jaoks.',
    digitalNo:
      'Ükski leitud hindamine ei vasta tingimustele, mille korral DEQAR selle Euroopa digitaalsete tunnistuste jaoks edastab.',
    digitalUnknown: 'Ei ole teada, kas DEQAR edastab mõne hindamise Euroopa digitaalsete tunnistuste jaoks.',
    decided: 'Tunnustamise üle otsustab pädev asutus; registrist puudumine ei ole keeldumise põhjus.',
  },
};
