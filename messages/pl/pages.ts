import type { ApiWords } from '../words.ts';

/** What the pages around the search say. A widget does not carry it. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: { hei: 'Uczelnia', 'other-provider': 'Inny dostawca' },
      notOffers: 'Ocena dostawcy nie jest oceną jego ofert.',
      entries: 'W rejestrze',
      entry: 'Wpis w {register}: {id}',
      website: 'strona internetowa',
      neverCompared: 'Nie odczytano jeszcze żadnego rejestru.',
      noEntry: 'Z tym dostawcą nie jest powiązany żaden wpis rejestru.',
      reportsAbout: 'Te raporty dotyczą dostawcy lub jego programów. Nie mówią nic o ofertach, których nie wymieniają.',
      noReports: '{register} nie ma raportu, który wymienia tego dostawcę.',
      noAgency: 'Agencji tam nie ma',
      valid: 'Ważny od {from} do {to}.',
      validFrom: 'Ważny od {from}; końca nie podano.',
      over: 'Już nieważny.',
      programmes: 'Programy',
      freshness: 'Aktualność tych danych',
      noSources: 'Nie jest odczytywane żadne źródło tego dostawcy.',
      neverRead: 'Jeszcze go nie odczytano.',
      neverComplete: 'Nigdy nie odczytano go w całości.',
      lastComplete: 'Ostatni pełny odczyt: {date}.',
      outcome: {
        complete: 'Ostatni odczyt, {date}, był pełny.',
        unchanged: 'Zapytano ponownie {date}: nic się nie zmieniło.',
        partial: '{date} dotarła tylko część; brakujące oferty pozostają bez zmian.',
        failed: 'Odczyt z {date} się nie udał; to, co widać, jest wcześniejsze.',
        held: 'Odczyt z {date} jest wstrzymany, aż ktoś go obejrzy, bo zmieniłoby się zbyt wiele; to, co widać, jest wcześniejsze.',
      },
      runs: 'Wszystkie odczyty',
      asData: 'Ten dostawca jako dane',
    },
    compare: {
      title: 'Porównanie ofert',
      caption:
        '{count, plural, one {# oferta} few {# oferty obok siebie} many {# ofert obok siebie} other {# oferty obok siebie}}',
      nearest: 'Z każdej oferty porównuje się termin, który zaczyna się najwcześniej.',
      tooMany: 'Można porównać najwyżej {most} oferty; pozostałe pominięto.',
      tooFew: 'Proszę wybrać w wyszukiwarce od dwóch do czterech ofert do porównania.',
      gone: 'Oferty {id} nie ma albo już jej nie ma.',
      remove: 'Usuń',
      counts: 'zalicza się do czegoś większego, jak podano',
      alone: 'jest samodzielna, jak podano',
    },
    skills: {
      title: 'Umiejętności',
      about: 'Wszystkie umiejętności według grup. Liczba mówi, ile ofert uczy danej umiejętności lub węższej.',
      noTree: 'Umiejętności wymieniane w ofertach, najczęstsze na początku.',
      above: 'Szersze umiejętności',
      narrower:
        '{count, plural, one {# węższa umiejętność} few {# węższe umiejętności} many {# węższych umiejętności} other {# węższej umiejętności}}',
      noOffers: 'brak ofert',
      nothing: 'Nie ma tu umiejętności.',
      gap: 'Sprawdź, których umiejętności jeszcze brakuje',
    },
  },
};
