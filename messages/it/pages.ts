import type { ApiWords } from '../words.ts';

/** What the pages around the search say. A widget does not carry it. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: { hei: 'Istituto di istruzione superiore', 'other-provider': 'Altro erogatore' },
      notOffers: 'La valutazione di un erogatore non è una valutazione delle sue offerte.',
      entries: 'Nel registro',
      entry: 'Voce in {register}: {id}',
      website: 'sito web',
      neverCompared: 'Nessun registro è stato ancora letto.',
      noEntry: 'Nessuna voce di un registro è collegata a questo erogatore.',
      reportsAbout:
        'Questi rapporti riguardano l’erogatore o i suoi programmi. Non dicono nulla delle offerte che non nominano.',
      noReports: '{register} non ha rapporti che nominano questo erogatore.',
      noAgency: 'L’agenzia non vi figura',
      valid: 'Valido dal {from} al {to}.',
      validFrom: 'Valido dal {from}; la fine non è indicata.',
      over: 'Non è più valido.',
      programmes: 'Programmi',
      freshness: 'Quanto sono aggiornati i dati',
      noSources: 'Di questo erogatore non viene letta alcuna fonte.',
      neverRead: 'Non è stata ancora letta.',
      neverComplete: 'Mai letta per intero.',
      lastComplete: 'Ultima lettura completa: {date}.',
      outcome: {
        complete: 'L’ultima lettura, del {date}, era completa.',
        unchanged: 'Richiesta di nuovo il {date}: nulla era cambiato.',
        partial: 'Il {date} ne è arrivata solo una parte; le offerte mancanti restano com’erano.',
        failed: 'La lettura del {date} non è riuscita; quanto è mostrato è precedente.',
        held: 'La lettura del {date} è trattenuta finché qualcuno non l’avrà esaminata, perché sarebbe cambiato troppo; quanto è mostrato è precedente.',
      },
      runs: 'Tutte le letture',
      asData: 'Questo erogatore come dati',
    },
    compare: {
      title: 'Confrontare offerte',
      caption: '{count, plural, one {# offerta} many {# di offerte affiancate} other {# offerte affiancate}}',
      nearest: 'Di ogni offerta si confronta l’edizione che comincia prima.',
      tooMany: 'Si possono confrontare al massimo {most} offerte; le altre sono state tralasciate.',
      tooFew: 'Scelga nella ricerca da due a quattro offerte per confrontarle.',
      gone: 'L’offerta {id} non esiste o non c’è più.',
      remove: 'Togliere',
      counts: 'vale per qualcosa di più ampio, secondo l’erogatore',
      alone: 'è a sé stante, secondo l’erogatore',
    },
    skills: {
      title: 'Competenze',
      about:
        'Tutte le competenze per gruppi. Il numero dice quante offerte insegnano una competenza o una più specifica.',
      noTree: 'Le competenze nominate dalle offerte, prima le più frequenti.',
      above: 'Competenze più ampie',
      narrower:
        '{count, plural, one {# competenza più specifica} many {# di competenze più specifiche} other {# competenze più specifiche}}',
      noOffers: 'nessuna offerta',
      nothing: 'Qui non ci sono competenze.',
      gap: 'Scoprire quali competenze mancano ancora',
    },
  },
};
