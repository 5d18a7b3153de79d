import type { CountryProblems, CountryWords } from '../words.ts';

/** Maltese. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Ma hemm ebda pajjiż jew sistema ta’ assigurazzjoni tal-kwalità bil-kodiċi {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: l-assigurazzjoni esterna tal-kwalità hija meħtieġa {level} (sors: {source}, {date}).',
      unknown: 'Ma nafux liema assigurazzjoni esterna tal-kwalità hemm f’dan il-pajjiż: {country}.',
      none: 'Ma nafux l-assigurazzjoni tal-kwalità ta’ liema pajjiż tapplika hawn.',
    },
    title: 'Assigurazzjoni esterna tal-kwalità: {country}',
    intro:
      'Dan jgħidu s-sorsi dwar il-pajjiż, u meta. Ma huwa dwar ebda fornitur u ebda offerta: fejn ma hu magħruf xejn, dan ma jgħid xejn dwar il-kwalità tagħhom.',
    topic: {
      'external-qa': 'L-assigurazzjoni esterna tal-kwalità hija meħtieġa',
      'other-agencies': 'L-istituzzjonijiet jistgħu jagħżlu aġenzija minn pajjiż ieħor',
      'european-approach': 'L-approċċ Ewropew għall-programmi konġunti jista’ jintuża',
      'full-institution-list': 'Ir-reġistru jelenka l-istituzzjonijiet kollha tal-pajjiż',
      'micro-credential-law': 'Il-mikrokredenzjali huma fil-liġi',
      'micro-credential-nqf': 'Il-mikrokredenzjali huma fil-qafas nazzjonali tal-kwalifiki',
      size: 'Id-daqs ta’ mikrokredenzjali',
      term: 'Terminu nazzjonali',
      'recognition-centre': 'Ċentru għar-rikonoxximent tal-kwalifiki (ENIC-NARIC)',
    },
    level: {
      institutional: 'għall-istituzzjonijiet',
      programme: 'għall-programmi',
      both: 'għall-istituzzjonijiet u l-programmi',
      either: 'għall-istituzzjonijiet jew għall-programmi, kif tagħżel l-istituzzjoni',
    },
    partly: 'Parzjalment, jew b’kundizzjonijiet',
    basis: { law: 'stabbilit bil-liġi', framework: 'minn qafas miftiehem, mhux minn liġi' },
    source: 'Sors: {source}, {date}',
    parts: 'Partijiet b’sistema tagħhom ta’ assigurazzjoni tal-kwalità:',
    partOf: 'Parti minn:',
  },
};
