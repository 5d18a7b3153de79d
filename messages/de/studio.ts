import type { PageWords } from '../words.ts';

/** What the studio says, where the lines for another's page are made. */
export const studio: Pick<PageWords, 'studio'> = {
  studio: {
    title: 'Diese Suche auf Ihrer Seite',
    about:
      'Wählen Sie, welche Angebote sie zeigt und wie sie aussieht. Kopieren Sie dann die Zeilen unten in Ihre Seite.',
    offers: 'Welche Angebote',
    all: 'Alle',
    look: 'Aussehen',
    lang: 'Sprache der Suche',
    hostLang: 'Die Sprache Ihrer Seite',
    layout: 'Anordnung',
    list: 'Liste',
    cards: 'Karten',
    compact: 'Knapp',
    size: 'Angebote auf einmal',
    facets: 'Filter, aus denen man wählen kann',
    colours: 'Farben',
    own: 'Diese Farben verwenden',
    accent: 'Schaltflächen und Links',
    paper: 'Hintergrund',
    ink: 'Text',
    onPaper: 'Text auf dem Hintergrund',
    linkOnPaper: 'Links auf dem Hintergrund',
    onAccent: 'Wörter auf Schaltflächen',
    contrast: '{pair}: {ratio} zu 1',
    pass: 'genug Kontrast',
    fail: 'zu wenig Kontrast; mindestens 4,5 zu 1 ist nötig',
    locked: 'Feste Filter',
    lockedAbout:
      'Die Filter oben kann man entfernen. Wo nie etwas anderes erscheinen darf, hält ein Token sie fest; wer diesen Katalog betreibt, erzeugt es mit diesem Befehl:',
    token: 'Token',
    make: 'Zeilen anzeigen',
    snippet: 'Zeilen für Ihre Seite',
    copy: 'Kopieren',
    copied: 'Kopiert',
    preview: 'Vorschau',
    csp: 'Hat Ihre Seite eine Content Security Policy, so muss diese {origin} in script-src und connect-src erlauben, sonst nichts: Das Widget setzt weder Cookies noch Inline-Stile.',
    sri: 'Das Attribut „integrity“ ist der Fingerabdruck genau dieser Datei (Subresource Integrity): Browser führen keine andere aus, und eine neuere Fassung hat andere Zeilen.',
    style: 'Die Regel mit den Farben gehört in das Stylesheet Ihrer Seite.',
  },
};
