import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Umiejętność, w dowolnym języku',
      occupation: 'Zawód, w dowolnym języku',
      have: 'Umiem (umiejętność lub zawód)',
      want: 'Chcę się nauczyć lub zostać (umiejętność lub zawód)',
    },
    find: {
      skill: 'Znajdź umiejętność',
      occupation: 'Znajdź zawód',
      have: 'Znajdź, co umiem',
      want: 'Znajdź, czego chcę',
    },
    chosen: {
      skill: 'Wybrane umiejętności (wystarczy jedna):',
      occupation: 'Wybrane zawody (wystarczy jedna z ich umiejętności):',
      have: 'Umiem:',
      want: 'Chcę się nauczyć lub zostać:',
    },
    remove: 'Usuń:',
    choose: 'Znaleziono dla „{words}”, do wyboru:',
    none: 'Nic nie znaleziono dla „{words}”.',
    offers: 'Oferty: {count}',
    found: 'Podpowiedzi: {count}',
  },
  fields: {
    dates: 'Terminy',
    extent: 'Zakres i cena',
    places: 'Miejsce',
    weeks: 'Czas trwania w tygodniach',
    from: 'od',
    to: 'do',
    currency: 'Waluta ceny (EUR, PLN…)',
    place: 'Kraj, region lub miasto',
    near: 'W pobliżu miasta lub punktu (szerokość, długość geogr.)',
    noPlace:
      '„{name}” nie jest miastem, lub nie jednym, w którym odbywa się tu jakaś oferta; bliskości nie uwzględniono. Szerokość i długość działają wszędzie.',
    orNotStated: 'Także bez podanych danych',
    notStated: 'Także bez podanych danych: {filter}',
  },
  gap: {
    title: 'Według umiejętności, zawodu lub celu',
    about:
      'Podaj, co umiesz i czego chcesz się nauczyć: oferty są wtedy uporządkowane według liczby brakujących umiejętności, jakie dają na punkt.',
    haveAlone: 'Podaj też, czego chcesz: to, co umiesz, liczy się tylko obok tego.',
    missing: 'Pożądane i brakujące',
    order: 'Najpierw oferty, które dają z tego najwięcej na punkt.',
    nothing: 'Niczego nie brakuje: to, co umiesz, obejmuje to, czego chcesz.',
    brings: 'Daje {count} z {total} brakujących umiejętności:',
    through: 'przez',
    outcome: 'Efekt uczenia się',
    rest: 'Potem nadal brakuje',
    more: 'i jeszcze {count}',
  },
};
