import type { PageWords } from '../words.ts';

/** Finnish. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Asiakirja todistuksen arviointia varten',
    standing: 'Todistuksesta vastaavan tahon asema',
    standingOpen: 'Ei merkitty lakkautetuksi tai yhdistetyksi: {date}.',
    founded: 'Merkitty perustetuksi: {date}.',
    known: 'Sen mukaan, mitä tiedettiin: {date}.',
    supervision: 'Arvioinnin valvonta',
    identity: 'Henkilöllisyyden tarkistus',
    digital: 'Eurooppalainen digitaalinen osaamistodistus',
    digitalYes: 'DEQAR välittää löydetyn arvioinnin eurooppalaisia digitaalisia osaamistodistuksia varten.',
    digitalNo:
      'Mikään löydetty arviointi ei täytä ehtoja, joilla DEQAR välittää sen eurooppalaisia digitaalisia osaamistodistuksia varten.',
    digitalUnknown:
      'Ei tiedetä, välittääkö DEQAR jonkin arvioinnin eurooppalaisia digitaalisia osaamistodistuksia varten.',
    decided:
      'Tunnustamisesta päättää toimivaltainen viranomainen; puuttuminen rekisteristä ei ole hylkäämisen peruste.',
  },
};
