import type { StatementProblems, StatementWords } from '../words.ts';

/** Finnish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ei sallittu',
  forbiddenDetail: 'Tämä tunniste on voimassa, mutta ei tähän: tämä kuuluu toiselle organisaatiolle.',
  callerNeeded: 'Tähän tarvitaan laadunvarmistusorganisaation tai ylläpitäjän tunniste.',
  declarationBody:
    'Lähettäkää JSON, jossa on activity (numero), includes (true tai false), from (VVVV-KK-PP) ja url; ylläpitäjä lisää kentät agency ja basis.',
  declarationNotFound: 'Voimassa olevaa ilmoitusta, jonka tunniste on {id}, ei ole.',
  declarationsFull: 'Tämä organisaatio on jo antanut niin monta ilmoitusta kuin niitä säilytetään.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): arvioinnit ”{activity}” koskevat myös koulutusta, joka johtaa pieniin osaamiskokonaisuuksiin. Koskee raportteja alkaen: {from}.',
    excludes:
      '{agency} ({date}): arvioinnit ”{activity}” eivät koske koulutusta, joka johtaa pieniin osaamiskokonaisuuksiin. Koskee raportteja alkaen: {from}.',
    source: 'Tämän ilmoituksen lähde',
    heading: 'Mitä organisaatiot ilmoittavat',
  },
};
