import type { PageWords } from '../words.ts';

/** What the widget says beside what pages say. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Lernangebote suchen',
    searching: 'Suche läuft …',
    slow: 'Die Suche dauert länger als sonst.',
    limited:
      'Zurzeit wird sehr viel gesucht. {count, plural, one {In # Sekunde folgt ein neuer Versuch.} other {In # Sekunden folgt ein neuer Versuch.}}',
    busy: 'Zurzeit wird sehr viel gesucht. Bitte versuchen Sie es etwas später noch einmal.',
    down: 'Der Katalog antwortet zurzeit nicht.',
    refused: 'Diese Suche kann nicht ausgeführt werden.',
    locked: 'Diese Angebote können nicht angezeigt werden: Der Schlüssel dieser Seite ist ungültig oder abgelaufen.',
    gone: 'Dieses Angebot steht nicht mehr im Katalog.',
    kept: 'Unten steht, was die letzte Suche gefunden hat.',
    again: 'Noch einmal versuchen',
    whole: 'Alles über dieses Angebot',
    source: 'Diese Suche in Accredex öffnen',
  },
};
