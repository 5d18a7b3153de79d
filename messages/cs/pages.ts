import type { ApiWords } from '../words.ts';

/** Czech. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Vysokoškolská instituce',
        'other-provider': 'Jiný poskytovatel',
      },
      notOffers: 'Posouzení poskytovatele není posouzením jeho nabídek.',
      entries: 'V registru',
      entry: 'Záznam v registru {register}: {id}',
      website: 'webová stránka',
      neverCompared: 'Zatím nebyl přečten žádný registr.',
      noEntry: 'S tímto poskytovatelem není spojen žádný záznam registru.',
      reportsAbout:
        'Tyto zprávy se týkají poskytovatele nebo jeho programů. O nabídkách, které nejmenují, nic neříkají.',
      noReports: '{register} nemá žádnou zprávu, která by tohoto poskytovatele jmenovala.',
      noAgency: 'Agentura tam není uvedena',
      valid: 'Platí od {from} do {to}.',
      validFrom: 'Platí od {from}; konec není uveden.',
      over: 'Již neplatí.',
      programmes: 'Programy',
      freshness: 'Jak jsou údaje aktuální',
      noSources: 'Od tohoto poskytovatele se nečte žádný zdroj.',
      neverRead: 'Zatím nebyl přečten.',
      neverComplete: 'Nikdy nebyl přečten celý.',
      lastComplete: 'Naposledy přečten celý: {date}.',
      outcome: {
        complete: 'Poslední čtení ({date}) bylo úplné.',
        unchanged: 'Znovu zjišťováno {date}: nic se nezměnilo.',
        partial: 'Dne {date} dorazila jen část; chybějící nabídky zůstávají, jak byly.',
        failed: 'Čtení dne {date} se nezdařilo; zobrazené údaje jsou starší.',
        held: 'Čtení dne {date} je pozastaveno, dokud je někdo nezkontroluje, protože by se změnilo příliš mnoho; zobrazené údaje jsou starší.',
      },
      runs: 'Všechna čtení',
      asData: 'Tento poskytovatel jako data',
    },
    compare: {
      title: 'Porovnat nabídky',
      caption:
        '{count, plural, one {# nabídka} few {# nabídky vedle sebe} many {# nabídky vedle sebe} other {# nabídek vedle sebe}}',
      nearest: 'Z každé nabídky se porovnává termín, který začíná nejdříve.',
      tooMany: 'Porovnat lze nejvýše {most} nabídky; ostatní byly vynechány.',
      tooFew: 'Pro porovnání vyberte ve vyhledávání dvě až čtyři nabídky.',
      gone: 'Nabídka {id} neexistuje, nebo již není k dispozici.',
      remove: 'Odebrat',
      counts: 'podle uvedených údajů se započítává do většího celku',
      alone: 'podle uvedených údajů je samostatná',
    },
    skills: {
      title: 'Dovednosti',
      about: 'Všechny dovednosti podle skupin. Číslo udává, kolik nabídek učí danou dovednost nebo některou užší.',
      noTree: 'Dovednosti, které nabídky uvádějí, nejčastější první.',
      above: 'Širší dovednosti',
      narrower:
        '{count, plural, one {# užší dovednost} few {# užší dovednosti} many {# užší dovednosti} other {# užších dovedností}}',
      noOffers: 'žádné nabídky',
      nothing: 'Nejsou zde žádné dovednosti.',
      gap: 'Zjistěte, které dovednosti vám ještě chybějí',
    },
  },
};
