import type { FindingWords } from '../words.ts';

/** German: what follows from a finding, and its sentence. */
export const findings: FindingWords = {
  harm: {
    nothingRead: 'Nichts aus dem Dokument wurde gelesen; was vorher veröffentlicht war, bleibt, wie es ist.',
    nothingPublished: 'Nichts aus diesem Lauf wurde veröffentlicht; was vorher veröffentlicht war, bleibt, wie es ist.',
    leftOut: 'Das Angebot steht nicht im Katalog.',
    valueLost: 'Dieser Wert wird weder gezeigt noch durchsucht; das Angebot gilt als eines, das dazu nichts angibt.',
    partLost: 'Ein Teil der Angaben fehlt beim Angebot.',
    shown: 'Der Wert wird gezeigt, wie er geschrieben ist, aber von Filtern nicht gefunden.',
    changed: 'Der Text wird anders gezeigt, als er geschrieben wurde.',
    understood: 'Nichts geht verloren; andere Programme verstehen die Angabe womöglich nicht.',
    notRecognised: 'Das Angebot wird bei der nächsten Veröffentlichung womöglich nicht wiedererkannt.',
    entryLost: 'Diese Quelle des Manifests wird nicht gelesen.',
    notUsed: 'Kein Urteil beruht auf dem, was das Register hier sagt.',
    worthKnowing: 'Nichts geht verloren.',
    textsStay: 'Portale können die Angebote nennen, aber ihre Texte nicht übernehmen.',
  },
  message: {
    'credential-not-offer':
      'Das ist ein Nachweis, der jemandem ausgestellt wurde, keine Liste von Angeboten: Veröffentlichen Sie Spezifikationen von Lernangeboten',
    'loq-xml':
      'Das ist LOQ-XML und kein RDF: Veröffentlichen Sie dieselben Daten als RDF/XML (Wurzelelement rdf:RDF), Turtle oder JSON-LD',
    'europass-xml':
      'Das ist das alte XML-Format von Europass und kein RDF: Veröffentlichen Sie ELM als RDF/XML, Turtle oder JSON-LD',
    'html-document': 'Das ist eine Webseite, keine Datei mit Daten: Der Pfad der Quelle muss zur Datei selbst führen',
    'ooapi-document': 'Das ist JSON in der Form von OOAPI: Geben Sie der Quelle im Manifest den Typ „ooapi“',
    'json-api-document': 'Das ist JSON:API, was der Typ „elm“ nicht umfasst',
    'manifest-document': 'Das ist ein Manifest, keine Veröffentlichung von Angeboten',
    'plain-json': 'Dieses JSON hat keinen @context, ist also kein JSON-LD',
    'other-xml': 'Dieses XML-Dokument ist kein RDF/XML: Sein Wurzelelement muss rdf:RDF sein',
    'hostile-xml':
      'Dieses XML-Dokument {why, select, expansion {verwendet Entitäten, die ein Vielfaches seiner Länge ergeben,} doctype {hat einen Dokumenttyp, der länger ist, als gelesen wird,} other {definiert externe, verschachtelte oder sehr lange Entitäten}} und wird nicht gelesen',
    'nested-too-deeply': 'Die Elemente dieses Dokuments sind tiefer verschachtelt, als gelesen wird',
    'empty-document': 'Das Dokument ist leer',
    'binary-document': 'Das Dokument ist kein Text',
    'archive-not-read':
      'Diese ZIP-Datei {why, select, cut {ist nicht vollständig: ihr Ende fehlt} damaged {ist beschädigt} encrypted {ist verschlüsselt} files {enthält mehr Dateien, als gelesen werden} ratio {wächst beim Entpacken so sehr, dass sie kein Text sein kann} other {enthält kein Turtle (.ttl, .nt)}}; sie wurde nicht zu Ende gelesen',
    'archive-files-not-read':
      'Aus einer ZIP-Datei wird nur Turtle (.ttl, .nt) gelesen; diese Dateien daraus wurden es nicht',
    'context-refused':
      'Der JSON-LD-Kontext dieser Adresse ist hier nicht bekannt, und Kontexte werden nie abgerufen: Verwenden Sie den Kontext von ELM oder schreiben Sie die Begriffe in das Dokument',
    'syntax-error':
      '{line, select, 0 {Das Dokument bricht ab oder ist fehlerhaft} other {Das Dokument bricht in Zeile {line} ab oder ist dort fehlerhaft}}; nichts davon wurde veröffentlicht{others, plural, =0 {} one {, und # weiteres Angebot wird zurückgehalten} other {, und # weitere Angebote werden zurückgehalten}}',
    'too-large': 'Das Dokument hat {bytes} Bytes; höchstens {most} können gelesen werden',
    'too-many-statements': 'Das Dokument enthält mehr als {most} Aussagen; mehr können nicht gelesen werden',
    'no-offers': 'Das Dokument enthält keine Spezifikation eines Lernangebots',
    'unsupported-type': 'Quellen dieses Typs werden noch nicht gelesen',
    'media-type-differs':
      'Das Dokument hat nicht den Medientyp, mit dem es gesendet wurde; es wurde nach seinem Inhalt gelesen',
    'damaged-text':
      'Einige Zeichen sind beschädigt: ungültig in UTF-8, oder UTF-8, das für eine andere Kodierung gehalten wurde. Sie wurden berichtigt, wo das sicher ist, sonst ersetzt',
    'quoted-statements':
      'Aussagen über Aussagen (RDF-star) werden nicht gelesen; was nur zitiert wird, ist nicht ausgesagt',
    'literal-cut':
      'Dieser Text ist länger, als aufbewahrt wird, und wurde gekürzt; der Wert sagt, wie viele Zeichen er hat',
    'more-findings': '{listed} von {total} Befunden „{of}“ sind aufgeführt',
    'dead-link': 'Die Adresse funktioniert seit {since} nicht ({said}); sie wird nicht gezeigt, bis sie es wieder tut',
    'sheet-broken': 'Die Tabelle lässt sich ab Zeile {row} nicht lesen: {detail}',
    'sheet-too-large': 'Die Tabelle ist zu groß: gelesen werden höchstens {most} {what}',
    'sheet-without-header': 'Am Anfang der Tabelle steht keine Zeile mit Namen von Spalten',
    'sheet-column-unknown': 'Keine Spalte der Tabelle heißt so',
    'sheet-column-repeated': 'Diese Spalte steht zweimal in der Tabelle; gelesen wird die erste',
    'sheet-encoding': 'Die Tabelle ist nicht in UTF-8; sie wurde in der Kodierung gelesen, in der sie zu sein scheint',
    'index-refused': 'Der Suchindex kann dieses Angebot nicht aufnehmen, deshalb findet es keine Suche',
    'record-too-large': 'Dieser Datensatz sagt mehr, als von einem Angebot gelesen werden kann, und fehlt deshalb',
    'title-missing': 'Das Angebot hat keinen Titel und fehlt deshalb',
    'no-identifier':
      'Das Angebot ist ein unbenannter Knoten ohne Kennung mit Schema und könnte nicht wiedergefunden werden: Geben Sie ihm eine IRI',
    'iri-invalid':
      'Das ist keine IRI (ein Leerzeichen oder ein anderes Zeichen darf in keiner IRI stehen), also kann nichts danach benannt werden',
    'relative-iri': 'Die IRI ist relativ; außerhalb dieses Dokuments bedeutet sie nichts und wurde nicht verwendet',
    'foreign-provider':
      'Das Angebot nennt einen Herausgeber, der nicht der Anbieter dieses Manifests ist; aufgenommen werden nur eigene Angebote',
    'foreign-identifier':
      'Diese Kennung enthält die Domain einer anderen Einrichtung; nur diese kann darunter veröffentlichen',
    'provider-not-named':
      'Diese Quelle berichtet von Angeboten anderer, und der Eintrag sagt mit keinem Kennzeichen, wer das Angebot macht: Nennen Sie den Anbieter mit einem Kennzeichen, das ein Register kennt',
    'provider-unclear':
      'Die Kennzeichen, die der Eintrag für seinen Anbieter nennt, gehören mehreren Anbietern; es lässt sich nicht sagen, wessen Angebot es ist',
    'provider-out':
      'Dieser Anbieter möchte nicht gelistet sein oder wurde herausgenommen; niemand kann seine Angebote hier veröffentlichen',
    'too-many-providers': 'Diese Quelle nennt mehr noch unbekannte Anbieter, als ein Lesevorgang bekannt machen darf',
    'membership-unconfirmed':
      'Eine Allianz kann Angebote ihrer Mitglieder veröffentlichen, wenn ein Register die Mitgliedschaft führt oder beide Seiten sie angeben; für diesen Anbieter ist das nicht bekannt',
    'duplicate-identifier':
      'Ein anderer Datensatz dieser Veröffentlichung hat dieselbe Kennung; der erste wurde genommen',
    'identity-conflict':
      'Zwei Kennungen dieses Datensatzes gehören zu verschiedenen Angeboten; der stärkeren wurde gefolgt, zusammengeführt wurde nichts',
    'publisher-not-comparable':
      'Die Kennungen des Herausgebers sind von anderer Art als die, unter denen der Anbieter bekannt ist, und konnten nicht verglichen werden',
    'identifier-without-scheme':
      'Eine Kennung ohne Schema taugt nicht, um das Angebot wiederzuerkennen: Ergänzen Sie elm:schemeId',
    'identifier-repeated':
      'Ein anderer Datensatz dieser Veröffentlichung hat dieselbe Kennung; diesen bezeichnet sie nicht',
    'missing-element': 'Das Profil von QualityLink verlangt dieses Element, und das Angebot gibt es nicht an',
    'text-repeated': 'In dieser Sprache gibt es mehr als einen Text; einer wurde behalten',
    'text-without-language': 'Der Text hat keine Sprachangabe',
    'language-tag-unknown':
      'Die Sprachangabe dieses Textes ist nicht bekannt; der Text bleibt als einer ohne Sprache erhalten',
    'language-tag-spelling':
      'Die Sprachangabe dieses Textes wurde verstanden, ist aber nicht wohlgeformt: Ihre Teile verbindet ein Bindestrich (en-GB)',
    'text-markup': 'Der Text enthielt HTML; er wurde als einfacher Text behalten',
    'control-characters': 'Der Text enthielt Steuerzeichen, die niemand sieht; sie wurden weggelassen',
    'text-cut': 'Der Text ist zu lang für seinen Platz und wurde gekürzt',
    'personal-data-left-out': 'Eine E-Mail-Adresse oder Telefonnummer in diesem Text wurde weggelassen',
    'type-unknown': 'Diese Art von Lernangebot steht nicht in der europäischen Liste',
    'code-unknown': 'Dieser Wert steht nicht in der europäischen Liste für sein Element und wurde nicht verwendet',
    'level-spelling': 'Das EQR-Niveau wurde verstanden, sollte aber eine IRI des europäischen Vokabulars sein',
    'level-unknown': 'Das ist kein EQR-Niveau von 1 bis 8',
    'level-ambiguous': 'Das Angebot nennt mehrere EQR-Niveaus; keines wurde genommen',
    'nqf-unknown': 'Das ist keine IRI eines Niveaus eines nationalen Qualifikationsrahmens',
    'credit-spelling': 'Die Leistungspunkte wurden verstanden, sollten aber eine einfache Zahl wie 5 oder 2.5 sein',
    'credit-unknown':
      'Die Leistungspunkte konnten nicht als Zahl gelesen werden; sie werden gezeigt, wie sie geschrieben sind',
    'credit-implausible': 'So viele ECTS-Punkte hat kein Angebot; sie wurden nicht verwendet',
    'credit-without-framework': 'Die Leistungspunkte nennen kein System und wurden deshalb nicht als ECTS gezählt',
    'credit-range': 'Die Leistungspunkte sind eine Spanne; das Angebot wird unter jeder Zahl daraus gefunden',
    'credit-ambiguous':
      'Das Angebot nennt mehrere Zahlen von ECTS-Punkten; es wird unter jeder Zahl von der kleinsten bis zur größten gefunden',
    'duration-spelling': 'Der Umfang wurde verstanden, sollte aber eine Dauer wie PT60H sein',
    'duration-unknown':
      'Der Umfang konnte nicht als Stunden gelesen werden (P60M sind sechzig Monate, PT60M sechzig Minuten)',
    'language-spelling': 'Die Sprache wurde verstanden, sollte aber eine IRI der europäischen Autoritätstabelle sein',
    'language-withdrawn':
      'Dieser Sprachcode steht nicht mehr in der europäischen Autoritätstabelle; er blieb, wie er ist',
    'language-unknown': 'Das ist keine Sprache der europäischen Autoritätstabelle',
    'language-ambiguous':
      'Die Durchführung nennt mehrere Unterrichtssprachen und hat daher keine eigene: Beschreiben Sie je Sprache eine',
    'isced-spelling': 'Das Bildungsfeld wurde verstanden, sollte aber eine IRI des Vokabulars ISCED-F 2013 sein',
    'isced-unknown': 'Das ist kein Bildungsfeld der ISCED-F 2013',
    'date-invalid': 'Dieses Datum gibt es nicht (ein Tag wird 2026-10-01 geschrieben)',
    'date-spelling': 'Das Datum wurde verstanden, sollte aber 2026-10-01 (oder 2026-10 oder 2026) geschrieben sein',
    'date-week':
      'Das ist eine Woche, die nicht als Datum gezeigt wird: Schreiben Sie den Tag (2026-09-14) oder den Monat (2026-09)',
    'date-two-ways': 'Dieses Datum lässt sich auf zwei Arten lesen (Tag oder Monat zuerst) und wurde nicht verwendet',
    'date-placeholder': 'Dieses Datum steht in Computern für „keines“ und wurde nicht als eines genommen',
    'date-utc-midnight':
      'Das ist, in UTC geschrieben, in den meisten Ländern Europas Mitternacht des folgenden Tages; der Tag blieb, wie er geschrieben ist',
    'date-order': 'Das Ende liegt vor dem Beginn; es wurde nicht verwendet',
    contradiction:
      'Das darf einmal angegeben werden und ist mehrmals und widersprüchlich angegeben; keiner der Werte wurde genommen',
    'other-spelling':
      'Die Adresse dieses Angebots unterscheidet sich von der bisherigen nur durch http oder https oder einen Schrägstrich am Ende: Es bleibt dasselbe Angebot',
    'other-spelling-repeated':
      'Die Adresse eines anderen Angebots unterscheidet sich von dieser nur durch die Schreibweise, durch http oder https oder einen Schrägstrich am Ende: Sie sind ein Angebot, und das erste wurde genommen',
    'date-ambiguous': 'Wo ein Datum erwartet wird, stehen mehrere; das früheste wurde genommen',
    'url-invalid': 'Das ist keine Adresse mit http oder https',
    'boolean-invalid': 'Das ist weder true noch false',
    'number-invalid': 'Das ist keine Zahl, die hier stehen kann',
    'image-unsafe': 'Ein Bild wird nur von einer https-Adresse eines Rechners mit öffentlichem Namen gezeigt',
    'time-in-utc':
      'Die Zeit ist in UTC angegeben, und was Uhren dann am Ort zeigen, ist nicht bekannt; nur der Tag bleibt',
    'country-spelling': 'Das Land wurde verstanden, sollte aber eine IRI der europäischen Autoritätstabelle sein',
    'country-ambiguous': 'Wo ein Land erwartet wird, stehen mehrere; keines wurde genommen',
    'country-unknown': 'Das ist kein Land der europäischen Autoritätstabelle',
    'outcome-without-title': 'Ein Lernergebnis hat keinen Titel und fehlt deshalb',
    'skill-invalid': 'Das ist keine Adresse einer Fähigkeit',
    'price-incomplete': 'Ein Preis braucht Betrag und Währung; dieser fehlt deshalb',
    'too-many-values': 'Hier stehen mehr Werte, als aufbewahrt werden; die ersten wurden genommen',
    'reference-empty': 'Ein Verweis auf ein anderes Angebot nennt nichts',
    'self-reference': 'Das Angebot soll Teil seiner selbst sein; das wurde nicht verwendet',
    'circular-reference':
      'Die Angebote sollen Teil voneinander sein; die Beziehung wird gezeigt, aber nichts kann daraus folgen',
    'instance-without-offer': 'Die Durchführung gehört zu keinem Angebot dieses Dokuments und fehlt deshalb',
    'instance-without-language': 'Das Profil verlangt die Sprache einer Durchführung, und diese hier gibt sie nicht an',
    'mode-combined': 'Es wurden mehrere Lernformen angegeben; sie wurden zu einer verbunden',
    'iri-too-long':
      'Diese IRI ist länger, als ein Name sein kann (2 000 Zeichen); Aussagen damit wurden beiseitegelegt',
    'statement-left-out':
      'Diese Aussage ist in der Syntax des Dokuments nicht gültig und wurde ausgelassen; die anderen wurden gelesen',
    'slip-mended': 'Das ist in der Syntax des Dokuments nicht gültig; es wurde so gelesen, wie es gemeint war',
    'more-pages':
      'Nach {read, plural, one {# Seite} other {# Seiten}} wurde die nächste nicht gelesen: {why, select, circle {sie war schon gelesen} many {mehr Seiten werden nicht gelesen} slow {die Seiten davor brauchten zu lange} same {sie ist dieselbe wie eine Seite davor} large {alle Seiten zusammen sind größer, als gelesen werden kann} total {die Summen, die der Server nennt, werden nicht erreicht ({detail})} failed {sie war nicht zu bekommen ({detail})} other {sie liegt auf einem anderen Server oder ist nicht lesbar}}; was gelesen wurde, ist veröffentlicht, und nichts gilt als nicht mehr gesehen: Legen Sie alle Seiten auf denselben Server wie die erste, oder veröffentlichen Sie alles in einem Dokument',
    'unknown-class':
      'Diese Klasse gibt es in ihrem Vokabular nicht, daher wurde nicht gelesen, was zu ihr gehört; der Wert nennt die nächstliegende',
    'unknown-property':
      'Diese Eigenschaft gibt es in ihrem Vokabular nicht, daher wurde nicht gelesen, was sie aussagt; der Wert nennt die nächstliegende',
    'unknown-key':
      'Kein Kontext des Dokuments bestimmt diesen Schlüssel, daher sagt JSON-LD damit nichts aus; der Wert nennt den nächstliegenden, der bestimmt ist',
    'no-licence':
      'Es ist keine Lizenz angegeben (Angebote: {offers} von {read}), weder bei den Angeboten noch im Manifest',
    'elements-not-used': 'Diese Elemente der Profile wurden gelesen, haben im Katalog aber keinen Platz',
    'known-by-instance':
      'Das Angebot ist ein unbenannter Knoten und wird deshalb an der IRI seiner Durchführung erkannt',
    'part-without-key':
      'Dieser Datensatz steht nur innerhalb eines anderen und hat weder IRI noch Kennung mit Schema: Er wird dort genannt, ist aber kein eigenes Angebot',
    'language-doubtful':
      'Derselbe lange Text steht unter mehreren Sprachen, daher ist nicht bekannt, in welcher er ist: Geben Sie jeder Sprache ihren eigenen Text, oder lassen Sie weg, was Sie nicht haben',
    'map-value-invalid':
      'Worauf die Zuordnung der Quelle zeigt, ist {kind, select, number {keine Zahl} address {keine Webadresse} texts {kein Text und keine Liste von Texten} words {kein Wort und keine Liste von Wörtern} other {kein einzelnes Wort}}, daher wurde es nicht als „{target}“ übernommen',
    'others-in-catalogue':
      'Der Katalog enthält Einträge (Einträge: {records}) anderer Einrichtungen (Einrichtungen: {institutions}), die nicht gelesen wurden: Er wird gemeinsam genutzt, und zu dieser Quelle gehören nur die der gemeinten Einrichtung',
    'outcomes-split':
      'Eine Liste von Lernergebnissen war als ein Text geschrieben und wurde zerlegt: Geben Sie jedem Lernergebnis einen eigenen Eintrag',
    'offerings-not-read':
      'Die Liste seiner Durchführungen war nicht zu bekommen, daher bleibt der Datensatz, wie er war: Lassen Sie jede Liste antworten, die zu einem Datensatz gehört',
    'json-ld-broken':
      'Das JSON-LD dieser Seite ist fehlerhaft, daher wurden die Angebote darin nicht gelesen; bis es behoben ist, zählt nichts als nicht mehr gesehen',
    'pages-left-out':
      'Von den Seiten, die die Sitemap nennt, wurden diese nicht gelesen: {robots}, die robots.txt verbietet, {reserved}, für die der Host Text und Data Mining vorbehält, {elsewhere} auf anderen Hosts, {absent}, die es nicht gibt oder die es selbst vorbehalten; der Wert nennt die erste davon',
    'instance-not-described': 'Das Angebot nennt dies als seine Durchführung, das Dokument sagt aber nichts darüber',
    'manifest-source-repeated': 'Ein früherer Eintrag des Manifests nennt dieselbe Quelle; sie wird einmal gelesen',
    'manifest-spelling': 'Dieser Eintrag wurde verstanden, ist aber anders geschrieben, als das Schema verlangt',
    'manifest-unreadable': 'Das Manifest ist weder JSON noch YAML: {detail}',
    'manifest-invalid':
      'Das Manifest ist kein Objekt mit einer Liste „sources“; dort steht: {found, select, nothing {nichts} list {eine Liste} object {ein Objekt} text {der Text „{written}“} other {„{written}“}}',
    'manifest-entry-invalid':
      'Dieser Eintrag des Manifests ist kein Objekt mit „type“ und „path“; dort steht: {found, select, nothing {nichts} list {eine Liste} object {ein Objekt} text {der Text „{written}“} other {„{written}“}}',
    'manifest-path-refused':
      'Der Pfad einer Quelle ist eine Adresse mit http oder https (in einem Manifest, das eine lokale Datei ist, auch eine Datei daneben)',
    'manifest-meta-invalid': 'Der Teil „meta“ des Manifests ist nicht lesbar',
    'manifest-schac-form': '„schac“ in „meta“ ist keine Domain einer Einrichtung wie {domain}',
    'manifest-refresh-changed': '„refresh“ ist eine Zahl von Stunden von {least} bis {most}; genommen wird {hours}',
    'manifest-too-long':
      'Als YAML werden höchstens {most} Zeichen eines Manifests gelesen, und dieses hat {characters}',
    'manifest-too-many-lines':
      'Als YAML werden höchstens {most} Zeilen und Listeneinträge eines Manifests gelesen, und dieses hat {lines}',
    'manifest-sources-invalid':
      '„sources“ des Manifests sollte eine Liste sein; dort steht: {found, select, nothing {nichts} list {eine Liste} object {ein Objekt} text {der Text „{written}“} other {„{written}“}}',
    'manifest-sources-empty': 'Die Liste „sources“ des Manifests ist leer',
    'manifest-sources-many': 'Die Liste „sources“ des Manifests hat mehr als {most} Einträge',
    'manifest-member-missing': '„{member}“ dieses Eintrags des Manifests fehlt oder ist leer',
    'manifest-member-long': '„{member}“ dieses Eintrags des Manifests ist länger als {most} Zeichen',
    'manifest-member-invalid':
      '„{member}“ sollte {shape, select, words {eines von {words}} auth {ein Objekt, dessen „type“ eines von {words} ist,} texts {ein Objekt aus Texten} lists {ein Objekt aus Texten oder Listen von Texten} other {ein Text}} sein; bei „{at}“ steht: {found, select, nothing {nichts} list {eine Liste} object {ein Objekt} text {der Text „{written}“} other {„{written}“}}',
    'manifest-map-invalid':
      'Die Zuordnung der Quelle ist bei „{pointer}“ falsch: Sie führt zu „{target}“. Jeder Eintrag führt von einem JSON-Pointer (RFC 6901, beginnt mit „/“) zu einem von {words}',
    'manifest-map-not-used':
      'Nur Quellen mit Edu-API werden mit einer Zuordnung gelesen; die hier angegebene wird nicht verwendet',
    'manifest-auth-incomplete': '„{member}“ in „auth“ fehlt oder ist nicht verwendbar',
    'manifest-auth-unreadable':
      'Was „auth“ verschlüsselt enthält, lässt sich nicht öffnen: Es wurde nicht für einen noch gültigen Schlüssel dieses Katalogs verschlüsselt (/v1/keys, RSA-OAEP)',
    'manifest-auth-copied':
      'Was „auth“ verschlüsselt enthält, steht auch im Manifest eines anderen Anbieters und wird hier deshalb nicht verwendet',
    'manifest-id-repeated':
      'Ein früherer Eintrag des Manifests hat dieselbe id; beide werden gelesen, dieser unter einer eigenen',
    'manifest-meta-differs': 'Das Manifest nennt eine andere Einrichtung als die, für die es eingetragen wurde',
    'manifest-meta-unconfirmed':
      'Weder das Register noch --provider sagt, dass diese Kennung dem Anbieter gehört; sie wurde nicht verwendet',
    'entry-taken-over':
      'Ein anderes Manifest dieses Anbieters hat einen Eintrag mit dieser id: Der Eintrag dieses Manifests tritt an seine Stelle, und was der andere dort veröffentlicht hat, ist mit dem nächsten Einlesen fort',
    'registry-findings-cut': '{count} weitere Befunde „{of}“ sind nicht aufgeführt',
    'registry-says-less':
      'Zu {count} Berichten kann diese Schnittstelle des Registers nicht sagen, was ein früherer Abruf wusste (Credits, Abschluss, Nummern, Vermerke): Das bleibt und wurde nicht erneut geprüft; mit einem Token (REGISTRY_TOKEN) wird es gelesen',
    'registry-from-accreditation':
      'Die offene Datei führt diesen Bericht noch nicht; er ist der Akkreditierungsliste des Registers entnommen, die nie ablehnende Entscheidungen führt',
    'registry-record-unreadable': 'Dieser Eintrag des Registers ist nicht lesbar und wird ausgelassen: {detail}',
    'registry-field-unreadable': 'Dieser Teil eines Eintrags des Registers ist nicht lesbar: {detail}',
    'registry-activity-untyped':
      'Eine Tätigkeit des Berichts hat keine Art: Daraus ist nicht bekannt, was geprüft wurde',
    'registry-copies-differ':
      'Das Register führt dies zweimal, und die Fassungen widersprechen einander: Es zählt die neuere, sonst die vorsichtigere, bei einer Einrichtung die geschlossene',
    'registry-agency-unknown': 'Die Agentur dieses Berichts ist nicht unter denen des Registers',
    'registry-agency-not-registered':
      'Dieser Bericht entstand, während seine Agentur nicht registriert war, und ist kein Beleg',
    'registry-provider-unknown': 'Dieser Bericht nennt Anbieter, die das Register nicht führt',
    'registry-joint-alone': 'Dieser Bericht gilt einem gemeinsamen Programm, nennt aber nur einen Anbieter',
    'registry-relation-circle':
      'Die Beziehungen dieser Einrichtung führen zu ihr selbst zurück; jeder wird nur einen Schritt weit gefolgt',
    'registry-relation-unknown':
      'Diese Einrichtung steht in Beziehung zu einer, die das Register nicht führt; von ihr wird nichts übernommen',
    'registry-identifier-shared':
      'Mehrere Einrichtungen haben diese Kennung; wer nur durch sie benannt wird, ist nicht eindeutig',
    'registry-not-joined':
      'Ein anderes Register führt eine Einrichtung mit derselben Kennung, doch ob beide dieselbe sind, lässt sich nicht sagen; jede steht für sich',
    'registry-detail-missing':
      'Das Register führt dies, hat aber keine Einzelheiten dazu; was sie früher sagten, gilt weiter',
    'registry-provider-gone':
      'Das Register führte diese Einrichtung früher und jetzt nicht mehr; was darauf beruhte, wird neu beurteilt',
    'registry-report-gone':
      'Das Register führte diesen Bericht früher und jetzt nicht mehr; was darauf beruhte, wird neu beurteilt',
    'registry-agency-gone':
      'Das Register führte diese Agentur früher und jetzt nicht mehr; was darauf beruhte, wird neu beurteilt',
  },
};
