import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Dutch. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} kijkt naar: {what}.',
    notLooked: 'Er wordt niet gekeken naar: {what}.',
    lapsed: 'tot {date}: volgens deze opgave verlopen',
    covers: {
      management: 'hoe de aanbieder het onderwijs organiseert',
      funding: 'of cursussen met publiek geld betaald mogen worden',
      course: 'of een afstandscursus en het contract aan de wet voldoen',
      service: 'hoe een leerdienst buiten het formele onderwijs wordt geleverd',
      persons: 'hoe een instantie personen toetst en certificeert',
      framework: 'een Europees kader voor de kwaliteit van het beroepsonderwijs',
    },
    notCovered: {
      outcomes: 'het niveau en de leerresultaten van dit aanbod',
      recognition: 'of het certificaat elders erkend wordt',
      teaching: 'het onderwijs voor het examen',
      certificate: 'een afzonderlijke aanbieder: het is een kader en geen certificaat',
    },
  },
  countryLink: 'Welke externe kwaliteitszorg er in dit land is',
};
