import type { CountryProblems, CountryWords } from '../words.ts';

/** Danish. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Der er intet land eller system for kvalitetssikring med koden {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: ekstern kvalitetssikring er påkrævet {level} (kilde: {source}, {date}).',
      unknown: 'Vi ved ikke, hvilken ekstern kvalitetssikring der findes i dette land: {country}.',
      none: 'Vi ved ikke, hvilket lands kvalitetssikring der gælder her.',
    },
    title: 'Ekstern kvalitetssikring: {country}',
    intro:
      'Dette siger kilder om landet, og hvornår. Det handler ikke om nogen udbyder eller noget tilbud: hvor intet vides, siger det intet om deres kvalitet.',
    topic: {
      'external-qa': 'Ekstern kvalitetssikring er påkrævet',
      'other-agencies': 'Institutioner må vælge et bureau fra et andet land',
      'european-approach': 'Den europæiske tilgang til fælles uddannelser kan bruges',
      'full-institution-list': 'Registret opregner alle landets institutioner',
      'micro-credential-law': 'Mikroeksamensbeviser står i loven',
      'micro-credential-nqf': 'Mikroeksamensbeviser står i den nationale kvalifikationsramme',
      size: 'Omfang af et mikroeksamensbevis',
      term: 'National betegnelse',
      'recognition-centre': 'Center for anerkendelse af kvalifikationer (ENIC-NARIC)',
    },
    level: {
      institutional: 'for institutioner',
      programme: 'for uddannelser',
      both: 'for institutioner og uddannelser',
      either: 'for institutioner eller for uddannelser, efter institutionens valg',
    },
    partly: 'Delvist eller på betingelser',
    basis: { law: 'fastsat ved lov', framework: 'fra en aftalt ramme, ikke fra en lov' },
    source: 'Kilde: {source}, {date}',
    parts: 'Dele med et eget system for kvalitetssikring:',
    partOf: 'Del af:',
  },
};
