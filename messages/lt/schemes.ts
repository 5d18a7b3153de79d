import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Lithuanian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} apima: {what}.',
    notLooked: 'Neapima: {what}.',
    lapsed: 'iki {date}: pagal šį teiginį nebegalioja',
    covers: {
      management: 'tai, kaip teikėjas organizuoja mokymą',
      funding: 'tai, ar už kursus galima mokėti viešosiomis lėšomis',
      course: 'tai, ar nuotolinis kursas ir sutartis atitinka įstatymą',
      service: 'tai, kaip teikiama mokymo paslauga už formaliojo švietimo ribų',
      persons: 'tai, kaip įstaiga egzaminuoja ir sertifikuoja asmenis',
      framework: 'Europos profesinio mokymo kokybės sistemą',
    },
    notCovered: {
      outcomes: 'šio pasiūlymo lygio ir mokymosi rezultatų',
      recognition: 'to, ar pažymėjimas pripažįstamas kitur',
      teaching: 'mokymo prieš egzaminą',
      certificate: 'atskiro teikėjo: tai sistema, o ne sertifikatas',
    },
  },
  countryLink: 'Koks išorinis kokybės užtikrinimas yra šioje šalyje',
};
