import type { ApiWords } from '../words.ts';

/** Slovenian. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Visokošolski zavod',
        'other-provider': 'Drug izvajalec',
      },
      notOffers: 'Presoja izvajalca ni presoja njegovih ponudb.',
      entries: 'V registru',
      entry: 'Zapis v registru {register}: {id}',
      website: 'spletno mesto',
      neverCompared: 'Prebran še ni noben register.',
      noEntry: 'S tem izvajalcem ni povezan noben zapis registra.',
      reportsAbout:
        'Ta poročila so o izvajalcu ali njegovih programih. O ponudbah, ki jih ne navajajo, ne povejo ničesar.',
      noReports: '{register} nima poročila, ki bi navajalo tega izvajalca.',
      noAgency: 'Agencija tam ni navedena',
      valid: 'Velja od {from} do {to}.',
      validFrom: 'Velja od {from}; konec ni naveden.',
      over: 'Ne velja več.',
      programmes: 'Programi',
      freshness: 'Kako sveži so podatki',
      noSources: 'Od tega izvajalca se ne bere noben vir.',
      neverRead: 'Ni še bil prebran.',
      neverComplete: 'Nikoli ni bil prebran v celoti.',
      lastComplete: 'Nazadnje prebran v celoti: {date}.',
      outcome: {
        complete: 'Zadnje branje, {date}, je bilo popolno.',
        unchanged: 'Znova preverjeno {date}: nič se ni spremenilo.',
        partial: 'Dne {date} je prispel samo del; ponudbe, ki so manjkale, ostanejo, kakor so bile.',
        failed: 'Branje dne {date} ni uspelo; prikazano je od prej.',
        held: 'Branje dne {date} je zadržano, dokler ga kdo ne pregleda, ker bi se preveč spremenilo; prikazano je od prej.',
      },
      runs: 'Vsa branja',
      asData: 'Ta izvajalec kot podatki',
    },
    compare: {
      title: 'Primerjaj ponudbe',
      caption:
        '{count, plural, one {# ponudba} two {# ponudbi druga ob drugi} few {# ponudbe druga ob drugi} other {# ponudb druga ob drugi}}',
      nearest: 'Pri vsaki ponudbi se primerja termin, ki se začne prvi.',
      tooMany: 'Primerjati je mogoče največ {most} ponudbe; druge so bile izpuščene.',
      tooFew: 'Za primerjavo v iskanju izberite dve do štiri ponudbe.',
      gone: 'Ponudbe {id} ni ali je ni več.',
      remove: 'Odstrani',
      counts: 'všteva se v nekaj večjega, kot je navedeno',
      alone: 'samostojno, kot je navedeno',
    },
    skills: {
      title: 'Spretnosti',
      about: 'Vse spretnosti po skupinah. Število pove, koliko ponudb uči spretnost ali katero ožjo.',
      noTree: 'Spretnosti, ki jih navajajo ponudbe, najpogostejše najprej.',
      above: 'Širše spretnosti',
      narrower:
        '{count, plural, one {# ožja spretnost} two {# ožji spretnosti} few {# ožje spretnosti} other {# ožjih spretnosti}}',
      noOffers: 'ni ponudb',
      nothing: 'Tukaj ni spretnosti.',
      gap: 'Ugotovite, katere spretnosti vam še manjkajo',
    },
  },
};
