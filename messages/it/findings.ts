import type { FindingWords } from '../words.ts';

/** Italian. */
export const findings: FindingWords = {
  harm: {
    nothingRead: 'Nulla del documento è stato letto; ciò che era pubblicato prima resta com’è.',
    nothingPublished: 'Nulla di questa esecuzione è stato pubblicato; ciò che era pubblicato prima resta com’è.',
    leftOut: 'L’offerta non è nel catalogo.',
    valueLost: 'Questo valore non è mostrato né cercato; l’offerta conta come una che non lo indica.',
    partLost: 'All’offerta manca una parte di ciò che era indicato o richiesto.',
    shown: 'Il valore è mostrato com’è scritto, ma i filtri non lo trovano.',
    changed: 'Il testo è mostrato diversamente da come è stato scritto.',
    understood: 'Nulla va perso; altri programmi potrebbero non capirlo.',
    notRecognised: 'Alla prossima pubblicazione l’offerta potrebbe non essere riconosciuta come la stessa.',
    entryLost: 'Questa fonte del manifesto non viene letta.',
    notUsed: 'Nessun esito si basa su ciò che il registro dice qui.',
    worthKnowing: 'Nulla va perso.',
    textsStay: 'I portali possono elencare le offerte, ma non riprenderne i testi.',
  },
  message: {
    'credential-not-offer':
      'È un attestato rilasciato a qualcuno, non un elenco di offerte: pubblichi specifiche di opportunità di apprendimento',
    'loq-xml':
      'È LOQ-XML, che non è RDF: pubblichi gli stessi dati come RDF/XML (elemento radice rdf:RDF), Turtle o JSON-LD',
    'europass-xml': 'È il vecchio formato XML di Europass, che non è RDF: pubblichi ELM come RDF/XML, Turtle o JSON-LD',
    'html-document': 'È una pagina web, non dati: il percorso della fonte deve portare al file stesso',
    'ooapi-document': 'È JSON nella forma di OOAPI: dia alla fonte il tipo «ooapi» nel manifesto',
    'json-api-document': 'È JSON:API, che il tipo «elm» non copre',
    'manifest-document': 'È un manifesto, non una pubblicazione di offerte',
    'plain-json': 'Questo JSON non ha @context, quindi non è JSON-LD',
    'other-xml': 'Questo documento XML non è RDF/XML: il suo elemento radice deve essere rdf:RDF',
    'hostile-xml':
      'Questo documento XML {why, select, expansion {usa entità pari a molte volte la sua lunghezza} doctype {ha un tipo di documento più lungo di quanto si legga} other {definisce entità esterne, annidate o molto lunghe}} e non viene letto',
    'nested-too-deeply': 'Gli elementi di questo documento sono annidati più in profondità di quanto si legga',
    'empty-document': 'Il documento è vuoto',
    'binary-document': 'Il documento non è testo',
    'archive-not-read':
      'Questo file ZIP {why, select, cut {non è intero: ne manca la fine} damaged {è danneggiato} encrypted {è cifrato} files {contiene più file di quanti se ne leggano} ratio {cresce tanto quando viene decompresso che non può essere testo} other {non contiene Turtle (.ttl, .nt)}}; non è stato letto fino alla fine',
    'archive-files-not-read': 'Di un file ZIP si legge solo Turtle (.ttl, .nt); questi file non sono stati letti',
    'context-refused':
      'Il contesto JSON-LD di questo indirizzo qui non è noto, e i contesti non si scaricano mai: usi il contesto di ELM o scriva i termini nel documento',
    'syntax-error':
      '{line, select, 0 {Il documento si interrompe o è malformato} other {Il documento si interrompe o è malformato alla riga {line}}}; nulla ne è stato pubblicato{others, plural, =0 {} one {, e # altra offerta è trattenuta} other {, e altre # offerte sono trattenute}}',
    'too-large': 'Il documento ha {bytes} byte; se ne possono leggere al massimo {most}',
    'too-many-statements': 'Il documento contiene più di {most} asserzioni, e non se ne possono leggere di più',
    'no-offers': 'Il documento non contiene alcuna specifica di opportunità di apprendimento',
    'unsupported-type': 'Le fonti di questo tipo non si leggono ancora',
    'media-type-differs': 'Il documento non è del tipo con cui è stato inviato; è stato letto secondo il suo contenuto',
    'damaged-text':
      'Alcuni caratteri sono danneggiati: non validi in UTF-8, o UTF-8 preso per un’altra codifica. Sono stati riparati dove è certo, altrimenti sostituiti',
    'quoted-statements': 'Le asserzioni su asserzioni (RDF-star) non si leggono; ciò che è solo citato non è asserito',
    'literal-cut':
      'Questo testo è più lungo di quanto si conservi ed è stato tagliato; il valore dice quanti caratteri ha',
    'more-findings': 'Sono elencate {listed} segnalazioni «{of}» su {total}',
    'dead-link': 'L’indirizzo non funziona dal {since} ({said}); non viene mostrato finché non funziona',
    'sheet-broken': 'La tabella non si può leggere dalla riga {row}: {detail}',
    'sheet-too-large': 'La tabella è troppo grande: si leggono al massimo {most} {what}',
    'sheet-without-header': 'All’inizio della tabella non c’è una riga con i nomi delle colonne',
    'sheet-column-unknown': 'Nessuna colonna della tabella ha questo nome',
    'sheet-column-repeated': 'Questa colonna è due volte nella tabella; si legge la prima',
    'sheet-encoding': 'La tabella non è in UTF-8; è stata letta nella codifica che sembra avere',
    'index-refused': 'L’indice di ricerca non può accogliere questa offerta, quindi nessuna ricerca la trova',
    'record-too-large': 'Questo record dice più di quanto si possa leggere di un’offerta ed è stato tralasciato',
    'title-missing': 'L’offerta non ha titolo ed è stata tralasciata',
    'no-identifier':
      'L’offerta è un nodo anonimo senza identificativo con schema e non si potrebbe ritrovare: le dia un IRI',
    'iri-invalid':
      'Non è un IRI (contiene uno spazio o un altro carattere non ammesso), quindi nulla può chiamarsi così',
    'relative-iri': 'L’IRI è relativo; fuori da questo documento non dice nulla e non è stato usato',
    'foreign-provider':
      'L’offerta indica un editore che non è l’erogatore di questo manifesto; si accolgono solo offerte proprie',
    'foreign-identifier':
      'Questo identificativo contiene il dominio di un’altra istituzione; solo essa può pubblicare sotto di esso',
    'provider-not-named':
      'Questa fonte parla di offerte di altri, e la scheda non dice con alcun identificativo chi la offre: indicare l’ente, con un identificativo noto a un registro',
    'provider-unclear':
      'Gli identificativi che la scheda dà del proprio ente appartengono a più enti, perciò non si può dire di chi sia l’offerta',
    'provider-out':
      'Questo ente non desidera essere elencato, o è stato tolto; nessuno può pubblicare qui le sue offerte',
    'too-many-providers':
      'Questa fonte nomina più enti ancora sconosciuti di quanti una lettura ne possa far conoscere',
    'membership-unconfirmed':
      'Un’alleanza può pubblicare le offerte dei suoi membri se un registro riporta l’adesione o se entrambe le parti la dichiarano; per questo ente non risulta',
    'duplicate-identifier':
      'Un altro record di questa pubblicazione ha lo stesso identificativo; è stato preso il primo',
    'identity-conflict':
      'Due identificativi di questo record appartengono a offerte diverse; si è seguito il più forte e nulla è stato unito',
    'publisher-not-comparable':
      'Gli identificativi dell’editore sono di altro genere rispetto a quelli con cui l’erogatore è noto e non è stato possibile confrontarli',
    'identifier-without-scheme':
      'Un identificativo senza schema non serve a riconoscere l’offerta: aggiunga elm:schemeId',
    'identifier-repeated': 'Un altro record di questa pubblicazione ha lo stesso identificativo; non identifica questo',
    'missing-element': 'Il profilo QualityLink richiede questo elemento e l’offerta non lo dà',
    'text-repeated': 'C’è più di un testo in questa lingua; ne è stato conservato uno',
    'text-without-language': 'Il testo non ha un’etichetta di lingua',
    'language-tag-unknown':
      'L’etichetta di lingua di questo testo non è nota; il testo è conservato come uno senza lingua',
    'language-tag-spelling':
      'L’etichetta di lingua di questo testo è stata capita, ma non è ben formata: le sue parti si uniscono con trattini (en-GB)',
    'text-markup': 'Il testo conteneva HTML; è stato conservato come testo semplice',
    'control-characters': 'Il testo conteneva caratteri di controllo, che nessuno vede; sono stati omessi',
    'text-cut': 'Il testo è troppo lungo per il suo posto ed è stato tagliato',
    'personal-data-left-out': 'Un indirizzo e-mail o un numero di telefono in questo testo è stato omesso',
    'type-unknown': 'Questo tipo di opportunità di apprendimento non è nell’elenco europeo',
    'code-unknown': 'Questo valore non è nell’elenco europeo del suo elemento e non è stato usato',
    'level-spelling': 'Il livello EQF è stato capito, ma dovrebbe essere un IRI del vocabolario europeo',
    'level-unknown': 'Non è un livello EQF da 1 a 8',
    'level-ambiguous': 'L’offerta indica più livelli EQF; non ne è stato preso nessuno',
    'nqf-unknown': 'Non è un IRI di un livello di un quadro nazionale delle qualificazioni',
    'credit-spelling': 'I crediti sono stati capiti, ma dovrebbero essere un semplice numero come 5 o 2.5',
    'credit-unknown': 'I crediti non si sono potuti leggere come numero; sono mostrati come sono scritti',
    'credit-implausible': 'Nessuna offerta ha così tanti crediti ECTS; non sono stati usati',
    'credit-without-framework': 'I crediti non nominano alcun sistema, quindi non sono stati contati come ECTS',
    'credit-range': 'I crediti sono un intervallo; l’offerta si trova con ogni numero di esso',
    'credit-ambiguous': 'L’offerta indica più numeri di crediti ECTS; si trova con ogni numero dal minore al maggiore',
    'duration-spelling': 'Il volume di apprendimento è stato capito, ma dovrebbe essere una durata come PT60H',
    'duration-unknown':
      'Il volume di apprendimento non si è potuto leggere in ore (P60M sono sessanta mesi, PT60M sessanta minuti)',
    'language-spelling': 'La lingua è stata capita, ma dovrebbe essere un IRI della tabella di autorità europea',
    'language-withdrawn':
      'Questo codice di lingua non è più nella tabella di autorità europea; è stato conservato com’è',
    'language-unknown': 'Non è una lingua della tabella di autorità europea',
    'language-ambiguous':
      'L’edizione indica più lingue di insegnamento, quindi non ne ha una propria: ne descriva una per lingua',
    'isced-spelling': 'Il campo di studio è stato capito, ma dovrebbe essere un IRI del vocabolario ISCED-F 2013',
    'isced-unknown': 'Non è un campo di ISCED-F 2013',
    'date-invalid': 'Questa data non esiste (un giorno si scrive 2026-10-01)',
    'date-spelling': 'La data è stata capita, ma dovrebbe essere scritta 2026-10-01 (o 2026-10, o 2026)',
    'date-week': 'È una settimana, che non si mostra come data: scriva il giorno (2026-09-14) o il mese (2026-09)',
    'date-two-ways': 'Questa data si può leggere in due modi (prima il giorno o il mese), quindi non è stata usata',
    'date-placeholder': 'Questa data nei computer sta per «nessuna» e non è stata presa per una data',
    'date-utc-midnight':
      'È, scritta in UTC, la mezzanotte del giorno seguente in gran parte d’Europa; il giorno è stato conservato com’è scritto',
    'date-order': 'La fine precede l’inizio; non è stata usata',
    contradiction:
      'Questo si può indicare una volta ed è indicato in modi contraddittori; nessuno dei valori è stato preso',
    'other-spelling':
      'L’indirizzo di questa offerta differisce dal precedente solo per http o https, o per una barra finale: resta la stessa offerta',
    'other-spelling-repeated':
      'L’indirizzo di un’altra offerta differisce da questo solo per la grafia, per http o https, o per una barra finale: sono una sola offerta, ed è stata presa la prima',
    'date-ambiguous': 'Ci sono più date dove se ne attende una; è stata presa la prima nel tempo',
    'url-invalid': 'Non è un indirizzo http o https',
    'boolean-invalid': 'Non è né true né false',
    'number-invalid': 'Non è un numero che possa stare qui',
    'image-unsafe': 'Un’immagine viene mostrata solo da un indirizzo https di un host con nome pubblico',
    'time-in-utc': 'L’ora è indicata in UTC e non si sa che ora sia allora sul posto; si conserva solo il giorno',
    'country-spelling': 'Il paese è stato capito, ma dovrebbe essere un IRI della tabella di autorità europea',
    'country-ambiguous': 'Sono indicati più paesi dove se ne attende uno; non ne è stato preso nessuno',
    'country-unknown': 'Non è un paese della tabella di autorità europea',
    'outcome-without-title': 'Un risultato di apprendimento non ha titolo ed è stato tralasciato',
    'skill-invalid': 'Non è l’indirizzo di una competenza',
    'price-incomplete': 'Un prezzo richiede un importo e una valuta; questo è stato tralasciato',
    'too-many-values': 'Ci sono più valori di quanti se ne possano conservare qui; sono stati presi i primi',
    'reference-empty': 'Un riferimento a un’altra offerta non nomina nulla',
    'self-reference': 'L’offerta sarebbe parte di sé stessa; non è stato usato',
    'circular-reference': 'Le offerte sarebbero parte l’una dell’altra; la relazione è mostrata, ma nulla può seguirne',
    'instance-without-offer': 'L’edizione non appartiene ad alcuna offerta di questo documento ed è stata tralasciata',
    'instance-without-language': 'Il profilo richiede la lingua di un’edizione e questa non la dà',
    'mode-combined': 'Erano indicate più modalità; sono state unite in una',
    'iri-too-long':
      'Questo IRI è più lungo di quanto possa servire da nome (2000 caratteri); le asserzioni con esso sono state messe da parte',
    'statement-left-out':
      'Questa asserzione non è valida nella sintassi del documento ed è stata omessa; le altre sono state lette',
    'slip-mended': 'Questo non è valido nella sintassi del documento; è stato letto come era inteso',
    'more-pages':
      'Dopo {read, plural, one {# pagina} other {# pagine}} la successiva non è stata letta: {why, select, circle {era già stata letta} many {non se ne leggono altre} slow {le pagine precedenti hanno richiesto troppo tempo} same {è uguale a una pagina precedente} large {tutte le pagine insieme superano quanto si possa leggere} total {non si raggiungono i totali indicati dal server ({detail})} failed {non è stato possibile ottenerla ({detail})} other {è su un altro server o non è leggibile}}; ciò che è stato letto è pubblicato e nulla è segnato come non più visto: metta tutte le pagine sul server della prima o pubblichi tutto in un documento',
    'unknown-class':
      'Questa classe non esiste nel suo vocabolario, quindi ciò che le appartiene non è stato letto; il valore nomina la più vicina',
    'unknown-property':
      'Questa proprietà non esiste nel suo vocabolario, quindi ciò che asserisce non è stato letto; il valore nomina la più vicina',
    'unknown-key':
      'Nessun contesto del documento definisce questa chiave, quindi JSON-LD non dice nulla con essa; il valore nomina la più vicina definita',
    'no-licence': 'Non è indicata alcuna licenza (offerte: {offers} su {read}), né con le offerte né nel manifesto',
    'elements-not-used': 'Questi elementi dei profili sono stati letti, ma nel catalogo non c’è posto per essi',
    'known-by-instance':
      'L’offerta è un nodo anonimo, quindi è nota tramite l’IRI della sua opportunità di apprendimento',
    'part-without-key':
      'Questo record sta solo dentro un altro e non ha né IRI né identificativo con schema: lì è nominato, ma non è un’offerta a sé',
    'language-doubtful':
      'Lo stesso testo lungo sta sotto più lingue, quindi non si sa in quale sia: dia a ogni lingua il proprio testo o ometta quelle che non ha',
    'map-value-invalid':
      'Ciò che la tabella di corrispondenze indica non è {kind, select, number {un numero} address {un indirizzo web} texts {un testo né un elenco di testi} words {una parola né un elenco di parole} other {una singola parola}}, quindi non è stato preso come «{target}»',
    'others-in-catalogue':
      'Il catalogo contiene schede (schede: {records}) di altre istituzioni (istituzioni: {institutions}), che non sono state lette: è condiviso, e a questa fonte appartengono solo quelle dell’istituzione indicata',
    'outcomes-split':
      'Un elenco di risultati di apprendimento era scritto come un unico testo ed è stato suddiviso: dia a ogni risultato la propria voce',
    'offerings-not-read':
      'Non è stato possibile ottenere l’elenco delle sue edizioni, quindi il record resta com’era: faccia in modo che ogni elenco di un record risponda',
    'json-ld-broken':
      'Il JSON-LD di questa pagina è malformato, quindi le offerte che contiene non sono state lette; finché non è corretto, nulla conta come non più visto',
    'pages-left-out':
      'Delle pagine che la mappa del sito indica, queste non sono state lette: {robots} che robots.txt vieta, {reserved} per le quali l’host riserva l’estrazione di testo e dati, {elsewhere} su altri host, {absent} che non esistono o la riservano esse stesse; il valore indica la prima',
    'instance-not-described':
      'L’offerta nomina questo come sua opportunità di apprendimento, ma il documento non ne dice nulla',
    'manifest-source-repeated': 'Una voce precedente del manifesto nomina la stessa fonte, che si legge una volta',
    'manifest-spelling': 'Questa voce è stata capita, ma è scritta diversamente da come richiede lo schema',
    'manifest-unreadable': 'Il manifesto non è né JSON né YAML: {detail}',
    'manifest-invalid':
      'Il manifesto non è un oggetto con un elenco «sources»; vi si trova: {found, select, nothing {nulla} list {un elenco} object {un oggetto} text {il testo «{written}»} other {«{written}»}}',
    'manifest-entry-invalid':
      'Questa voce del manifesto non è un oggetto con «type» e «path»; vi si trova: {found, select, nothing {nulla} list {un elenco} object {un oggetto} text {il testo «{written}»} other {«{written}»}}',
    'manifest-path-refused':
      'Il percorso di una fonte è un indirizzo http o https (in un manifesto che è un file locale, anche un file accanto)',
    'manifest-meta-invalid': 'La parte «meta» del manifesto non è leggibile',
    'manifest-schac-form': '«schac» di «meta» non è il dominio di un istituto, come {domain}',
    'manifest-refresh-changed': '«refresh» è un numero di ore da {least} a {most}; si prende {hours}',
    'manifest-too-long':
      'Come YAML si leggono al massimo {most} caratteri di un manifesto, e questo ne ha {characters}',
    'manifest-too-many-lines':
      'Come YAML si leggono al massimo {most} righe ed elementi di elenco di un manifesto, e questo ne ha {lines}',
    'manifest-sources-invalid':
      '«sources» del manifesto dovrebbe essere un elenco; vi si trova: {found, select, nothing {nulla} list {un elenco} object {un oggetto} text {il testo «{written}»} other {«{written}»}}',
    'manifest-sources-empty': 'L’elenco «sources» del manifesto è vuoto',
    'manifest-sources-many': 'L’elenco «sources» del manifesto ha più di {most} voci',
    'manifest-member-missing': '«{member}» di questa voce del manifesto manca o è vuoto',
    'manifest-member-long': '«{member}» di questa voce del manifesto ha più di {most} caratteri',
    'manifest-member-invalid':
      '«{member}» dovrebbe essere {shape, select, words {uno di {words}} auth {un oggetto il cui «type» sia uno di {words}} texts {un oggetto di testi} lists {un oggetto di testi o di elenchi di testi} other {un testo}}; «{at}» contiene: {found, select, nothing {nulla} list {un elenco} object {un oggetto} text {il testo «{written}»} other {«{written}»}}',
    'manifest-map-invalid':
      'La tabella di corrispondenze della fonte è errata in «{pointer}»: porta a «{target}». Ogni voce porta da un puntatore JSON (RFC 6901, che inizia con «/») a uno di {words}',
    'manifest-map-not-used':
      'Solo le fonti Edu-API si leggono con una tabella di corrispondenze; quella indicata qui non viene usata',
    'manifest-auth-incomplete': '«{member}» in «auth» manca o non è utilizzabile',
    'manifest-auth-unreadable':
      'Il contenuto cifrato di «auth» non può essere aperto: non è stato cifrato per una chiave ancora valida di questo catalogo (/v1/keys, RSA-OAEP)',
    'manifest-auth-copied':
      'Il contenuto cifrato di «auth» si trova anche nel manifesto di un altro erogatore, perciò qui non viene usato',
    'manifest-id-repeated':
      'Una voce precedente del manifesto ha lo stesso id; si leggono entrambe, questa con uno suo',
    'manifest-meta-differs': 'Il manifesto nomina un’istituzione diversa da quella per cui è stato registrato',
    'manifest-meta-unconfirmed':
      'Né il registro né --provider dicono che questo identificativo sia dell’erogatore; non è stato usato',
    'entry-taken-over':
      'Un altro manifesto di questo erogatore ha una voce con questo id: la voce di questo manifesto ne prende il posto, e ciò che l’altra vi aveva pubblicato sparisce con la prossima raccolta',
    'registry-findings-cut': 'Non sono elencate altre {count} segnalazioni «{of}»',
    'registry-says-less':
      'Di {count} rapporti questa interfaccia del registro non può dire ciò che una lettura precedente sapeva (crediti, titolo, numeri, contrassegni): ciò resta e non è stato ricontrollato; lo si legge con un token (REGISTRY_TOKEN)',
    'registry-from-accreditation':
      'Il file aperto non elenca ancora questo rapporto; è tratto dall’elenco degli accreditamenti del registro, che non riporta mai decisioni negative',
    'registry-record-unreadable': 'Questa scheda del registro non è leggibile ed è tralasciata: {detail}',
    'registry-field-unreadable': 'Questo elemento di una scheda del registro non è leggibile: {detail}',
    'registry-activity-untyped': 'Un’attività del rapporto non ha tipo: non se ne sa che cosa sia stato valutato',
    'registry-copies-differ':
      'Il registro elenca questo due volte e le copie si contraddicono: vale la più recente, altrimenti la più prudente, e di un’istituzione quella che la dice chiusa',
    'registry-agency-unknown': 'L’agenzia di questo rapporto non è tra quelle del registro',
    'registry-agency-not-registered':
      'Questo rapporto è stato emesso quando la sua agenzia non era registrata e non è una prova',
    'registry-provider-unknown': 'Questo rapporto nomina erogatori che il registro non elenca',
    'registry-joint-alone': 'Questo rapporto riguarda un programma congiunto ma nomina un solo erogatore',
    'registry-relation-circle':
      'Le relazioni di questa istituzione riportano a essa stessa; ognuna è seguita di un solo passo',
    'registry-relation-unknown':
      'Questa istituzione è in relazione con una che il registro non elenca; da quella non si eredita nulla',
    'registry-identifier-shared': 'Più istituzioni hanno questo identificatore; chi è indicato solo da esso è ambiguo',
    'registry-not-joined':
      'Un altro registro elenca un’istituzione con lo stesso identificatore, ma nulla dice se siano la stessa; ognuna resta a sé',
    'registry-detail-missing': 'Il registro elenca questo ma non ne ha i dettagli; resta valido ciò che dicevano prima',
    'registry-provider-gone':
      'Il registro elencava questa istituzione e ora non più; ciò che vi si basava è rivalutato',
    'registry-report-gone': 'Il registro elencava questo rapporto e ora non più; ciò che vi si basava è rivalutato',
    'registry-agency-gone': 'Il registro elencava questa agenzia e ora non più; ciò che vi si basava è rivalutato',
  },
};
