import type { ApiWords } from '../words.ts';

/** What the pages about this service say, and the guided search. A widget does not carry it. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Quali competenze mi mancano ancora?',
      about:
        'Dica che cosa sa fare e dove vuole arrivare. Vedrà le offerte che portano le competenze mancanti, prima quelle che ne portano di più per credito.',
      can: '1. Che cosa so già fare',
      want: '2. Che cosa voglio imparare o diventare',
      time: '3. Quanto tempo ho',
      hours: 'Ore alla settimana, al massimo',
      money: '4. Quanto può costare',
      budget: 'Prezzo totale, al massimo',
      unstated: 'Si mostrano anche le offerte che non lo indicano.',
      show: 'Mostrare le offerte',
      nothingWanted: 'Scelga almeno una competenza o una professione che desidera.',
      noNumber: '«{value}» non si può usare per «{field}». Scriva un numero, per esempio 40.',
    },
    quality: {
      intro:
        'Assicurazione esterna della qualità significa che qualcuno da fuori esamina un istituto, o uno dei suoi programmi, e pubblica un rapporto. Confrontiamo ogni offerta con questi rapporti e diciamo chi ha esaminato che cosa, con quale risultato e fino a quando.',
      twoTitle: 'L’offerta e l’erogatore sono due cose',
      two: 'La valutazione di un erogatore non è la valutazione di ogni sua offerta. Per questo ogni riquadro dice due cose che non diventano mai una sola: sull’offerta stessa e sul suo erogatore. La maggior parte delle valutazioni riguarda istituti, poche un singolo corso breve.',
      marksTitle: 'Che cosa significano i segni',
      marksAbout: 'Ogni segno ha una parola, una forma e un colore. Dietro questi esempi non ci sono offerte reali.',
      mark: {
        positive:
          'Una valutazione in corso di validità è andata bene. Le parole dicono se riguardava l’offerta stessa o l’erogatore.',
        conditional: 'Una valutazione in corso di validità è andata bene, con condizioni o limitazioni.',
        negative: 'Un rapporto in corso di validità dice no. Che cosa dica sta nel rapporto.',
        lapsed: 'C’è stata una valutazione, la sua validità è passata e non se n’è trovata una più recente.',
        future: 'C’è un risultato la cui validità non è ancora cominciata.',
        unknown: 'Il registro non ha un risultato valido. Questo non è un giudizio.',
        never: 'L’offerta non è stata ancora confrontata con un registro.',
      },
      registerTitle: 'Che cos’è un registro',
      register:
        'DEQAR, la banca dati dei risultati dell’assicurazione esterna della qualità, contiene i rapporti delle agenzie iscritte a EQAR, il registro europeo per l’assicurazione della qualità nell’istruzione superiore. Queste agenzie seguono gli standard e le linee guida per l’assicurazione della qualità nello spazio europeo dell’istruzione superiore (ESG).',
      absenceTitle: 'Che cosa significa quando non si trova nulla',
      absence:
        'Molti erogatori, come le scuole professionali e le imprese, sono valutati da organismi che lì non comunicano nulla.',
      ownTitle: 'Che cosa non facciamo',
      own: 'Noi non giudichiamo nulla e non diamo voti. Se una microcredenziale vale lo decide l’istituto o l’autorità a cui la presenta.',
      linksTitle: 'Per saperne di più',
      link: {
        deqar: 'DEQAR: la banca dati dei rapporti',
        eqar: 'EQAR: il registro delle agenzie',
        enqa: 'ENQA: l’associazione delle agenzie',
        recommendation: 'Raccomandazione del Consiglio sulle microcredenziali (2022)',
      },
    },
    privacy: {
      title: 'Protezione dei dati',
      noneTitle: 'Che cosa non chiediamo e non impostiamo',
      none: 'Nessun account, nessun cookie, nulla viene salvato nel Suo browser. Da nessuna parte chiediamo nome, cittadinanza o permessi di soggiorno.',
      othersTitle: 'Chi altro viene a sapere della visita',
      others:
        'Attraverso queste pagine nessuno: tutti i loro file vengono da questo server. I collegamenti ad altri siti non dicono loro da dove arriva.',
      keptTitle: 'Che cosa conserva questo server',
      kept: 'Il programma non tiene un registro delle visite. Conta quante volte è richiesto ogni tipo di pagina e quanto tempo ci vuole, senza indirizzi di rete e senza ciò che è stato cercato. Contro il sovraccarico conta le richieste per indirizzo di rete per un minuto, solo in memoria. Quando una risposta non riesce, restano annotati l’ora, il percorso della pagina e l’errore. Le segnalazioni di errori le conta per indirizzo di rete per un giorno, anch’esse solo in memoria.',
      words:
        'Ciò che cerca sta nell’indirizzo della pagina, quindi nella cronologia del Suo browser e nei collegamenti che condivide. Le risposte restano per un po’ in memoria per arrivare prima; chi ha chiesto non viene conservato.',
      operator: 'Chi gestisce questo server può tenere registrazioni proprie a monte del programma. Chieda a:',
      sourcesTitle: 'Le persone nei dati degli erogatori',
      sources:
        'Gli indirizzi e-mail e i numeri di telefono vengono tolti dai testi degli erogatori. I nomi di persone presenti in quei testi restano come sono.',
    },
    accessibility: {
      title: 'Accessibilità',
      aim: 'Queste pagine sono fatte per rispettare le WCAG 2.2 al livello AA e la norma europea EN 301 549. Funzionano senza script e con la sola tastiera, in chiaro e in scuro, a 320 pixel di larghezza e con il testo al doppio della dimensione.',
      checkedTitle: 'Come si controlla',
      checked:
        'Un programma esamina le pagine in un vero browser, in più lingue. Percorre la ricerca con la sola tastiera e misura dimensioni e spazi. Trova solo una parte di ciò che può essere sbagliato. Nessuno ha ancora provato queste pagine con un lettore di schermo e nessun organismo indipendente le ha esaminate.',
      report: 'Un rapporto criterio per criterio accompagna il codice sorgente: {file}.',
      limitsTitle: 'Limiti noti',
      limits: {
        texts:
          'Titoli e descrizioni sono degli erogatori. Dove la lingua non è indicata, o lo è male, un lettore di schermo può leggerli in modo errato.',
        others: 'I siti degli erogatori e i rapporti delle agenzie non sono nostri.',
        tables: 'Sugli schermi stretti la tabella del confronto scorre di lato nella sua cornice.',
      },
      feedbackTitle: 'Ci dica che cosa non funziona',
      feedback: 'Scriva a chi gestisce questo server:',
    },
    licences: {
      title: 'Licenze e fonti',
      about: 'Ciò che si vede qui è composto da queste fonti.',
      source: 'Fonte',
      used: 'A che scopo',
      licence: 'Licenza',
      of: {
        deqar: 'Rapporti di assicurazione esterna della qualità, istituti, agenzie',
        esco: 'Competenze e professioni',
        vocabularies: 'Settori di studio e altri elenchi di codici',
        nuts: 'Regioni',
        geonames: 'Coordinate delle città',
      },
      decision: 'Riutilizzo secondo la decisione 2011/833/UE',
      textsTitle: 'Testi delle offerte',
      texts: 'Sono degli erogatori. Tante offerte indicano questa licenza:',
      programTitle: 'Il programma',
      program: 'Accredex è software libero con la licenza pubblica dell’Unione europea (EUPL) 1.2.',
      contactTitle: 'Contatto',
      noContact: 'Chi gestisce questo server non ha indicato alcun indirizzo.',
      asData: 'Questo elenco come dati',
    },
  },
};
