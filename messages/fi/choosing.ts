import type { PageWords } from '../words.ts';

/** Finnish. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Taito, millä kielellä tahansa',
      occupation: 'Ammatti, millä kielellä tahansa',
      have: 'Osaan (taito tai ammatti)',
      want: 'Haluan oppia tai tulla (taito tai ammatti)',
    },
    find: {
      skill: 'Etsi taito',
      occupation: 'Etsi ammatti',
      have: 'Etsi, mitä osaan',
      want: 'Etsi, mitä haluan',
    },
    chosen: {
      skill: 'Valitut taidot (yksi niistä riittää):',
      occupation: 'Valitut ammatit (yksi niiden taidoista riittää):',
      have: 'Osaan:',
      want: 'Haluan oppia tai tulla:',
    },
    remove: 'Poista:',
    choose: 'Löytyi sanoilla ”{words}”, valitse:',
    none: 'Sanoilla ”{words}” ei löytynyt mitään.',
    offers: 'Koulutuksia: {count}',
    found: 'Ehdotuksia: {count}',
  },
  fields: {
    dates: 'Ajankohdat',
    extent: 'Laajuus ja hinta',
    places: 'Paikka',
    weeks: 'Kesto viikkoina',
    from: 'alkaen',
    to: 'asti',
    currency: 'Hinnan valuutta (EUR, PLN …)',
    place: 'Maa, alue tai kaupunki',
    near: 'Lähellä kaupunkia tai pistettä (leveysaste, pituusaste)',
    noPlace:
      '”{name}” ei ole kaupunki tai ei ole yksiselitteinen kaupunki, jossa täällä järjestettäisiin koulutusta; etäisyyden mukaan ei suodatettu. Leveys- ja pituusaste toimivat kaikkialla.',
    orNotStated: 'Myös ne, joista ei ilmoiteta mitään',
    notStated: 'Myös ne, joista ei ilmoiteta mitään: {filter}',
  },
  gap: {
    title: 'Taidon, ammatin tai tavoitteen mukaan',
    about:
      'Kerro, mitä osaat ja mitä haluat oppia: koulutukset järjestetään sen mukaan, kuinka monta puuttuvaa taitoa ne antavat opintopistettä kohti.',
    haveAlone: 'Kerro myös, mitä haluat: osaamisesi vaikuttaa vain sen rinnalla.',
    missing: 'Halutut ja puuttuvat',
    order: 'Ensin ovat koulutukset, jotka antavat niistä eniten opintopistettä kohti.',
    nothing: 'Mitään ei puutu: osaamisesi kattaa sen, mitä haluat.',
    brings: 'Antaa {count} puuttuvista taidoista (yhteensä {total}):',
    through: 'lähde',
    outcome: 'Oppimistulos',
    rest: 'Sen jälkeen puuttuu vielä',
    more: 'ja {count} muuta',
  },
};
