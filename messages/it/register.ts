import type { PageWords } from '../words.ts';

/** What a page says of the register, its reports and their flags. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Secondo la fonte questa offerta è al livello EQF {eqf}.',
    subjectProvider: '{register} conosce l’erogatore come {name} ({id}).',
    subjectAwardingBody:
      '{register} conosce l’ente di rilascio come {name} ({id}); è esso a rispondere dell’attestato.',
    candidates: 'Potrebbe essere: {names}.',
    closedOn: 'Risulta chiuso o fuso dal {date}.',
    successors: 'Al suo posto: {names}.',
    levels: 'Livelli EQF lì indicati: {levels}.',
    endedOn: 'L’ultima valutazione trovata è terminata il {date}.',
    startsOn: 'La sua validità inizia il {date}.',
    report: '{agency}: {activity}. Decisione: {decision}. Validità dal {from} al {to}.',
    moreReports:
      '{count, plural, one {C’è # altro rapporto.} many {Ci sono altri # rapporti.} other {Ci sono altri # rapporti.}}',
    obligatory: 'Fa parte dell’assicurazione esterna della qualità obbligatoria del paese.',
    voluntary: 'È una valutazione volontaria di {agencies}.',
    mixed: 'Una parte rientra nell’assicurazione esterna della qualità obbligatoria del paese, una parte è volontaria.',
    validUntil: 'Validità fino al {date}.',
    absence:
      'Che non si trovi nulla non è segno di cattiva qualità: non tutte le agenzie sono registrate, e non ogni valutazione è obbligatoria o viene comunicata.',
    never: 'Questa offerta non è ancora stata confrontata con un registro.',
  },
  register: {
    deqar: { name: 'DEQAR', agencies: 'un’agenzia registrata presso EQAR' },
    demo: { name: 'Il registro dimostrativo', agencies: 'un’agenzia del registro dimostrativo' },
    none: { name: 'Il registro', agencies: 'un’agenzia registrata' },
  },
  decision: {
    positive: 'positiva',
    'positive with conditions or restrictions': 'positiva con condizioni o limitazioni',
    negative: 'negativa',
    'not applicable': 'nessuna decisione formale',
  },
  flag: {
    official: 'Fa parte dell’assicurazione esterna della qualità obbligatoria del paese.',
    voluntary: 'Valutazione volontaria.',
    conditional: 'La decisione contiene condizioni o limitazioni.',
    'no-formal-decision': 'La valutazione si è conclusa senza una decisione formale.',
    'validity-6y-default': 'Il rapporto non indica una fine; si presumono sei anni.',
    'expires-during-offer': 'La validità termina prima dell’ultima edizione datata di questa offerta.',
    'expiring-soon': 'La validità termina entro sei mesi.',
    'agency-no-longer-registered': 'L’agenzia era registrata al momento della valutazione e ora non lo è più.',
    stale: 'Di recente non è stato possibile leggere per intero il registro; ciò che dice può essere diverso.',
    'conflicting-results': 'Ci sono rapporti validi con esiti contrari.',
    'negative-candidate':
      'C’è un rapporto negativo su un programma con lo stesso titolo; una persona deve verificare se è questo.',
    'near-match':
      'C’è un rapporto su un programma con lo stesso titolo, ma livello, crediti o tipo di titolo differiscono: non è stato contato.',
    'inherited-negative': 'C’è un rapporto negativo su un’istituzione collegata.',
    'parent-programme-negative':
      'C’è un rapporto negativo su un programma di cui, secondo la fonte, fa parte questa offerta.',
    'identifier-contradicted':
      'Il rapporto è stato trovato tramite l’identificativo dell’agenzia, ma il suo programma ha altro titolo, livello e numero di crediti.',
    inherited: 'Il rapporto nomina un’istituzione collegata, non quella di cui si tratta qui.',
    'parent-cover': 'La valutazione riguardava l’istituzione di cui fa parte quella di cui si tratta qui.',
    'mc-coverage-implicit': 'Non è noto se la valutazione abbia esaminato i corsi brevi e le microcredenziali.',
    'mc-coverage-excluded':
      'Secondo la stessa agenzia, le sue valutazioni di questo tipo non esaminano l’offerta che porta a microcredenziali; la valutazione dell’istituzione resta valida.',
    'level-unverified':
      'Non è stato possibile confrontare se l’istituzione risulti nel registro per il livello di questa offerta.',
    'attendance-only': 'Secondo il rapporto si attesta la frequenza, non l’apprendimento.',
    'not-certified': 'Secondo il rapporto non si valuta né si certifica nulla.',
    'delivery-country-undocumented': 'L’offerta si svolge in un paese che il registro non indica per l’istituzione.',
    'cross-border': 'La valutazione è stata svolta oltre confine.',
    joint: 'Il rapporto copre più istituzioni o un programma congiunto.',
    'european-approach': 'Valutazione secondo l’Approccio europeo per i programmi congiunti.',
    'low-flag': 'Il registro ha aggiunto al rapporto un’osservazione minore.',
    'reports-of-linked-only': 'Tutti i rapporti riguardano istituzioni collegate.',
    'reports-not-counted':
      'Ci sono rapporti che non contano: la loro agenzia non era registrata quando furono emessi, o non è nota.',
    'awarding-body-as-stated': 'Chi rilascia l’attestato è noto solo da chi pubblica questa offerta.',
    'awarding-body-partly-known':
      'Sono indicati altri enti di rilascio che il registro non conosce, o non come una sola istituzione.',
    'awarding-bodies-differ': 'Di un altro ente di rilascio di questa offerta il registro dice altro.',
    'matched-by-domain': 'L’istituzione è stata riconosciuta solo dal suo indirizzo web.',
    'predecessor-named': 'La fonte indica un predecessore dell’istituzione.',
  },
};
