import type { PageWords } from '../words.ts';

/** Danish. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Færdighed, på et hvilket som helst sprog',
      occupation: 'Erhverv, på et hvilket som helst sprog',
      have: 'Jeg kan (færdighed eller erhverv)',
      want: 'Jeg vil lære eller være (færdighed eller erhverv)',
    },
    find: {
      skill: 'Find færdighed',
      occupation: 'Find erhverv',
      have: 'Find det, jeg kan',
      want: 'Find det, jeg vil',
    },
    chosen: {
      skill: 'Valgte færdigheder (én af dem er nok):',
      occupation: 'Valgte erhverv (én af deres færdigheder er nok):',
      have: 'Jeg kan:',
      want: 'Jeg vil lære eller være:',
    },
    remove: 'Fjern:',
    choose: 'Fundet til »{words}«, vælg mellem:',
    none: 'Intet fundet til »{words}«.',
    offers: 'Tilbud: {count}',
    found: 'Forslag: {count}',
  },
  fields: {
    dates: 'Datoer',
    extent: 'Omfang og pris',
    places: 'Sted',
    weeks: 'Varighed i uger',
    from: 'fra',
    to: 'til',
    currency: 'Prisens valuta (EUR, PLN …)',
    place: 'Land, region eller by',
    near: 'I nærheden af en by eller et punkt (breddegrad, længdegrad)',
    noPlace:
      '»{name}« er ikke en by, eller ikke en entydig by, hvor et tilbud her finder sted; der er ikke filtreret efter nærhed. Bredde- og længdegrad virker overalt.',
    orNotStated: 'Også hvor intet er oplyst',
    notStated: 'Også hvor intet er oplyst: {filter}',
  },
  gap: {
    title: 'Efter færdighed, erhverv eller mål',
    about:
      'Fortæl, hvad du kan, og hvad du vil lære: tilbuddene ordnes så efter, hvor mange af de manglende færdigheder de giver pr. point.',
    haveAlone: 'Angiv også, hvad du vil: det, du kan, tæller kun sammen med det.',
    missing: 'Ønsket og manglende',
    order: 'Tilbud, der giver mest af det pr. point, står først.',
    nothing: 'Der mangler intet: det, du kan, dækker det, du vil.',
    brings: 'Giver {count} af {total} manglende færdigheder:',
    through: 'gennem',
    outcome: 'Læringsudbytte',
    rest: 'Derefter mangler stadig',
    more: 'og {count} mere',
  },
};
