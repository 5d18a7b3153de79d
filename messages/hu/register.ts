import type { PageWords } from '../words.ts';

/** Hungarian. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Az ajánlat a forrás szerint a(z) {eqf}. EKKR-szinten van.',
    subjectProvider: '{register} a képzőt így ismeri: {name} ({id}).',
    subjectAwardingBody: '{register} az odaítélő szervet így ismeri: {name} ({id}); az igazolásért az felel.',
    candidates: 'Lehetséges intézmények: {names}.',
    closedOn: 'Megszűntként vagy összevontként szerepel ettől: {date}',
    successors: 'A helyére lépett: {names}.',
    levels: 'Az ott szereplő EKKR-szintek: {levels}.',
    endedOn: 'Az utolsó megtalált értékelés lejárt: {date}',
    startsOn: 'Érvényességének kezdete: {date}',
    report: '{agency}: {activity}. Döntés: {decision}. Érvényes: {from} – {to}',
    moreReports: '{count, plural, one {Van még # jelentés.} other {Van még # jelentés.}}',
    obligatory: 'Az ország kötelező külső minőségbiztosításának része.',
    voluntary: 'Önkéntes értékelés, végezte: {agencies}.',
    mixed: 'Egy része az ország kötelező külső minőségbiztosításának része, egy része önkéntes.',
    validUntil: 'Érvényes eddig: {date}',
    absence:
      'Az, hogy nincs találat, nem a rossz minőség jele: nem minden ügynökség van nyilvántartásba véve, és nem minden értékelés kötelező vagy kerül bejelentésre.',
    never: 'Ezt az ajánlatot még nem vetettük össze nyilvántartással.',
  },
  register: {
    deqar: {
      name: 'A DEQAR',
      agencies: 'az EQAR-ban nyilvántartott ügynökség',
    },
    demo: {
      name: 'A bemutató nyilvántartás',
      agencies: 'a bemutató nyilvántartás egyik ügynöksége',
    },
    none: {
      name: 'A nyilvántartás',
      agencies: 'nyilvántartott ügynökség',
    },
  },
  decision: {
    positive: 'pozitív',
    'positive with conditions or restrictions': 'pozitív, feltételekkel vagy korlátozásokkal',
    negative: 'negatív',
    'not applicable': 'nincs formális döntés',
  },
  flag: {
    official: 'Az ország kötelező külső minőségbiztosításának része.',
    voluntary: 'Önkéntes értékelés.',
    conditional: 'A döntés feltételeket vagy korlátozásokat tartalmaz.',
    'no-formal-decision': 'Az értékelés formális döntés nélkül zárult.',
    'validity-6y-default': 'A jelentés nem ad meg végdátumot; hat évet feltételezünk.',
    'expires-during-offer': 'Az érvényesség az ajánlat utolsó dátumozott indítása előtt lejár.',
    'expiring-soon': 'Az érvényesség fél éven belül lejár.',
    'agency-no-longer-registered':
      'Az ügynökség az értékelés idején szerepelt a nyilvántartásban, de már nem szerepel.',
    stale: 'A nyilvántartást az utóbbi időben nem lehetett teljesen beolvasni; a tartalma eltérhet.',
    'conflicting-results': 'Egymásnak ellentmondó eredményű hatályos jelentések vannak.',
    'negative-candidate':
      'Egy azonos című programról negatív jelentés van; embernek kell megállapítania, hogy erről szól-e.',
    'near-match':
      'Egy azonos című programról van jelentés, de a szint, a kredit vagy a fokozat típusa eltér: nem számítottuk be.',
    'inherited-negative': 'Egy kapcsolódó intézményről negatív jelentés van.',
    'parent-programme-negative': 'Negatív jelentés van egy programról, amelynek ez az ajánlat a forrás szerint része.',
    'identifier-contradicted':
      'A jelentést az ügynökség azonosítója alapján találtuk, de a programjának más a címe, a szintje és a kreditszáma.',
    inherited: 'A jelentés egy kapcsolódó intézményt nevez meg, nem azt, amelyről itt szó van.',
    'parent-cover': 'Az értékelés arról az intézményről szólt, amelynek az itt szereplő intézmény a része.',
    'mc-coverage-implicit':
      'Nem ismert, hogy az értékelés kiterjedt-e a rövid tanfolyamokra és a mikrotanúsítványokra.',
    'mc-coverage-excluded':
      'Maga az ügynökség közli, hogy ilyen értékelései nem terjednek ki a mikrotanúsítványhoz vezető képzésekre; az intézmény értékelése érvényben marad.',
    'level-unverified':
      'Nem lehetett összevetni, hogy a nyilvántartás az ajánlat szintjén tünteti-e fel az intézményt.',
    'attendance-only': 'A jelentés szerint a részvételt igazolják, nem a tanulást.',
    'not-certified': 'A jelentés szerint semmit sem értékelnek vagy igazolnak.',
    'delivery-country-undocumented':
      'Az ajánlat olyan országban valósul meg, amelyet a nyilvántartás az intézménynél nem említ.',
    'cross-border': 'Az értékelés határokon átnyúlóan történt.',
    joint: 'A jelentés több intézményre vagy közös programra vonatkozik.',
    'european-approach': 'Értékelés a közös programokra vonatkozó európai megközelítés szerint.',
    'low-flag': 'A nyilvántartás kisebb megjegyzést fűzött a jelentéshez.',
    'reports-of-linked-only': 'Minden jelentés kapcsolódó intézményekről szól.',
    'reports-not-counted':
      'Vannak be nem számító jelentések: az ügynökségük a kiadáskor nem szerepelt a nyilvántartásban, vagy nem ismert.',
    'awarding-body-as-stated': 'Hogy ki ítéli oda az igazolást, csak az ajánlat közzétevőjétől tudható.',
    'awarding-body-partly-known':
      'További odaítélő szervek is szerepelnek, amelyeket a nyilvántartás nem ismer, vagy nem egyetlen intézményként ismer.',
    'awarding-bodies-differ': 'Az ajánlat egy másik odaítélő szervéről a nyilvántartás mást mond.',
    'matched-by-domain': 'Az intézményt kizárólag a webcíme alapján ismertük fel.',
    'predecessor-named': 'A forrás az intézmény egy jogelődjét nevezi meg.',
  },
};
