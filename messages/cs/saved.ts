import type { PageWords } from '../words.ts';

/** Czech. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Uložit toto hledání',
    title: 'Uložené hledání',
    about:
      'Nové nabídky jsou první. Uložte si adresu této stránky nebo ji sledujte ve čtečce kanálů či v kalendáři. Účet není třeba a nic o vás se neukládá.',
    change: 'Změnit toto hledání',
    every: 'Všechny nabídky',
    follow: 'Sledovat toto hledání',
    rss: 'Kanál RSS',
    calendar: 'Kalendář s termíny a začátky',
    json: 'Kanál ve formátu JSON',
    since: 'Zde od {date}',
    deadline: 'Poslední den zápisu: {title}',
    starts: 'Začíná: {title}',
    feedAbout: 'Nabídky uloženého hledání, zde nejnovější první.',
    newest: 'Počet zobrazených nejnovějších nabídek: {count}.',
  },
};
