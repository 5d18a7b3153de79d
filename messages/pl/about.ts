import type { ApiWords } from '../words.ts';

/** What the pages about this service say, and the guided search. A widget does not carry it. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Jakich umiejętności jeszcze mi brakuje?',
      about:
        'Proszę podać, co Pan lub Pani umie i dokąd zmierza. Pokażemy oferty, które dają brakujące umiejętności; na początku te, które dają ich najwięcej na punkt.',
      can: '1. Co już umiem',
      want: '2. Czego chcę się nauczyć lub kim zostać',
      time: '3. Ile mam czasu',
      hours: 'Godzin tygodniowo, najwyżej',
      money: '4. Ile to może kosztować',
      budget: 'Cena łącznie, najwyżej',
      unstated: 'Pokazywane są także oferty, które tego nie podają.',
      show: 'Pokaż oferty',
      nothingWanted: 'Proszę wybrać co najmniej jedną umiejętność lub zawód jako cel.',
      noNumber: '„{value}” nie pasuje do pola „{field}”. Proszę wpisać liczbę, na przykład 40.',
    },
    quality: {
      intro:
        'Zewnętrzne zapewnianie jakości polega na tym, że ktoś z zewnątrz ocenia instytucję lub jeden z jej programów i publikuje raport. Porównujemy każdą ofertę z takimi raportami i mówimy, kto co ocenił, z jakim wynikiem i do kiedy.',
      twoTitle: 'Oferta i dostawca to dwie różne rzeczy',
      two: 'Ocena dostawcy nie jest oceną każdej jego oferty. Dlatego każda ramka mówi dwie rzeczy, które nigdy nie stają się jedną: o samej ofercie i o jej dostawcy. Większość ocen dotyczy instytucji, niewiele pojedynczego krótkiego kursu.',
      marksTitle: 'Co oznaczają znaki',
      marksAbout: 'Każdy znak ma słowo, kształt i kolor. Za tymi przykładami nie stoją prawdziwe oferty.',
      mark: {
        positive: 'Aktualna ocena zakończyła się dobrze. Słowa mówią, czy dotyczyła samej oferty, czy dostawcy.',
        conditional: 'Aktualna ocena zakończyła się dobrze, z warunkami lub ograniczeniami.',
        negative: 'Aktualny raport mówi „nie”. Szczegóły są w raporcie.',
        lapsed: 'Była ocena, jej ważność minęła, a nowszej nie znaleziono.',
        future: 'Jest wynik, którego ważność jeszcze się nie zaczęła.',
        unknown: 'Rejestr nie ma ważnego wyniku. To nie jest osąd.',
        never: 'Oferty nie porównano jeszcze z rejestrem.',
      },
      registerTitle: 'Czym jest rejestr',
      register:
        'DEQAR, baza danych wyników zewnętrznego zapewniania jakości, zawiera raporty agencji wpisanych do EQAR, Europejskiego Rejestru Agencji Zapewniania Jakości w Szkolnictwie Wyższym. Agencje te działają według standardów i wskazówek dotyczących zapewniania jakości w Europejskim Obszarze Szkolnictwa Wyższego (ESG).',
      absenceTitle: 'Co oznacza, że niczego nie znaleziono',
      absence:
        'Wielu dostawców, na przykład szkoły zawodowe i przedsiębiorstwa, oceniają podmioty, które niczego tam nie zgłaszają.',
      ownTitle: 'Czego nie robimy',
      own: 'Sami niczego nie oceniamy i nie wystawiamy not. O tym, czy mikropoświadczenie się liczy, decyduje instytucja lub urząd, któremu się je przedstawia.',
      linksTitle: 'Więcej informacji',
      link: {
        deqar: 'DEQAR: baza raportów',
        eqar: 'EQAR: rejestr agencji',
        enqa: 'ENQA: stowarzyszenie agencji',
        recommendation: 'Zalecenie Rady w sprawie mikropoświadczeń (2022)',
      },
    },
    privacy: {
      title: 'Prywatność',
      noneTitle: 'O co nie pytamy i czego nie zapisujemy',
      none: 'Bez konta, bez plików cookie, nic nie jest zapisywane w przeglądarce. Nigdzie nie pytamy o nazwisko, obywatelstwo ani zezwolenia.',
      othersTitle: 'Kto jeszcze dowiaduje się o wizycie',
      others:
        'Przez te strony nikt: wszystkie ich pliki pochodzą z tego serwera. Odnośniki do innych stron nie mówią im, skąd się przychodzi.',
      keptTitle: 'Co przechowuje ten serwer',
      kept: 'Program nie prowadzi rejestru wizyt. Liczy, ile razy otwierano każdy rodzaj strony i jak długo to trwało, bez adresów sieciowych i bez tego, czego szukano. Aby uniknąć przeciążenia, liczy zapytania z adresu sieciowego przez minutę, tylko w pamięci. Gdy odpowiedź się nie uda, w dzienniku są czas, ścieżka strony i błąd. Zgłoszenia błędów liczy według adresu sieciowego przez dobę, również tylko w pamięci.',
      words:
        'To, czego się szuka, stoi w adresie strony, a więc w historii przeglądarki i w przekazywanych odnośnikach. Odpowiedzi zostają przez pewien czas w pamięci, aby przychodziły szybciej; kto pytał, nie jest zapisywane.',
      operator: 'Operator tego serwera może prowadzić własne zapisy przed programem. Można go zapytać:',
      sourcesTitle: 'Osoby w danych dostawców',
      sources:
        'Adresy e-mail i numery telefonów są usuwane z tekstów dostawców. Nazwiska osób, które w nich stoją, pozostają bez zmian.',
    },
    accessibility: {
      title: 'Dostępność',
      aim: 'Strony te są tworzone tak, aby spełniały WCAG 2.2 na poziomie AA i europejską normę EN 301 549. Działają bez skryptów i z samą klawiaturą, w wersji jasnej i ciemnej, przy szerokości 320 pikseli i przy dwukrotnie większym tekście.',
      checkedTitle: 'Jak to jest sprawdzane',
      checked:
        'Program ogląda strony w prawdziwej przeglądarce, w kilku językach. Przechodzi przez wyszukiwanie z samą klawiaturą oraz mierzy rozmiary i odstępy. Znajduje tylko część tego, co może być nie tak. Nikt jeszcze nie wypróbował tych stron z czytnikiem ekranu i żadna niezależna instytucja ich nie badała.',
      report: 'Raport według kryteriów znajduje się przy kodzie źródłowym: {file}.',
      limitsTitle: 'Znane ograniczenia',
      limits: {
        texts:
          'Tytuły i opisy pochodzą od dostawców. Jeśli nie podano języka albo podano błędny, czytnik ekranu może je źle odczytać.',
        others: 'Strony dostawców i raporty agencji nie są nasze.',
        tables: 'Na wąskich ekranach tabela porównania przewija się na boki w swojej ramce.',
      },
      feedbackTitle: 'Proszę nam powiedzieć, co nie działa',
      feedback: 'Można napisać do operatora tego serwera:',
    },
    licences: {
      title: 'Licencje i źródła',
      about: 'To, co tu widać, zebrano z tych źródeł.',
      source: 'Źródło',
      used: 'Do czego',
      licence: 'Licencja',
      of: {
        deqar: 'Raporty zewnętrznego zapewniania jakości, instytucje, agencje',
        esco: 'Umiejętności i zawody',
        vocabularies: 'Dziedziny kształcenia i inne listy kodów',
        nuts: 'Regiony',
        geonames: 'Współrzędne miast',
      },
      decision: 'Ponowne wykorzystywanie według decyzji 2011/833/UE',
      textsTitle: 'Teksty ofert',
      texts: 'Należą do dostawców. Tyle ofert podaje tę licencję:',
      programTitle: 'Program',
      program: 'Accredex jest wolnym oprogramowaniem na licencji publicznej Unii Europejskiej (EUPL) 1.2.',
      contactTitle: 'Kontakt',
      noContact: 'Operator tego serwera nie podał adresu.',
      asData: 'Ta lista jako dane',
    },
  },
};
