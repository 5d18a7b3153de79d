import type { PageWords } from '../words.ts';

/** Hungarian. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Készség, bármely nyelven',
      occupation: 'Foglalkozás, bármely nyelven',
      have: 'Ezt tudom (készség vagy foglalkozás)',
      want: 'Ezt szeretném megtanulni, ez szeretnék lenni (készség vagy foglalkozás)',
    },
    find: {
      skill: 'Készség keresése',
      occupation: 'Foglalkozás keresése',
      have: 'Amit tudok, annak keresése',
      want: 'Amit szeretnék, annak keresése',
    },
    chosen: {
      skill: 'Kiválasztott készségek (elég az egyik):',
      occupation: 'Kiválasztott foglalkozások (elég az egyik készségük):',
      have: 'Ezt tudom:',
      want: 'Ezt szeretném megtanulni, ez szeretnék lenni:',
    },
    remove: 'Eltávolítás:',
    choose: 'Találatok erre: „{words}”; válasszon:',
    none: 'Nincs találat erre: „{words}”.',
    offers: 'Ajánlatok: {count}',
    found: 'Javaslatok: {count}',
  },
  fields: {
    dates: 'Időpontok',
    extent: 'Terjedelem és ár',
    places: 'Hely',
    weeks: 'Időtartam hetekben',
    from: 'ettől',
    to: 'eddig',
    currency: 'Az ár pénzneme (EUR, PLN …)',
    place: 'Ország, régió vagy város',
    near: 'Város vagy pont közelében (földrajzi szélesség, hosszúság)',
    noPlace:
      '„{name}” nem olyan város, vagy nem egyértelműen olyan város, ahol itt ajánlat megvalósul; közelség szerint nem szűrtünk. A földrajzi szélesség és hosszúság mindenhol használható.',
    orNotStated: 'Azok is, ahol nincs megadva',
    notStated: 'Azok is, ahol nincs megadva: {filter}',
  },
  gap: {
    title: 'Készség, foglalkozás vagy cél szerint',
    about:
      'Adja meg, mit tud és mit szeretne megtanulni: az ajánlatok ekkor a szerint állnak sorba, hogy kreditenként hány hiányzó készséget adnak.',
    haveAlone: 'Adja meg azt is, mit szeretne: amit tud, csak emellett számít.',
    missing: 'Kívánt és hiányzó',
    order: 'Elöl állnak azok az ajánlatok, amelyek ebből kreditenként a legtöbbet adják.',
    nothing: 'Nem hiányzik semmi: amit tud, lefedi azt, amit szeretne.',
    brings: 'Ennyit ad a hiányzó készségekből: {count} / {total}:',
    through: 'ezáltal',
    outcome: 'Tanulási eredmény',
    rest: 'Ezután még hiányzik',
    more: 'és még {count}',
  },
};
