import type { CountryProblems, CountryWords } from '../words.ts';

/** Hungarian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Nincs {id} kódú ország vagy minőségbiztosítási rendszer.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: a külső minőségbiztosítás kötelező {level} (forrás: {source}, {date}).',
      unknown: 'Nem tudjuk, milyen külső minőségbiztosítás van ebben az országban: {country}.',
      none: 'Nem tudjuk, melyik ország minőségbiztosítása érvényes itt.',
    },
    title: 'Külső minőségbiztosítás: {country}',
    intro:
      'Ezt mondják források az országról, és ekkor. Nem szól egyetlen képzőről vagy ajánlatról sem: ahol semmi sem ismert, az nem mond semmit a minőségükről.',
    topic: {
      'external-qa': 'A külső minőségbiztosítás kötelező',
      'other-agencies': 'Az intézmények más ország ügynökségét is választhatják',
      'european-approach': 'Használható a közös programok európai megközelítése',
      'full-institution-list': 'A nyilvántartás az ország minden intézményét felsorolja',
      'micro-credential-law': 'A mikrotanúsítványok szerepelnek a törvényben',
      'micro-credential-nqf': 'A mikrotanúsítványok szerepelnek a nemzeti képesítési keretrendszerben',
      size: 'A mikrotanúsítvány terjedelme',
      term: 'Nemzeti elnevezés',
      'recognition-centre': 'Képesítések elismerésének központja (ENIC-NARIC)',
    },
    level: {
      institutional: 'intézményekre',
      programme: 'programokra',
      both: 'intézményekre és programokra',
      either: 'intézményekre vagy programokra, az intézmény választása szerint',
    },
    partly: 'Részben vagy feltételekkel',
    basis: { law: 'törvényben meghatározva', framework: 'megállapodott keretből, nem törvényből' },
    source: 'Forrás: {source}, {date}',
    parts: 'Saját minőségbiztosítási rendszerrel rendelkező részek:',
    partOf: 'Ennek része:',
  },
};
