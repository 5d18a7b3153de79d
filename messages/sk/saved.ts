import type { PageWords } from '../words.ts';

/** Slovak. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Uložiť toto hľadanie',
    title: 'Uložené hľadanie',
    about:
      'Nové ponuky sú prvé. Uložte si adresu tejto stránky alebo ju sledujte v čítačke kanálov či v kalendári. Účet nie je potrebný a nič o vás sa neukladá.',
    change: 'Zmeniť toto hľadanie',
    every: 'Všetky ponuky',
    follow: 'Sledovať toto hľadanie',
    rss: 'Kanál RSS',
    calendar: 'Kalendár s termínmi a začiatkami',
    json: 'Kanál vo formáte JSON',
    since: 'Tu od {date}',
    deadline: 'Posledný deň zápisu: {title}',
    starts: 'Začína sa: {title}',
    feedAbout: 'Ponuky uloženého hľadania, tu najnovšie prvé.',
    newest: 'Počet zobrazených najnovších ponúk: {count}.',
  },
};
