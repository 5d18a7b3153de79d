import type { PageWords } from '../words.ts';

/** Swedish. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Sök utbildningar',
    searching: 'Söker …',
    slow: 'Sökningen tar längre tid än vanligt.',
    limited:
      'Det görs för många sökningar just nu. {count, plural, one {Vi försöker igen om # sekund.} other {Vi försöker igen om # sekunder.}}',
    busy: 'Det görs för många sökningar just nu. Försök igen lite senare.',
    down: 'Katalogen svarar inte just nu.',
    refused: 'Den här sökningen går inte att utföra.',
    locked: 'Utbildningarna kan inte visas: sidans nyckel är ogiltig eller har gått ut.',
    gone: 'Den här utbildningen finns inte längre i katalogen.',
    kept: 'Nedan visas vad den senaste sökningen hittade.',
    again: 'Försök igen',
    whole: 'Allt om utbildningen',
    source: 'Öppna sökningen i Accredex',
  },
};
