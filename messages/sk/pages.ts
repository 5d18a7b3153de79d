import type { ApiWords } from '../words.ts';

/** Slovak. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Vysokoškolská inštitúcia',
        'other-provider': 'Iný poskytovateľ',
      },
      notOffers: 'Posúdenie poskytovateľa nie je posúdením jeho ponúk.',
      entries: 'V registri',
      entry: 'Záznam v registri {register}: {id}',
      website: 'webová stránka',
      neverCompared: 'Zatiaľ nebol prečítaný žiadny register.',
      noEntry: 'S týmto poskytovateľom nie je spojený žiadny záznam registra.',
      reportsAbout:
        'Tieto správy sa týkajú poskytovateľa alebo jeho programov. O ponukách, ktoré neuvádzajú, nič nehovoria.',
      noReports: '{register} nemá žiadnu správu, ktorá by tohto poskytovateľa uvádzala.',
      noAgency: 'Agentúra tam nie je uvedená',
      valid: 'Platí od {from} do {to}.',
      validFrom: 'Platí od {from}; koniec nie je uvedený.',
      over: 'Už neplatí.',
      programmes: 'Programy',
      freshness: 'Ako sú údaje aktuálne',
      noSources: 'Od tohto poskytovateľa sa nečíta žiadny zdroj.',
      neverRead: 'Zatiaľ nebol prečítaný.',
      neverComplete: 'Nikdy nebol prečítaný celý.',
      lastComplete: 'Naposledy prečítaný celý: {date}.',
      outcome: {
        complete: 'Posledné čítanie ({date}) bolo úplné.',
        unchanged: 'Znova zisťované {date}: nič sa nezmenilo.',
        partial: 'Dňa {date} prišla len časť; chýbajúce ponuky zostávajú, ako boli.',
        failed: 'Čítanie dňa {date} sa nepodarilo; zobrazené údaje sú staršie.',
        held: 'Čítanie dňa {date} je pozastavené, kým ho niekto neskontroluje, pretože by sa zmenilo príliš veľa; zobrazené údaje sú staršie.',
      },
      runs: 'Všetky čítania',
      asData: 'Tento poskytovateľ ako dáta',
    },
    compare: {
      title: 'Porovnať ponuky',
      caption:
        '{count, plural, one {# ponuka} few {# ponuky vedľa seba} many {# ponuky vedľa seba} other {# ponúk vedľa seba}}',
      nearest: 'Z každej ponuky sa porovnáva termín, ktorý sa začína najskôr.',
      tooMany: 'Porovnať možno najviac {most} ponuky; ostatné boli vynechané.',
      tooFew: 'Na porovnanie vyberte vo vyhľadávaní dve až štyri ponuky.',
      gone: 'Ponuka {id} neexistuje alebo už nie je k dispozícii.',
      remove: 'Odobrať',
      counts: 'podľa uvedených údajov sa započítava do väčšieho celku',
      alone: 'podľa uvedených údajov je samostatná',
    },
    skills: {
      title: 'Zručnosti',
      about: 'Všetky zručnosti podľa skupín. Číslo udáva, koľko ponúk učí danú zručnosť alebo niektorú užšiu.',
      noTree: 'Zručnosti, ktoré ponuky uvádzajú, najčastejšie prvé.',
      above: 'Širšie zručnosti',
      narrower:
        '{count, plural, one {# užšia zručnosť} few {# užšie zručnosti} many {# užšej zručnosti} other {# užších zručností}}',
      noOffers: 'žiadne ponuky',
      nothing: 'Nie sú tu žiadne zručnosti.',
      gap: 'Zistite, ktoré zručnosti vám ešte chýbajú',
    },
  },
};
