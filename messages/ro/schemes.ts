import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Romanian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} privește: {what}.',
    notLooked: 'Nu privește: {what}.',
    lapsed: 'până la {date}: expirat, potrivit acestei declarații',
    covers: {
      management: 'modul în care furnizorul își organizează predarea',
      funding: 'dacă cursurile pot fi plătite din bani publici',
      course: 'dacă un curs la distanță și contractul respectă legea',
      service: 'modul în care se prestează un serviciu de învățare în afara educației formale',
      persons: 'modul în care un organism examinează și certifică persoane',
      framework: 'un cadru european pentru calitatea formării profesionale',
    },
    notCovered: {
      outcomes: 'nivelul și rezultatele învățării acestei oferte',
      recognition: 'dacă certificatul este recunoscut în altă parte',
      teaching: 'predarea dinaintea examenului',
      certificate: 'un furnizor anume: este un cadru și nu un certificat',
    },
  },
  countryLink: 'Ce asigurare externă a calității există în această țară',
};
