import type { FindingWords } from '../words.ts';

/** Polish. */
export const findings: FindingWords = {
  harm: {
    nothingRead: 'Nic z dokumentu nie odczytano; to, co opublikowano wcześniej, pozostaje bez zmian.',
    nothingPublished: 'Nic z tego przebiegu nie opublikowano; to, co opublikowano wcześniej, pozostaje bez zmian.',
    leftOut: 'Oferty nie ma w katalogu.',
    valueLost: 'Ta wartość nie jest pokazywana ani przeszukiwana; oferta liczy się jako taka, która jej nie podaje.',
    partLost: 'W ofercie brakuje części tego, co podano lub czego wymagano.',
    shown: 'Wartość jest pokazywana tak, jak ją zapisano, ale filtry jej nie znajdują.',
    changed: 'Tekst jest pokazywany inaczej, niż go zapisano.',
    understood: 'Nic nie przepada; inne programy mogą tego nie zrozumieć.',
    notRecognised: 'Przy następnej publikacji oferta może nie zostać rozpoznana jako ta sama.',
    entryLost: 'To źródło z manifestu nie jest odczytywane.',
    notUsed: 'Żaden wynik nie opiera się na tym, co rejestr tu podaje.',
    worthKnowing: 'Nic nie przepada.',
    textsStay: 'Portale mogą wymieniać oferty, ale nie mogą przejmować ich tekstów.',
  },
  message: {
    'credential-not-offer':
      'To poświadczenie wydane komuś, a nie lista ofert: należy publikować specyfikacje możliwości uczenia się',
    'loq-xml':
      'To LOQ-XML, który nie jest RDF: należy opublikować te same dane jako RDF/XML (element główny rdf:RDF), Turtle lub JSON-LD',
    'europass-xml':
      'To stary format XML Europass, który nie jest RDF: należy publikować ELM jako RDF/XML, Turtle lub JSON-LD',
    'html-document': 'To strona internetowa, nie plik z danymi: ścieżka źródła musi prowadzić do samego pliku',
    'ooapi-document': 'To JSON w postaci OOAPI: w manifeście należy nadać źródłu typ „ooapi”',
    'json-api-document': 'To JSON:API, którego typ „elm” nie obejmuje',
    'manifest-document': 'To manifest, a nie publikacja ofert',
    'plain-json': 'Ten JSON nie ma @context, więc nie jest JSON-LD',
    'other-xml': 'Ten dokument XML nie jest RDF/XML: jego elementem głównym musi być rdf:RDF',
    'hostile-xml':
      'Ten dokument XML {why, select, expansion {używa encji wielokrotnie dłuższych niż on sam} doctype {ma typ dokumentu dłuższy, niż się czyta,} other {definiuje encje zewnętrzne, zagnieżdżone lub bardzo długie}} i nie jest czytany',
    'nested-too-deeply': 'Elementy tego dokumentu są zagnieżdżone głębiej, niż się odczytuje',
    'empty-document': 'Dokument jest pusty',
    'binary-document': 'Dokument nie jest tekstem',
    'archive-not-read':
      'Ten plik ZIP {why, select, cut {nie jest cały: brakuje jego końca} damaged {jest uszkodzony} encrypted {jest zaszyfrowany} files {zawiera więcej plików, niż się odczytuje} ratio {rośnie po rozpakowaniu tak bardzo, że nie może być tekstem} other {nie zawiera plików Turtle (.ttl, .nt)}}; nie został odczytany do końca',
    'archive-files-not-read': 'Z pliku ZIP odczytuje się tylko Turtle (.ttl, .nt); tych plików z niego nie odczytano',
    'context-refused':
      'Kontekst JSON-LD spod tego adresu nie jest tu znany, a kontekstów nigdy się nie pobiera: należy użyć kontekstu ELM albo wpisać pojęcia do dokumentu',
    'syntax-error':
      '{line, select, 0 {Dokument urywa się lub jest błędny} other {Dokument urywa się lub jest błędny w wierszu {line}}}; nic z niego nie opublikowano{others, plural, =0 {} one {, wstrzymano też # inną ofertę} few {, wstrzymano też # inne oferty} many {, wstrzymano też # innych ofert} other {, wstrzymano też # innej oferty}}',
    'too-large': 'Dokument ma {bytes} bajtów; można przeczytać najwyżej {most}',
    'too-many-statements': 'Dokument zawiera ponad {most} twierdzeń, a więcej nie można przeczytać',
    'no-offers': 'Dokument nie zawiera specyfikacji możliwości uczenia się',
    'unsupported-type': 'Źródeł tego typu jeszcze się nie odczytuje',
    'media-type-differs': 'Dokument nie ma typu, z jakim go wysłano; odczytano go według zawartości',
    'damaged-text':
      'Niektóre znaki są uszkodzone: niepoprawne w UTF-8 albo UTF-8 wzięte za inne kodowanie. Poprawiono je tam, gdzie to pewne, inne zastąpiono',
    'quoted-statements':
      'Stwierdzeń o stwierdzeniach (RDF-star) się nie odczytuje; to, co tylko przytoczono, nie jest stwierdzone',
    'literal-cut': 'Ten tekst jest dłuższy, niż się przechowuje, i został skrócony; wartość podaje liczbę jego znaków',
    'more-findings': 'Wymieniono {listed} z {total} uwag „{of}”',
    'dead-link': 'Adres nie działa od {since} ({said}); nie jest pokazywany, dopóki nie zacznie działać',
    'sheet-broken': 'Arkusza nie można odczytać od wiersza {row}: {detail}',
    'sheet-too-large': 'Arkusz jest za duży: odczytuje się najwyżej {most} {what}',
    'sheet-without-header': 'Na początku arkusza nie ma wiersza z nazwami kolumn',
    'sheet-column-unknown': 'Żadna kolumna arkusza nie ma takiej nazwy',
    'sheet-column-repeated': 'Ta kolumna jest w arkuszu dwa razy; odczytano pierwszą',
    'sheet-encoding': 'Arkusz nie jest w UTF-8; odczytano go w kodowaniu, w którym wydaje się być',
    'index-refused': 'Indeks wyszukiwania nie może przyjąć tej oferty, więc żadne wyszukiwanie jej nie znajdzie',
    'record-too-large': 'Ten rekord mówi więcej, niż można odczytać o jednej ofercie, więc go pominięto',
    'title-missing': 'Oferta nie ma tytułu, więc ją pominięto',
    'no-identifier':
      'Oferta jest węzłem bez nazwy i bez identyfikatora ze schematem, więc nie dałoby się jej odnaleźć: należy nadać jej IRI',
    'iri-invalid': 'To nie jest IRI (zawiera spację lub inny niedozwolony znak), więc nic nie może się tak nazywać',
    'relative-iri': 'IRI jest względne; poza tym dokumentem nic nie znaczy i nie zostało użyte',
    'foreign-provider':
      'Oferta podaje wydawcę, który nie jest dostawcą z tego manifestu; przyjmuje się tylko własne oferty dostawcy',
    'foreign-identifier': 'Ten identyfikator zawiera domenę innej instytucji; tylko ona może pod nią publikować',
    'provider-not-named':
      'To źródło mówi o ofertach innych, a rekord nie podaje żadnym identyfikatorem, kto je oferuje: proszę podać dostawcę z identyfikatorem znanym rejestrowi',
    'provider-unclear':
      'Identyfikatory dostawcy podane w rekordzie należą do kilku dostawców, więc nie wiadomo, czyja to oferta',
    'provider-out':
      'Ten dostawca nie chce figurować w katalogu albo został z niego wyjęty; nikt nie może publikować tu jego ofert',
    'too-many-providers': 'To źródło wymienia więcej nieznanych jeszcze dostawców, niż jedno czytanie może wprowadzić',
    'membership-unconfirmed':
      'Sojusz może publikować oferty swoich członków, gdy członkostwo podaje rejestr albo obie strony; w przypadku tego dostawcy tego nie wiadomo',
    'duplicate-identifier': 'Inny rekord tej publikacji ma ten sam identyfikator; wzięto pierwszy',
    'identity-conflict':
      'Dwa identyfikatory tego rekordu należą do różnych ofert; przyjęto silniejszy, niczego nie połączono',
    'publisher-not-comparable':
      'Identyfikatory wydawcy są innego rodzaju niż te, pod którymi znany jest dostawca, więc nie można było ich porównać',
    'identifier-without-scheme':
      'Po identyfikatorze bez schematu nie można rozpoznać oferty: należy dodać elm:schemeId',
    'identifier-repeated': 'Inny rekord tej publikacji ma ten sam identyfikator; tego on nie oznacza',
    'missing-element': 'Profil QualityLink wymaga tego elementu, a oferta go nie podaje',
    'text-repeated': 'W tym języku jest więcej niż jeden tekst; zachowano jeden',
    'text-without-language': 'Tekst nie ma oznaczenia języka',
    'language-tag-unknown': 'Oznaczenie języka tego tekstu nie jest znane; tekst zachowano jako tekst bez języka',
    'language-tag-spelling':
      'Oznaczenie języka tego tekstu zrozumiano, ale jest niepoprawne: jego części łączy się łącznikiem (en-GB)',
    'text-markup': 'Tekst zawierał HTML; zachowano go jako zwykły tekst',
    'control-characters': 'Tekst zawierał znaki sterujące, których nikt nie widzi; pominięto je',
    'text-cut': 'Tekst jest za długi na swoje miejsce i został skrócony',
    'personal-data-left-out': 'Z tego tekstu pominięto adres e-mail lub numer telefonu',
    'type-unknown': 'Tego rodzaju możliwości uczenia się nie ma na liście europejskiej',
    'code-unknown': 'Tej wartości nie ma na europejskiej liście dla jej elementu i nie została użyta',
    'level-spelling': 'Poziom ERK zrozumiano, ale powinien być IRI ze słownika europejskiego',
    'level-unknown': 'To nie jest poziom ERK od 1 do 8',
    'level-ambiguous': 'Oferta podaje kilka poziomów ERK; nie wzięto żadnego',
    'nqf-unknown': 'To nie jest IRI poziomu krajowych ram kwalifikacji',
    'credit-spelling': 'Punkty zrozumiano, ale powinny być zwykłą liczbą, taką jak 5 lub 2.5',
    'credit-unknown': 'Punktów nie dało się odczytać jako liczby; pokazuje się je tak, jak je zapisano',
    'credit-implausible': 'Żadna oferta nie ma tylu punktów ECTS; nie zostały użyte',
    'credit-without-framework': 'Przy punktach nie podano systemu, więc nie policzono ich jako ECTS',
    'credit-range': 'Punkty są zakresem; ofertę znajduje się po każdej liczbie z niego',
    'credit-ambiguous':
      'Oferta podaje kilka liczb punktów ECTS; znajduje się ją po każdej liczbie od najmniejszej do największej',
    'duration-spelling': 'Nakład pracy zrozumiano, ale powinien być czasem trwania, takim jak PT60H',
    'duration-unknown':
      'Nakładu pracy nie dało się odczytać jako godzin (P60M to sześćdziesiąt miesięcy, PT60M sześćdziesiąt minut)',
    'language-spelling': 'Język zrozumiano, ale powinien być IRI z europejskiej tabeli referencyjnej',
    'language-withdrawn': 'Tego kodu języka nie ma już w europejskiej tabeli referencyjnej; zachowano go bez zmian',
    'language-unknown': 'To nie jest język z europejskiej tabeli referencyjnej',
    'language-ambiguous':
      'Termin podaje kilka języków nauczania, więc nie ma własnego: należy opisać osobny termin dla każdego',
    'isced-spelling': 'Dziedzinę kształcenia zrozumiano, ale powinna być IRI ze słownika ISCED-F 2013',
    'isced-unknown': 'To nie jest dziedzina z ISCED-F 2013',
    'date-invalid': 'Taka data nie istnieje (dzień zapisuje się 2026-10-01)',
    'date-spelling': 'Datę zrozumiano, ale należy ją zapisać 2026-10-01 (albo 2026-10, albo 2026)',
    'date-week':
      'To tydzień, którego nie pokazuje się jako daty: należy podać dzień (2026-09-14) albo miesiąc (2026-09)',
    'date-two-ways': 'Tę datę można odczytać na dwa sposoby (najpierw dzień lub miesiąc), więc jej nie użyto',
    'date-placeholder': 'Ta data oznacza w komputerach „brak” i nie została wzięta za datę',
    'date-utc-midnight':
      'To zapisana w UTC północ następnego dnia w większości Europy; dzień zachowano tak, jak go zapisano',
    'date-order': 'Koniec jest przed początkiem; końca nie użyto',
    contradiction: 'To można podać raz, a podano to sprzecznie; nie wzięto żadnej z wartości',
    'other-spelling':
      'Adres tej oferty różni się od poprzedniego tylko http lub https albo ukośnikiem na końcu: pozostaje tą samą ofertą',
    'other-spelling-repeated':
      'Adres innej oferty różni się od tego tylko pisownią, http lub https albo ukośnikiem na końcu: to jedna oferta i wzięto pierwszą',
    'date-ambiguous': 'Jest kilka dat tam, gdzie oczekuje się jednej; wzięto najwcześniejszą',
    'url-invalid': 'To nie jest adres http ani https',
    'boolean-invalid': 'To nie jest ani true, ani false',
    'number-invalid': 'To nie jest liczba, która może tu stać',
    'image-unsafe': 'Obraz jest pokazywany tylko z adresu https serwera o publicznej nazwie',
    'time-in-utc': 'Godzina jest podana w UTC i nie wiadomo, która jest wtedy na miejscu; zachowano tylko dzień',
    'country-spelling': 'Kraj zrozumiano, ale powinien być IRI z europejskiej tabeli referencyjnej',
    'country-ambiguous': 'Podano kilka krajów tam, gdzie oczekuje się jednego; nie wzięto żadnego',
    'country-unknown': 'To nie jest kraj z europejskiej tabeli referencyjnej',
    'outcome-without-title': 'Efekt uczenia się nie ma tytułu, więc go pominięto',
    'skill-invalid': 'To nie jest adres umiejętności',
    'price-incomplete': 'Cena wymaga kwoty i waluty; tę pominięto',
    'too-many-values': 'Jest tu więcej wartości, niż można przechować; wzięto pierwsze',
    'reference-empty': 'Odniesienie do innej oferty niczego nie nazywa',
    'self-reference': 'Oferta ma być częścią samej siebie; nie użyto tego',
    'circular-reference':
      'Oferty mają być częściami siebie nawzajem; związek jest pokazywany, ale nic z niego nie może wynikać',
    'instance-without-offer': 'Termin nie należy do żadnej oferty tego dokumentu, więc go pominięto',
    'instance-without-language': 'Profil wymaga języka terminu, a ten go nie podaje',
    'mode-combined': 'Podano kilka sposobów uczenia się; połączono je w jeden',
    'iri-too-long': 'To IRI jest dłuższe niż to, co może być nazwą (2000 znaków); stwierdzenia z nim odłożono',
    'statement-left-out':
      'To stwierdzenie nie jest poprawne w składni dokumentu i zostało pominięte; pozostałe odczytano',
    'slip-mended': 'To nie jest poprawne w składni dokumentu; odczytano to tak, jak było zamierzone',
    'more-pages':
      'Po {read, plural, one {# stronie} few {# stronach} many {# stronach} other {# strony}} następnej nie przeczytano: {why, select, circle {przeczytano ją już wcześniej} many {więcej stron się nie czyta} slow {poprzednie strony trwały zbyt długo} same {jest taka sama jak jedna z poprzednich} large {wszystkie strony razem są większe, niż można przeczytać} total {nie osiągnięto sum, które podaje serwer ({detail})} failed {nie udało się jej pobrać ({detail})} other {jest na innym serwerze albo jest nieczytelna}}; to, co przeczytano, jest opublikowane i nic nie uchodzi za niewidziane: proszę umieścić wszystkie strony na serwerze pierwszej albo opublikować całość w jednym dokumencie',
    'unknown-class':
      'Tej klasy nie ma w jej słowniku, więc nie odczytano tego, co do niej należy; wartość podaje najbliższą',
    'unknown-property':
      'Tej właściwości nie ma w jej słowniku, więc nie odczytano tego, co stwierdza; wartość podaje najbliższą',
    'unknown-key':
      'Żaden kontekst dokumentu nie definiuje tego klucza, więc JSON-LD nic nim nie mówi; wartość podaje najbliższy zdefiniowany',
    'no-licence': 'Nie podano licencji (oferty: {offers} z {read}), ani przy ofertach, ani w manifeście',
    'elements-not-used': 'Te elementy profili odczytano, ale nie ma dla nich miejsca w katalogu',
    'known-by-instance': 'Oferta jest węzłem bez nazwy, więc rozpoznaje się ją po IRI jej możliwości uczenia się',
    'part-without-key':
      'Ten rekord istnieje tylko wewnątrz innego i nie ma ani IRI, ani identyfikatora ze schematem: jest tam nazwany, ale nie jest własną ofertą',
    'language-doubtful':
      'Ten sam długi tekst podano w kilku językach, więc nie wiadomo, w którym jest: proszę podać każdemu językowi własny tekst albo pominąć te, których brak',
    'map-value-invalid':
      'To, na co wskazuje mapa źródła, nie jest {kind, select, number {liczbą} address {adresem internetowym} texts {tekstem ani listą tekstów} words {słowem ani listą słów} other {pojedynczym słowem}}, więc nie przyjęto tego jako „{target}”',
    'others-in-catalogue':
      'Katalog zawiera wpisy (wpisy: {records}) innych instytucji (instytucje: {institutions}), których nie odczytano: jest wspólny, a do tego źródła należą tylko wpisy wskazanej instytucji',
    'outcomes-split':
      'Listę efektów uczenia się zapisano jako jeden tekst i podzielono ją: proszę podać każdy efekt jako osobny wpis',
    'offerings-not-read':
      'Nie udało się pobrać listy jego terminów, więc rekord pozostaje bez zmian: proszę zadbać, by odpowiadała każda lista należąca do rekordu',
    'json-ld-broken':
      'JSON-LD tej strony jest błędny, więc zawartych w nim ofert nie odczytano; dopóki nie zostanie poprawiony, nic nie liczy się jako już niewidziane',
    'pages-left-out':
      'Z stron, które wymienia mapa witryny, nie odczytano tych: {robots} zabronionych przez robots.txt, {reserved}, dla których host zastrzega eksplorację tekstów i danych, {elsewhere} na innych hostach, {absent}, których nie ma lub które same ją zastrzegają; wartość podaje pierwszą z nich',
    'instance-not-described': 'Oferta nazywa to swoją możliwością uczenia się, ale dokument nic o niej nie mówi',
    'manifest-source-repeated': 'Wcześniejszy wpis manifestu wskazuje to samo źródło, które czyta się raz',
    'manifest-spelling': 'Ten wpis zrozumiano, ale zapisano go inaczej, niż wymaga schemat',
    'manifest-unreadable': 'Manifest nie jest ani JSON-em, ani YAML-em: {detail}',
    'manifest-invalid':
      'Manifest nie jest obiektem z listą „sources”; jest w nim: {found, select, nothing {nic} list {lista} object {obiekt} text {tekst „{written}”} other {„{written}”}}',
    'manifest-entry-invalid':
      'Ten wpis manifestu nie jest obiektem z „type” i „path”; jest tam: {found, select, nothing {nic} list {lista} object {obiekt} text {tekst „{written}”} other {„{written}”}}',
    'manifest-path-refused':
      'Ścieżka źródła jest adresem http lub https (w manifeście będącym lokalnym plikiem także plikiem obok)',
    'manifest-meta-invalid': 'Części „meta” manifestu nie można odczytać',
    'manifest-schac-form': '„schac” w „meta” nie jest domeną instytucji, taką jak {domain}',
    'manifest-refresh-changed': '„refresh” to liczba godzin od {least} do {most}; przyjęto {hours}',
    'manifest-too-long': 'Jako YAML czyta się najwyżej {most} znaków manifestu, a ten ma ich {characters}',
    'manifest-too-many-lines':
      'Jako YAML czyta się najwyżej {most} wierszy i elementów list manifestu, a ten ma ich {lines}',
    'manifest-sources-invalid':
      '„sources” manifestu powinno być listą; jest tam: {found, select, nothing {nic} list {lista} object {obiekt} text {tekst „{written}”} other {„{written}”}}',
    'manifest-sources-empty': 'Lista „sources” manifestu jest pusta',
    'manifest-sources-many': 'Lista „sources” manifestu ma więcej niż {most} wpisów',
    'manifest-member-missing': 'Brak „{member}” tego wpisu manifestu albo jest puste',
    'manifest-member-long': '„{member}” tego wpisu manifestu ma więcej niż {most} znaków',
    'manifest-member-invalid':
      '„{member}” powinno być: {shape, select, words {jedno z {words}} auth {obiekt, którego „type” to jedno z {words}} texts {obiekt z tekstami} lists {obiekt z tekstami lub listami tekstów} other {tekst}}; w „{at}” jest: {found, select, nothing {nic} list {lista} object {obiekt} text {tekst „{written}”} other {„{written}”}}',
    'manifest-map-invalid':
      'Mapa źródła jest błędna w „{pointer}”: prowadzi do „{target}”. Każdy wpis prowadzi od wskaźnika JSON (RFC 6901, zaczyna się od „/”) do jednego z: {words}',
    'manifest-map-not-used': 'Tylko źródła Edu-API odczytuje się według mapy; podana tutaj nie jest używana',
    'manifest-auth-incomplete': 'W „auth” brakuje „{member}” lub nie da się tego użyć',
    'manifest-auth-unreadable':
      'Zaszyfrowanej treści „auth” nie można otworzyć: nie zaszyfrowano jej dla klucza tego katalogu, który jest nadal ważny (/v1/keys, RSA-OAEP)',
    'manifest-auth-copied':
      'Zaszyfrowana treść „auth” znajduje się także w manifeście innego dostawcy, dlatego nie jest tu używana',
    'manifest-id-repeated': 'Wcześniejszy wpis manifestu ma to samo id; oba są czytane, ten pod własnym',
    'manifest-meta-differs': 'Manifest wskazuje inną instytucję niż ta, dla której go wprowadzono',
    'manifest-meta-unconfirmed':
      'Ani rejestr, ani --provider nie mówi, że ten identyfikator należy do dostawcy; nie użyto go',
    'entry-taken-over':
      'Inny manifest tego dostawcy ma wpis o tym id: wpis tego manifestu zajmuje jego miejsce, a to, co tamten opublikował, znika przy następnym pobraniu',
    'registry-findings-cut': 'Nie wymieniono dalszych uwag „{of}”: {count}',
    'registry-says-less':
      'Ten interfejs rejestru nie podaje tego, co o raportach ({count}) wiedział wcześniejszy odczyt (punkty, stopień, numery, oznaczenia): pozostaje to i nie zostało sprawdzone ponownie; odczyta to token (REGISTRY_TOKEN)',
    'registry-from-accreditation':
      'Otwarty plik jeszcze nie zawiera tego raportu; pochodzi on z listy akredytacji rejestru, która nigdy nie zawiera decyzji negatywnych',
    'registry-record-unreadable': 'Tego wpisu rejestru nie można odczytać, pominięto go: {detail}',
    'registry-field-unreadable': 'Tej części wpisu rejestru nie można odczytać: {detail}',
    'registry-activity-untyped': 'Działanie w raporcie nie ma rodzaju: nie wiadomo z niego, co oceniano',
    'registry-copies-differ':
      'Rejestr wymienia to dwa razy, a kopie są sprzeczne: liczy się nowsza, inaczej ostrożniejsza, a w przypadku instytucji ta z zamknięciem',
    'registry-agency-unknown': 'Agencji tego raportu nie ma wśród agencji rejestru',
    'registry-agency-not-registered': 'Ten raport wydano, gdy jego agencja nie była zarejestrowana, i nie jest dowodem',
    'registry-provider-unknown': 'Ten raport wskazuje dostawców, których rejestr nie wymienia',
    'registry-joint-alone': 'Ten raport dotyczy wspólnego programu, ale wskazuje tylko jednego dostawcę',
    'registry-relation-circle':
      'Powiązania tej instytucji prowadzą z powrotem do niej samej; każde jest śledzone tylko o jeden krok',
    'registry-relation-unknown':
      'Ta instytucja jest powiązana z inną, której rejestr nie wymienia; nic się po niej nie przejmuje',
    'registry-identifier-shared':
      'Kilka instytucji ma ten identyfikator; kto jest wskazany tylko przez niego, jest niejednoznaczny',
    'registry-not-joined':
      'Inny rejestr wymienia instytucję z tym samym identyfikatorem, lecz nic nie mówi, czy to ta sama; każda pozostaje osobno',
    'registry-detail-missing': 'Rejestr to wymienia, ale nie ma szczegółów; obowiązuje to, co podawały wcześniej',
    'registry-provider-gone':
      'Rejestr wymieniał tę instytucję, a teraz jej nie wymienia; to, co się na niej opierało, jest oceniane od nowa',
    'registry-report-gone':
      'Rejestr wymieniał ten raport, a teraz go nie wymienia; to, co się na nim opierało, jest oceniane od nowa',
    'registry-agency-gone':
      'Rejestr wymieniał tę agencję, a teraz jej nie wymienia; to, co się na niej opierało, jest oceniane od nowa',
  },
};
