import type { PageWords } from '../words.ts';

/** Swedish. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Färdighet, på vilket språk som helst',
      occupation: 'Yrke, på vilket språk som helst',
      have: 'Jag kan (färdighet eller yrke)',
      want: 'Jag vill lära mig eller bli (färdighet eller yrke)',
    },
    find: {
      skill: 'Hitta färdighet',
      occupation: 'Hitta yrke',
      have: 'Hitta det jag kan',
      want: 'Hitta det jag vill',
    },
    chosen: {
      skill: 'Valda färdigheter (en av dem räcker):',
      occupation: 'Valda yrken (en av deras färdigheter räcker):',
      have: 'Jag kan:',
      want: 'Jag vill lära mig eller bli:',
    },
    remove: 'Ta bort:',
    choose: 'Hittat för ”{words}”, att välja bland:',
    none: 'Inget hittades för ”{words}”.',
    offers: 'Utbildningar: {count}',
    found: 'Förslag: {count}',
  },
  fields: {
    dates: 'Datum',
    extent: 'Omfattning och pris',
    places: 'Plats',
    weeks: 'Längd i veckor',
    from: 'från',
    to: 'till',
    currency: 'Prisets valuta (EUR, PLN …)',
    place: 'Land, region eller ort',
    near: 'Nära en stad eller en punkt (latitud, longitud)',
    noPlace:
      '”{name}” är ingen stad, eller ingen entydig stad, där en utbildning här äger rum; närhet har inte filtrerats. Latitud och longitud fungerar överallt.',
    orNotStated: 'Även där inget anges',
    notStated: 'Även där inget anges: {filter}',
  },
  gap: {
    title: 'Efter färdighet, yrke eller mål',
    about:
      'Ange vad du kan och vad du vill lära dig: utbildningarna ordnas då efter hur många av de färdigheter som saknas de ger per poäng.',
    haveAlone: 'Ange även vad du vill: det du kan räknas bara tillsammans med det.',
    missing: 'Önskat och saknas',
    order: 'Utbildningar som ger mest av det per poäng står först.',
    nothing: 'Inget saknas: det du kan täcker det du vill.',
    brings: 'Ger {count} av {total} färdigheter som saknas:',
    through: 'genom',
    outcome: 'Läranderesultat',
    rest: 'Därefter saknas fortfarande',
    more: 'och {count} till',
  },
};
