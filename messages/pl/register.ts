import type { PageWords } from '../words.ts';

/** What a page says of the register, its reports and their flags. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Według źródła ta oferta jest na poziomie {eqf} ERK.',
    subjectProvider: '{register} zna dostawcę jako {name} ({id}).',
    subjectAwardingBody: '{register} zna instytucję nadającą jako {name} ({id}); to ona odpowiada za poświadczenie.',
    candidates: 'Może to być: {names}.',
    closedOn: 'Figuruje jako podmiot zamknięty lub połączony od {date}.',
    successors: 'Następcy: {names}.',
    levels: 'Podane tam poziomy ERK: {levels}.',
    endedOn: 'Ważność ostatniej znalezionej oceny zakończyła się {date}.',
    startsOn: 'Jej ważność zaczyna się {date}.',
    report: '{agency}: {activity}. Decyzja: {decision}. Ważność od {from} do {to}.',
    moreReports:
      '{count, plural, one {Jest jeszcze # raport.} few {Są jeszcze # raporty.} many {Jest jeszcze # raportów.} other {Jest jeszcze # raportu.}}',
    obligatory: 'Należy to do obowiązkowego zewnętrznego zapewniania jakości w tym kraju.',
    voluntary: 'Jest to dobrowolna ocena, którą przeprowadziła {agencies}.',
    mixed: 'Część należy do obowiązkowego zewnętrznego zapewniania jakości w tym kraju, część jest dobrowolna.',
    validUntil: 'Ważne do {date}.',
    absence:
      'To, że nic nie znaleziono, nie świadczy o złej jakości: nie każda agencja jest zarejestrowana i nie każda ocena jest wymagana lub zgłaszana.',
    never: 'Tej oferty jeszcze nie porównano z rejestrem.',
  },
  register: {
    deqar: { name: 'DEQAR', agencies: 'agencja zarejestrowana w EQAR' },
    demo: { name: 'Rejestr demonstracyjny', agencies: 'agencja z rejestru demonstracyjnego' },
    none: { name: 'Rejestr', agencies: 'zarejestrowana agencja' },
  },
  decision: {
    positive: 'pozytywna',
    'positive with conditions or restrictions': 'pozytywna z warunkami lub ograniczeniami',
    negative: 'negatywna',
    'not applicable': 'bez formalnej decyzji',
  },
  flag: {
    official: 'Należy do obowiązkowego zewnętrznego zapewniania jakości w tym kraju.',
    voluntary: 'Ocena dobrowolna.',
    conditional: 'Decyzja zawiera warunki lub ograniczenia.',
    'no-formal-decision': 'Ocena zakończyła się bez formalnej decyzji.',
    'validity-6y-default': 'Raport nie podaje końca ważności; przyjęto sześć lat.',
    'expires-during-offer': 'Ważność kończy się przed ostatnim terminem tej oferty.',
    'expiring-soon': 'Ważność kończy się w ciągu pół roku.',
    'agency-no-longer-registered': 'Agencja była zarejestrowana w czasie oceny, a teraz już nie jest.',
    stale: 'Ostatnio nie udało się odczytać całego rejestru; jego treść może być inna.',
    'conflicting-results': 'Istnieją ważne raporty o sprzecznych wynikach.',
    'negative-candidate':
      'Istnieje negatywny raport o programie o tym samym tytule; czy to ten program, musi ustalić człowiek.',
    'near-match':
      'Istnieje raport o programie o tym samym tytule, ale różni się poziom, liczba punktów lub rodzaj dyplomu: nie został uwzględniony.',
    'inherited-negative': 'Istnieje negatywny raport o powiązanej instytucji.',
    'parent-programme-negative': 'Istnieje negatywny raport o programie, którego częścią według źródła jest ta oferta.',
    'identifier-contradicted':
      'Raport znaleziono po identyfikatorze agencji, ale jego program ma inny tytuł, poziom i liczbę punktów.',
    inherited: 'Raport wymienia powiązaną instytucję, nie tę, o której tu mowa.',
    'parent-cover': 'Ocena dotyczyła instytucji, której częścią jest ta, o której tu mowa.',
    'mc-coverage-implicit': 'Nie wiadomo, czy ocena objęła krótkie kursy i mikropoświadczenia.',
    'mc-coverage-excluded':
      'Według samej agencji jej oceny tego rodzaju nie obejmują kształcenia, które prowadzi do mikropoświadczeń; ocena instytucji pozostaje ważna.',
    'level-unverified': 'Nie udało się porównać, czy rejestr podaje dla instytucji poziom tej oferty.',
    'attendance-only': 'Według raportu poświadcza się udział, nie efekty uczenia się.',
    'not-certified': 'Według raportu niczego się nie sprawdza ani nie poświadcza.',
    'delivery-country-undocumented': 'Oferta odbywa się w kraju, którego rejestr nie podaje dla tej instytucji.',
    'cross-border': 'Oceny dokonano ponad granicą.',
    joint: 'Raport obejmuje kilka instytucji lub wspólny program.',
    'european-approach': 'Ocena według europejskiego podejścia do wspólnych programów.',
    'low-flag': 'Rejestr opatrzył raport drobną uwagą.',
    'reports-of-linked-only': 'Wszystkie raporty dotyczą powiązanych instytucji.',
    'reports-not-counted':
      'Istnieją raporty, które się nie liczą: ich agencja nie była zarejestrowana w chwili wydania albo nie jest znana.',
    'awarding-body-as-stated': 'Kto nadaje poświadczenie, wiadomo tylko od tego, kto publikuje tę ofertę.',
    'awarding-body-partly-known':
      'Wymieniono dalsze instytucje nadające, których rejestr nie zna albo nie zna jako jednej instytucji.',
    'awarding-bodies-differ': 'O innej instytucji nadającej tej oferty rejestr mówi co innego.',
    'matched-by-domain': 'Instytucję rozpoznano tylko po jej adresie internetowym.',
    'predecessor-named': 'Źródło wymienia poprzednika instytucji.',
  },
};
