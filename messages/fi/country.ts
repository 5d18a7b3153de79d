import type { CountryProblems, CountryWords } from '../words.ts';

/** Finnish. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Koodilla {id} ei ole maata eikä laadunvarmistusjärjestelmää.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: ulkoinen laadunvarmistus vaaditaan {level} (lähde: {source}, {date}).',
      unknown: 'Emme tiedä, mitä ulkoista laadunvarmistusta tässä maassa on: {country}.',
      none: 'Emme tiedä, minkä maan laadunvarmistusta tähän sovelletaan.',
    },
    title: 'Ulkoinen laadunvarmistus: {country}',
    intro:
      'Näin lähteet sanovat maasta, ja milloin. Se ei koske mitään järjestäjää tai koulutusta: se, ettei jotakin tiedetä, ei kerro niiden laadusta mitään.',
    topic: {
      'external-qa': 'Ulkoinen laadunvarmistus vaaditaan',
      'other-agencies': 'Korkeakoulut voivat valita toisen maan organisaation',
      'european-approach': 'Eurooppalaista lähestymistapaa yhteisohjelmiin voi käyttää',
      'full-institution-list': 'Rekisterissä ovat kaikki maan korkeakoulut',
      'micro-credential-law': 'Pienet osaamiskokonaisuudet ovat laissa',
      'micro-credential-nqf': 'Pienet osaamiskokonaisuudet ovat kansallisessa tutkintojen viitekehyksessä',
      size: 'Pienen osaamiskokonaisuuden laajuus',
      term: 'Kansallinen termi',
      'recognition-centre': 'Tutkintojen tunnustamisen keskus (ENIC-NARIC)',
    },
    level: {
      institutional: 'korkeakouluilta',
      programme: 'ohjelmilta',
      both: 'korkeakouluilta ja ohjelmilta',
      either: 'korkeakouluilta tai ohjelmilta, korkeakoulun valinnan mukaan',
    },
    partly: 'Osittain tai ehdoin',
    basis: { law: 'laissa säädetty', framework: 'sovitusta viitekehyksestä, ei laista' },
    source: 'Lähde: {source}, {date}',
    parts: 'Osat, joilla on oma laadunvarmistusjärjestelmä:',
    partOf: 'Osa:',
  },
};
