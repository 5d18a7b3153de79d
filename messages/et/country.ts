import type { CountryProblems, CountryWords } from '../words.ts';

/** Estonian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Koodiga {id} riiki ega kvaliteedi tagamise süsteemi ei ole.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: väline kvaliteedi tagamine on nõutav {level} (allikas: {source}, {date}).',
      unknown: 'Me ei tea, milline väline kvaliteedi tagamine selles riigis on: {country}.',
      none: 'Me ei tea, millise riigi kvaliteedi tagamine siin kehtib.',
    },
    title: 'Väline kvaliteedi tagamine: {country}',
    intro:
      'Nii ütlevad allikad riigi kohta, ja millal. See ei käi ühegi pakkuja ega koolituse kohta: kui midagi ei teata, ei ütle see nende kvaliteedi kohta midagi.',
    topic: {
      'external-qa': 'Väline kvaliteedi tagamine on nõutav',
      'other-agencies': 'Kõrgkoolid võivad valida teise riigi agentuuri',
      'european-approach': 'Ühisõppekavade Euroopa lähenemisviisi saab kasutada',
      'full-institution-list': 'Registris on kõik riigi kõrgkoolid',
      'micro-credential-law': 'Mikrokvalifikatsioonitunnistused on seaduses',
      'micro-credential-nqf': 'Mikrokvalifikatsioonitunnistused on riiklikus kvalifikatsiooniraamistikus',
      size: 'Mikrokvalifikatsioonitunnistuse maht',
      term: 'Riigis kasutatav nimetus',
      'recognition-centre': 'Kvalifikatsioonide tunnustamise keskus (ENIC-NARIC)',
    },
    level: {
      institutional: 'kõrgkoolidele',
      programme: 'õppekavadele',
      both: 'kõrgkoolidele ja õppekavadele',
      either: 'kõrgkoolidele või õppekavadele, kõrgkooli valikul',
    },
    partly: 'Osaliselt või tingimustega',
    basis: { law: 'seadusega määratud', framework: 'kokkulepitud raamistikust, mitte seadusest' },
    source: 'Allikas: {source}, {date}',
    parts: 'Osad, millel on oma kvaliteedi tagamise süsteem:',
    partOf: 'Osa:',
  },
};
