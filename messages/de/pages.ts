import type { ApiWords } from '../words.ts';

/** What the pages around the search say. A widget does not carry it. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: { hei: 'Hochschule', 'other-provider': 'Anderer Anbieter' },
      notOffers: 'Die Prüfung eines Anbieters ist keine Prüfung seiner Angebote.',
      entries: 'Im Register',
      entry: 'Eintrag in {register}: {id}',
      website: 'Website',
      neverCompared: 'Es wurde noch kein Register gelesen.',
      noEntry: 'Mit diesem Anbieter ist kein Eintrag eines Registers verknüpft.',
      reportsAbout:
        'Diese Berichte handeln vom Anbieter oder von seinen Studienprogrammen. Über Angebote, die sie nicht nennen, sagen sie nichts.',
      noReports: '{register} hat keinen Bericht, der diesen Anbieter nennt.',
      noAgency: 'Die Agentur ist dort nicht verzeichnet',
      valid: 'Gültig vom {from} bis zum {to}.',
      validFrom: 'Gültig ab dem {from}; ein Ende ist nicht angegeben.',
      over: 'Nicht mehr gültig.',
      programmes: 'Studienprogramme',
      freshness: 'Wie aktuell das ist',
      noSources: 'Von diesem Anbieter wird keine Quelle gelesen.',
      neverRead: 'Sie wurde noch nicht gelesen.',
      neverComplete: 'Noch nie vollständig gelesen.',
      lastComplete: 'Zuletzt vollständig gelesen: {date}.',
      outcome: {
        complete: 'Der letzte Abruf am {date} war vollständig.',
        unchanged: 'Am {date} erneut abgefragt: Nichts hatte sich geändert.',
        partial: 'Am {date} kam nur ein Teil an; Angebote, die fehlten, bleiben, wie sie waren.',
        failed: 'Der Abruf am {date} ist gescheitert; was hier steht, ist von früher.',
        held: 'Der Abruf am {date} wird zurückgehalten, bis ihn jemand angesehen hat, weil sich zu viel geändert hätte; was hier steht, ist von früher.',
      },
      runs: 'Alle Abrufe',
      asData: 'Dieser Anbieter als Daten',
    },
    compare: {
      title: 'Angebote vergleichen',
      caption: '{count, plural, one {# Angebot} other {# Angebote nebeneinander}}',
      nearest: 'Verglichen wird von jedem Angebot der Termin, der als nächster beginnt.',
      tooMany: 'Höchstens {most} Angebote lassen sich vergleichen; die übrigen wurden weggelassen.',
      tooFew: 'Wählen Sie in der Suche zwei bis vier Angebote aus, um sie zu vergleichen.',
      gone: 'Ein Angebot {id} gibt es nicht oder nicht mehr.',
      remove: 'Entfernen',
      counts: 'zählt laut Angabe für etwas Größeres',
      alone: 'steht laut Angabe für sich allein',
    },
    skills: {
      title: 'Kompetenzen',
      about:
        'Alle Kompetenzen nach Gruppen. Die Zahl sagt, wie viele Angebote eine Kompetenz oder eine engere vermitteln.',
      noTree: 'Die Kompetenzen, die Angebote nennen, die häufigsten zuerst.',
      above: 'Übergeordnete Kompetenzen',
      narrower: '{count, plural, one {# engere Kompetenz} other {# engere Kompetenzen}}',
      noOffers: 'keine Angebote',
      nothing: 'Hier gibt es keine Kompetenzen.',
      gap: 'Herausfinden, welche Kompetenzen noch fehlen',
    },
  },
};
