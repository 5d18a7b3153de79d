import type { PageWords } from '../words.ts';

/** What the studio says, where the lines for another's page are made. */
export const studio: Pick<PageWords, 'studio'> = {
  studio: {
    title: 'Wyszukiwarka na własnej stronie',
    about:
      'Proszę wybrać, które oferty ma pokazywać i jak ma wyglądać, a potem skopiować poniższe wiersze na swoją stronę.',
    offers: 'Które oferty',
    all: 'Wszystkie',
    look: 'Wygląd',
    lang: 'Język wyszukiwarki',
    hostLang: 'Język strony',
    layout: 'Układ',
    list: 'Lista',
    cards: 'Karty',
    compact: 'Zwięzły',
    size: 'Ofert naraz',
    facets: 'Filtry do wyboru',
    colours: 'Kolory',
    own: 'Użyj tych kolorów',
    accent: 'Przyciski i linki',
    paper: 'Tło',
    ink: 'Tekst',
    onPaper: 'Tekst na tle',
    linkOnPaper: 'Linki na tle',
    onAccent: 'Słowa na przyciskach',
    contrast: '{pair}: {ratio} do 1',
    pass: 'kontrast wystarczający',
    fail: 'kontrast za mały; potrzeba co najmniej 4,5 do 1',
    locked: 'Filtry zablokowane',
    lockedAbout:
      'Filtry powyżej można usunąć. Gdzie nigdy nie może pojawić się nic innego, blokuje je token; kto prowadzi ten katalog, tworzy go tym poleceniem:',
    token: 'Token',
    make: 'Pokaż wiersze',
    snippet: 'Wiersze na stronę',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    preview: 'Podgląd',
    csp: 'Jeśli strona ma Content Security Policy, musi ona dopuszczać {origin} w script-src i connect-src, i nic więcej: widżet nie używa plików cookie ani stylów wbudowanych.',
    sri: 'Atrybut „integrity” to odcisk tego jednego pliku (Subresource Integrity): przeglądarki nie uruchomią żadnego innego, a nowsza wersja ma inne wiersze.',
    style: 'Reguła z kolorami należy do arkusza stylów strony.',
  },
};
