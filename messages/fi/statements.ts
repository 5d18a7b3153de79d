import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Finnish. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Ei sallittu',
  forbiddenDetail: 'Tämä tunniste on voimassa, mutta ei tähän: tämä kuuluu toiselle organisaatiolle.',
  tokenWithoutRegister:
    'Tämä tunniste ei nimeä rekisteriä: se koskee vain perusrekisteriä, jota ei ole liitetty tähän.',
  callerNeeded: 'Tähän tarvitaan laadunvarmistusorganisaation tai ylläpitäjän tunniste.',
  declarationBody:
    'Lähettäkää JSON, jossa on activity (numero), includes (true tai false), from (VVVV-KK-PP) ja url; ylläpitäjä lisää kentät agency ja basis.',
  declarationNotFound: 'Voimassa olevaa ilmoitusta, jonka tunniste on {id}, ei ole.',
  declarationsFull: 'Tämä organisaatio on jo antanut niin monta ilmoitusta kuin niitä säilytetään.',
  reportsFull:
    'Tänään on tullut niin monta virheilmoitusta kuin päivässä otetaan vastaan. Yrittäkää huomenna uudelleen.',
  answerBody: 'Lähettäkää JSON, jossa on state (open, answered, mended tai declined) ja answer.',
  tooLarge: 'Pyyntö on liian suuri',
  tooLargeDetail: 'Sen sisällössä on enemmän tavuja kuin täällä luetaan.',
  notJson: 'Tämän pyynnön sisältöä ei voi lukea: se ei ole JSON-muodossa.',
  otherSite: 'Tämä lomake tuli toiselta sivustolta. Lähettäkää se sen omalta sivulta.',
  reportsFullHere:
    'Teiltä on tänään tullut niin monta virheilmoitusta kuin yhdeltä henkilöltä otetaan vastaan päivässä. Yrittäkää uudelleen huomenna.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): arvioinnit ”{activity}” koskevat myös koulutusta, joka johtaa pieniin osaamiskokonaisuuksiin. Koskee raportteja alkaen: {from}.',
    excludes:
      '{agency} ({date}): arvioinnit ”{activity}” eivät koske koulutusta, joka johtaa pieniin osaamiskokonaisuuksiin. Koskee raportteja alkaen: {from}.',
    source: 'Tämän ilmoituksen lähde',
    heading: 'Mitä organisaatiot ilmoittavat',
  },
  send: 'Lähetä',
  error: {
    about: 'Sivusta:',
    words: 'Mikä on väärin?',
    privacy:
      'Nimeä ei tarvita. Kirjoittamanne lukee vain ylläpitäjä; sähköpostiosoitteet ja puhelinnumerot poistetaan. Julkisia ovat vain sivu, päivä, tila ja vastauksemme.',
    keep: 'Säilyttäkää tämän sivun osoite: vastaus tulee tähän.',
    title: 'Ilmoitettu virhe: {date}',
    answer: 'Vastauksemme',
    wrong: 'Kirjoittakaa jotain, enintään {most} merkkiä.',
    state: {
      open: 'Ei vielä vastattu',
      answered: 'Vastattu',
      mended: 'Korjattu',
      declined: 'Jää ennalleen, tästä syystä',
    },
  },
  reply: {
    title: 'Vastauksenne havaintoon',
    publicFrom: 'Kaikkien nähtävissä alkaen: {date}',
    statement: 'Lausuntonne; se on kaikkialla, missä havainto on',
    disputes: 'Havainto on väärä: sitä ei lasketa, ennen kuin asia on ratkaistu',
    stated: 'Lausunto havainnosta.',
    disputed: 'Kiistetty; ei lasketa ennen ratkaisua.',
    upheld: 'Kiistettiin ja pysyy voimassa.',
    dropped: 'Kiistettiin eikä sitä enää lasketa.',
    by: {
      provider: 'Tarjoaja:',
      agency: 'Organisaatio:',
    },
  },
};
