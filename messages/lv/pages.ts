import type { ApiWords } from '../words.ts';

/** Latvian. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Augstskola',
        'other-provider': 'Cits nodrošinātājs',
      },
      notOffers: 'Nodrošinātāja novērtējums nav tā piedāvājumu novērtējums.',
      entries: 'Reģistrā',
      entry: 'Ieraksts reģistrā {register}: {id}',
      website: 'tīmekļa vietne',
      neverCompared: 'Neviens reģistrs vēl nav nolasīts.',
      noEntry: 'Ar šo nodrošinātāju nav saistīts neviens reģistra ieraksts.',
      reportsAbout:
        'Šie ziņojumi ir par nodrošinātāju vai tā programmām. Par piedāvājumiem, kas tajos nav minēti, tie neko nesaka.',
      noReports: '{register}: nav ziņojuma, kurā minēts šis nodrošinātājs.',
      noAgency: 'Aģentūra tur nav norādīta',
      valid: 'Spēkā no {from} līdz {to}.',
      validFrom: 'Spēkā no {from}; beigas nav norādītas.',
      over: 'Vairs nav spēkā.',
      programmes: 'Programmas',
      freshness: 'Cik dati ir jauni',
      noSources: 'Netiek lasīts neviens šī nodrošinātāja avots.',
      neverRead: 'Tas vēl nav nolasīts.',
      neverComplete: 'Nekad nav nolasīts pilnībā.',
      lastComplete: 'Pēdējoreiz pilnībā nolasīts: {date}.',
      outcome: {
        complete: 'Pēdējais lasījums ({date}) bija pilnīgs.',
        unchanged: 'Vaicāts vēlreiz ({date}): nekas nebija mainījies.',
        partial: 'Saņemta tikai daļa ({date}); trūkstošie piedāvājumi paliek, kādi bija.',
        failed: 'Lasījums neizdevās ({date}); redzamais ir agrāks.',
        held: 'Lasījums ({date}) ir aizturēts, līdz kāds to aplūkos, jo mainītos pārāk daudz; redzamais ir agrāks.',
      },
      runs: 'Visi lasījumi',
      asData: 'Šis nodrošinātājs kā dati',
    },
    compare: {
      title: 'Salīdzināt piedāvājumus',
      caption: '{count, plural, zero {# piedāvājumu līdzās} one {# piedāvājums} other {# piedāvājumi līdzās}}',
      nearest: 'No katra piedāvājuma salīdzina datumu, kas sākas pirmais.',
      tooMany: 'Var salīdzināt ne vairāk kā {most} piedāvājumus; pārējie ir izlaisti.',
      tooFew: 'Lai salīdzinātu, meklēšanā izvēlieties divus līdz četrus piedāvājumus.',
      gone: 'Piedāvājuma {id} nav, vai tā vairs nav.',
      remove: 'Noņemt',
      counts: 'kā norādīts, ieskaitāms kaut kā lielākā',
      alone: 'kā norādīts, patstāvīgs',
    },
    skills: {
      title: 'Prasmes',
      about: 'Visas prasmes pa grupām. Skaitlis rāda, cik piedāvājumu māca prasmi vai kādu šaurāku.',
      noTree: 'Prasmes, kas minētas piedāvājumos, biežākās vispirms.',
      above: 'Plašākas prasmes',
      narrower: '{count, plural, zero {# šaurāku prasmju} one {# šaurāka prasme} other {# šaurākas prasmes}}',
      noOffers: 'nav piedāvājumu',
      nothing: 'Šeit prasmju nav.',
      gap: 'Uzziniet, kādu prasmju jums vēl trūkst',
    },
  },
};
