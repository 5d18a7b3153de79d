import type { ApiWords } from '../words.ts';

/** Croatian. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Visoko učilište',
        'other-provider': 'Drugi pružatelj',
      },
      notOffers: 'Vrednovanje pružatelja nije vrednovanje njegovih ponuda.',
      entries: 'U registru',
      entry: 'Zapis u registru {register}: {id}',
      website: 'mrežno mjesto',
      neverCompared: 'Još nije pročitan nijedan registar.',
      noEntry: 'S ovim pružateljem nije povezan nijedan zapis registra.',
      reportsAbout:
        'Ova se izvješća odnose na pružatelja ili njegove programe. O ponudama koje ne navode ne govore ništa.',
      noReports: '{register} nema izvješće koje navodi ovog pružatelja.',
      noAgency: 'Agencija ondje nije navedena',
      valid: 'Vrijedi od {from} do {to}',
      validFrom: 'Vrijedi (od {from}). Kraj nije naveden.',
      over: 'Više ne vrijedi.',
      programmes: 'Programi',
      freshness: 'Koliko su podaci svježi',
      noSources: 'Od ovog se pružatelja ne čita nijedan izvor.',
      neverRead: 'Još nije pročitan.',
      neverComplete: 'Nikad nije pročitan u cijelosti.',
      lastComplete: 'Posljednji put pročitan u cijelosti: {date}',
      outcome: {
        complete: 'Posljednje čitanje bilo je potpuno: {date}',
        unchanged: 'Ponovno zatraženo ({date}). Ništa se nije promijenilo.',
        partial: 'Stigao je samo dio ({date}). Ponude koje nedostaju ostaju kakve su bile.',
        failed: 'Čitanje nije uspjelo ({date}). Prikazano je od prije.',
        held: 'Čitanje je zadržano dok ga netko ne pregleda jer bi se previše promijenilo ({date}). Prikazano je od prije.',
      },
      runs: 'Sva čitanja',
      asData: 'Ovaj pružatelj kao podaci',
    },
    compare: {
      title: 'Usporedi ponude',
      caption: '{count, plural, one {# ponuda} few {# ponude jedna uz drugu} other {# ponuda jedna uz drugu}}',
      nearest: 'Od svake se ponude uspoređuje termin koji prvi počinje.',
      tooMany: 'Mogu se usporediti najviše {most} ponude; ostale su izostavljene.',
      tooFew: 'Za usporedbu u pretraživanju odaberite dvije do četiri ponude.',
      gone: 'Nema ponude {id} ili je više nema.',
      remove: 'Ukloni',
      counts: 'ubraja se u nešto veće, kako je navedeno',
      alone: 'samostalno, kako je navedeno',
    },
    skills: {
      title: 'Vještine',
      about: 'Sve vještine po skupinama. Broj pokazuje koliko ponuda podučava vještinu ili neku užu.',
      noTree: 'Vještine koje ponude navode, najčešće prve.',
      above: 'Šire vještine',
      narrower: '{count, plural, one {# uža vještina} few {# uže vještine} other {# užih vještina}}',
      noOffers: 'nema ponuda',
      nothing: 'Ovdje nema vještina.',
      gap: 'Saznajte koje vam vještine još trebaju',
    },
  },
};
