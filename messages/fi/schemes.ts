import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Finnish. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} koskee: {what}.',
    notLooked: 'Se ei koske: {what}.',
    lapsed: '{date} asti: tämän tiedon mukaan päättynyt',
    covers: {
      management: 'miten järjestäjä hoitaa opetuksensa',
      funding: 'saako kurssit maksaa julkisin varoin',
      course: 'ovatko etäkurssi ja sen sopimus lain mukaisia',
      service: 'miten virallisen koulutuksen ulkopuolinen koulutuspalvelu toteutetaan',
      persons: 'miten toimielin arvioi ja sertifioi henkilöitä',
      framework: 'ammatillisen koulutuksen laadun eurooppalainen viitekehys',
    },
    notCovered: {
      outcomes: 'tämän koulutuksen taso ja oppimistulokset',
      recognition: 'tunnustetaanko todistus muualla',
      teaching: 'opetus ennen koetta',
      certificate: 'yksittäinen järjestäjä: se on viitekehys eikä sertifikaatti',
    },
  },
  countryLink: 'Mitä ulkoista laadunvarmistusta tässä maassa on',
};
