import type { PageWords } from '../words.ts';

/** Romanian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dosar pentru evaluarea unui certificat',
    standing: 'Statutul organismului care răspunde de certificat',
    standingOpen: 'Nu figurează ca închis sau comasat la {date}.',
    founded: 'Figurează ca înființat la {date}.',
    known: 'Potrivit celor cunoscute la {date}.',
    supervision: 'Supravegherea evaluării',
    identity: 'Verificarea identității',
    digital: 'Certificat digital european',
    digitalYes: 'DEQAR transmite o evaluare găsită pentru certificatele digitale europene.',
    digitalNo:
      'Nicio evaluare găsită nu îndeplinește condițiile în care DEQAR o transmite pentru certificatele digitale europene.',
    digitalUnknown: 'Nu se știe dacă DEQAR transmite o evaluare pentru certificatele digitale europene.',
    decided:
      'Recunoașterea este decisă de autoritatea competentă; absența dintr-un registru nu este un motiv de refuz.',
  },
};
