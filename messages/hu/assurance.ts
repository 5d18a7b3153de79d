import type { AssuranceWords } from '../words.ts';

/** Hungarian. */
export const assurance: AssuranceWords = {
  provider: {
    Who: 'A képző',
    who: 'a képző',
    them: 'a képzőről',
    of: 'a képzőnek',
    about: 'A képzőről',
  },
  'awarding-body': {
    Who: 'Az odaítélő szerv',
    who: 'az odaítélő szerv',
    them: 'az odaítélő szervről',
    of: 'az odaítélő szervnek',
    about: 'Az odaítélő szervről',
  },
  label: {
    OUT_OF_SCOPE: 'A nyilvántartás csak az 5–8. EKKR-szintre terjed ki, ezért erről az ajánlatról nem mond semmit',
    PROVIDER_NOT_FOUND: '{Who} nem található a nyilvántartásban; ez önmagában semmit sem mond a minőségről',
    PROVIDER_AMBIGUOUS: 'A nyilvántartásban több intézmény is lehet {who}; egyiket sem választottuk ki',
    PROVIDER_CLOSED: 'A nyilvántartás szerint {who} megszűnt vagy összevonták',
    NEGATIVE_PROGRAMME: 'Magát ezt az ajánlatot külső értékelés vizsgálta, negatív eredménnyel',
    PROGRAMME_ASSURED: 'Magát ezt az ajánlatot külső értékelés vizsgálta',
    INHERITED_PROGRAMME:
      'Magát ezt az ajánlatot külső értékelés vizsgálta, egy kapcsolódó intézményről szóló jelentésben: {others}',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Külső értékelés vizsgált egy programot, amelynek ez az ajánlat a forrás szerint része; magáról erről az ajánlatról külön nincs találat',
    NEGATIVE_INSTITUTION: 'Külső értékelés készült {them}, negatív eredménnyel; {offer}',
    LEVEL_NOT_COVERED:
      'Külső értékelés készült {them}, de a nyilvántartás nem ennek az ajánlatnak a szintjén tünteti fel',
    INSTITUTION_ASSURED: 'Külső értékelés készült {them}; {offer}',
    INHERITED_INSTITUTION:
      'Külső értékelés készült egy intézményről, amelynek a helyére {who} lépett: {others}; {offer}',
    PARTIAL_INHERITANCE_ONLY: 'Külső értékelés csak egy kapcsolódó intézményről készült: {others}; {offer}',
    EXPIRED: 'Az utolsó megtalált külső értékelés már nem érvényes; a nyilvántartáson kívül lehet újabb',
    NOT_YET_VALID: 'Van külső értékelés, de az érvényessége még nem kezdődött el',
    NOT_COVERED: 'A nyilvántartás tartalmaz jelentéseket {them}, de olyat nem, amely erre az ajánlatra kiterjed',
    PENDING_EQAR_CHECK: 'A jelentéseket {them} a nyilvántartás még ellenőrzi',
    NO_REPORTS: '{Who} szerepel a nyilvántartásban, de jelentés nélkül',
  },
  special: {
    parentCover: 'Külső értékelés készült arról az intézményről, amelynek {who} része: {others}; {offer}',
    linkedInstitutions: 'Külső értékelés készült egy kapcsolódó intézményről: {others}; {offer}',
    levelInherited:
      'Külső értékelés készült egy kapcsolódó intézményről: {others}; {who} azonban a nyilvántartásban nem szerepel ennek az ajánlatnak a szintjén',
    partOnly:
      'Külső értékelés csak egy olyan intézményről készült, amely egy nagyobbnak a része ({who}): {others}; {offer}',
    allianceOnly: 'Külső értékelés csak egy olyan szövetségről készült, amelynek {who} tagja: {others}; {offer}',
    linkedReports:
      'A nyilvántartás csak kapcsolódó intézményekről tartalmaz jelentéseket, és olyat nem, amely erre az ajánlatra kiterjed',
    contrary:
      'A nyilvántartás egymásnak ellentmondó eredményeket tartalmaz {them} vagy erről az ajánlatról, ezért egyik sem számít',
    linkedPending: 'A kapcsolódó intézményekről szóló jelentéseket a nyilvántartás még ellenőrzi',
    uncounted: 'A nyilvántartás tartalmaz jelentéseket {them}, de beszámíthatót nem',
    pendingAndUncounted: 'A jelentések egy részét {them} a nyilvántartás még ellenőrzi, mások nem számítanak',
  },
  offer: {
    nothing: 'magáról erről az ajánlatról nincs találat',
    uncertain: 'magáról erről az ajánlatról nincs beszámítható találat',
    lapsed: 'magának az ajánlatnak az értékelése már nem érvényes',
    future: 'magának az ajánlatnak az értékelése még nem érvényes',
  },
  unnamed: 'egy intézmény',
  quoted: '„{name}”',
  today: 'ma',
  onDay: 'ezen a napon: {date}',
  statement: {
    never: 'még nem vetettük össze nyilvántartással',
    notLookedUp: 'nem kerestük',
    outOfScope: 'nem kerestük: a nyilvántartás erre a szintre nem terjed ki',
    notFound: 'nem található a nyilvántartásban',
    ambiguous: 'több intézmény egyike lehet a nyilvántartásban',
    closed: 'megszűntként vagy összevontként szerepel',
    current: 'külső értékelés, érvényes – {day}',
    conditional: 'külső értékelés feltételekkel vagy korlátozásokkal, érvényes – {day}',
    negative: 'külső értékelés negatív eredménnyel, érvényes – {day}',
    lapsed: 'korábbi külső értékelés, már nem érvényes – {day}',
    future: 'külső értékelés, még nem érvényes – {day}',
    byOthers: '{state} – a jelentés tárgya: {others}',
    nothing: 'nincs találat',
    uncertain: 'nincs beszámítható találat',
    component: 'önmagában nincs találat; egy programról, amelynek a forrás szerint része, külső értékelés készült',
    noWhole: 'nincs találat az intézmény egészéről szóló jelentésre',
    reports: 'vannak jelentések, de az intézmény egészéről egy sem',
    reportsOnLinked: 'csak kapcsolódó intézményekről vannak jelentések',
    pending: 'még ellenőrzés alatt álló jelentések',
    uncounted: 'vannak jelentések, de egyik sem számít',
    onlyOthers: 'a külső értékelés csak erről szól: {others}',
    contrary: 'egymásnak ellentmondó eredmények vannak, ezért egyik sem számít',
  },
  scope: {
    offer: 'A találat erről az ajánlatról szól, nem mindarról, amit {who} végez.',
    component:
      'A találat egy programról szól, amelynek ez az ajánlat a forrás szerint része, nem magáról erről az ajánlatról.',
    whole: 'A találat {them} mint egészről szól.',
    others: 'A találat erről szól: {others}.',
    notAlone: 'Ezt az ajánlatot külön nem vizsgálták.',
  },
  reportOn: 'A jelentés tárgya: {others}.',
  alsoFound: 'További találatok:',
  unknownBodies: 'Odaítélő szervként szerepelnek, de a nyilvántartás nem egyetlen intézményként ismeri őket: {names}.',
  anonymous: 'egy név nélküli',
};
