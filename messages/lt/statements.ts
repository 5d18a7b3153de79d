import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Lithuanian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Neleidžiama',
  forbiddenDetail: 'Šis raktas galioja, bet ne šiam dalykui: tai priklauso kitai agentūrai.',
  tokenWithoutRegister: 'Šis raktas nenurodo registro: jis galioja tik pagrindiniam registrui, kuris čia neprijungtas.',
  callerNeeded: 'Tam reikia kokybės užtikrinimo agentūros arba administratoriaus rakto.',
  declarationBody:
    'Siųskite JSON su activity (numeriu), includes (true arba false), from (MMMM-MM-DD) ir url; administratorius prideda agency ir basis.',
  declarationNotFound: 'Galiojančio pareiškimo, kurio identifikatorius {id}, nėra.',
  declarationsFull: 'Ši agentūra jau pateikė tiek pareiškimų, kiek jų saugoma.',
  reportsFull: 'Šiandien gauta tiek pranešimų apie klaidas, kiek jų priimama per dieną. Bandykite rytoj.',
  answerBody: 'Siųskite JSON su state (open, answered, mended arba declined) ir answer.',
  tooLarge: 'Užklausa per didelė',
  tooLargeDetail: 'Jos turinyje daugiau baitų, nei čia skaitoma.',
  notJson: 'Šios užklausos turinio negalima perskaityti: tai ne JSON.',
  otherSite: 'Ši forma atėjo iš kitos svetainės. Siųskite ją iš jos pačios puslapio.',
  reportsFullHere:
    'Šiandien iš jūsų gauta tiek pranešimų apie klaidas, kiek per dieną priimama iš vieno asmens. Bandykite rytoj.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): vertinimai „{activity}“ apima ir mokymą, kuris suteikia mikrokredencialus. Galioja ataskaitoms nuo: {from}.',
    excludes:
      '{agency} ({date}): vertinimai „{activity}“ neapima mokymo, kuris suteikia mikrokredencialus. Galioja ataskaitoms nuo: {from}.',
    source: 'Šio pareiškimo šaltinis',
    heading: 'Ką pareiškia agentūros',
  },
  send: 'Siųsti',
  error: {
    about: 'Apie puslapį:',
    words: 'Kas neteisinga?',
    privacy:
      'Vardo nereikia. Tai, ką parašysite, skaito tik tvarkytojas; el. pašto adresai ir telefono numeriai pašalinami. Vieši yra tik puslapis, diena, būsena ir mūsų atsakymas.',
    keep: 'Išsisaugokite šio puslapio adresą: atsakymas bus čia.',
    title: 'Pranešta klaida: {date}',
    answer: 'Mūsų atsakymas',
    wrong: 'Parašykite ką nors, ne daugiau kaip {most} ženklų.',
    state: {
      open: 'Dar neatsakyta',
      answered: 'Atsakyta',
      mended: 'Ištaisyta',
      declined: 'Lieka kaip yra, dėl šios priežasties',
    },
  },
  reply: {
    title: 'Jūsų atsakymas į pastebėjimą',
    publicFrom: 'Visiems matoma nuo: {date}',
    statement: 'Jūsų pareiškimas; jis rodomas visur, kur rodomas pastebėjimas',
    disputes: 'Pastebėjimas klaidingas: neskaičiuoti, kol nenuspręsta',
    stated: 'Pareiškimas dėl pastebėjimo.',
    disputed: 'Ginčijama; neskaičiuojama, kol nenuspręsta.',
    upheld: 'Buvo ginčyta ir lieka.',
    dropped: 'Buvo ginčyta ir daugiau neskaičiuojama.',
    by: {
      provider: 'Teikėjas:',
      agency: 'Agentūra:',
    },
  },
};
