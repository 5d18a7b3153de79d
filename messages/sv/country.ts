import type { CountryProblems, CountryWords } from '../words.ts';

/** Swedish. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Det finns inget land eller system för kvalitetssäkring med koden {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: extern kvalitetssäkring krävs {level} (källa: {source}, {date}).',
      unknown: 'Vi vet inte vilken extern kvalitetssäkring som finns i detta land: {country}.',
      none: 'Vi vet inte vilket lands kvalitetssäkring som gäller här.',
    },
    title: 'Extern kvalitetssäkring: {country}',
    intro:
      'Detta säger källor om landet, och när. Det handlar inte om någon anordnare eller någon utbildning: där inget är känt säger det inget om deras kvalitet.',
    topic: {
      'external-qa': 'Extern kvalitetssäkring krävs',
      'other-agencies': 'Lärosäten får välja en byrå från ett annat land',
      'european-approach': 'Den europeiska modellen för gemensamma program kan användas',
      'full-institution-list': 'Registret listar alla lärosäten i landet',
      'micro-credential-law': 'Mikromeriter finns i lag',
      'micro-credential-nqf': 'Mikromeriter finns i den nationella referensramen för kvalifikationer',
      size: 'Omfattning av en mikromerit',
      term: 'Nationell term',
      'recognition-centre': 'Centrum för erkännande av kvalifikationer (ENIC-NARIC)',
    },
    level: {
      institutional: 'för lärosäten',
      programme: 'för program',
      both: 'för lärosäten och program',
      either: 'för lärosäten eller för program, efter lärosätets val',
    },
    partly: 'Delvis, eller på villkor',
    basis: { law: 'bestämt i lag', framework: 'från en överenskommen ram, inte från en lag' },
    source: 'Källa: {source}, {date}',
    parts: 'Delar med ett eget system för kvalitetssäkring:',
    partOf: 'Del av:',
  },
};
