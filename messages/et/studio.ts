import type { PageWords } from '../words.ts';

/** Estonian. */
export const studio: Pick<PageWords, 'studio'> = {
  studio: {
    title: 'Pange see otsing oma lehele',
    about:
      'Valige, milliseid koolitusi see näitab ja milline välja näeb. Seejärel kopeerige allolevad read oma lehele.',
    offers: 'Millised koolitused',
    all: 'Kõik',
    look: 'Milline välja näeb',
    lang: 'Otsingu keel',
    hostLang: 'Teie lehe keel',
    layout: 'Paigutus',
    list: 'Loend',
    cards: 'Kaardid',
    compact: 'Kompaktne',
    size: 'Koolitusi korraga',
    facets: 'Filtrid, mille seast lugejad saavad valida',
    colours: 'Värvid',
    own: 'Kasuta neid värve',
    accent: 'Nupud ja lingid',
    paper: 'Taust',
    ink: 'Tekst',
    onPaper: 'Tekst taustal',
    linkOnPaper: 'Lingid taustal',
    onAccent: 'Sõnad nuppudel',
    contrast: '{pair}: {ratio} ja 1',
    pass: 'kontrast on piisav',
    fail: 'kontrast on liiga väike; vaja on vähemalt 4,5 ja 1',
    locked: 'Lukustatud filtrid',
    lockedAbout:
      'Ülaltoodud filtreid saavad lugejad eemaldada. Kus midagi muud ei tohi kunagi näidata, lukustab need luba; selle teeb kataloogi pidaja käsuga:',
    token: 'Luba',
    make: 'Näita ridu',
    snippet: 'Read teie lehe jaoks',
    copy: 'Kopeeri',
    copied: 'Kopeeritud',
    preview: 'Eelvaade',
    csp: 'Kui teie lehel on Content Security Policy, peab see lubama {origin} kohtades script-src ja connect-src ning ei midagi muud: vidin ei pane küpsiseid ega rea sees olevaid stiile.',
    sri: 'Atribuut „integrity“ on just selle faili sõrmejälg (Subresource Integrity): lehitsejad ei käivita ühtki teist ja uuemal versioonil on teised read.',
    style: 'Värvide reegel käib teie lehe laaditabelisse.',
  },
};
