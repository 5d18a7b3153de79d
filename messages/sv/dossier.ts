import type { PageWords } from '../words.ts';

/** Swedish. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Underlag för bedömning av ett intyg',
    standing: 'Ställning för det organ som svarar för intyget',
    standingOpen: 'Inte angivet som stängt eller sammanslaget den {date}.',
    founded: 'Angivet som grundat den {date}.',
    known: 'Enligt vad som var känt den {date}.',
    supervision: 'Övervakning av examinationen',
    identity: 'Kontroll av identitet',
    digital: 'Europeiskt digitalt intyg',
    digitalYes: 'DEQAR vidarebefordrar en funnen granskning för europeiska digitala intyg.',
    digitalNo:
      'Ingen funnen granskning uppfyller villkoren för att DEQAR ska vidarebefordra den för europeiska digitala intyg.',
    digitalUnknown: 'Det är inte känt om DEQAR vidarebefordrar någon granskning för europeiska digitala intyg.',
    decided:
      'Den behöriga myndigheten beslutar om erkännande; att inte finnas i ett register är inget skäl till avslag.',
  },
};
