import type { ApiWords } from '../words.ts';

/** What the pages about this service say, and the guided search. A widget does not carry it. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Welche Kompetenzen fehlen mir noch?',
      about:
        'Sagen Sie, was Sie können und wohin Sie wollen. Sie sehen dann Angebote, die fehlende Kompetenzen bringen; die, die je Leistungspunkt am meisten davon bringen, zuerst.',
      can: '1. Was ich schon kann',
      want: '2. Was ich lernen oder werden will',
      time: '3. Wie viel Zeit ich habe',
      hours: 'Stunden pro Woche, höchstens',
      money: '4. Was es kosten darf',
      budget: 'Preis insgesamt, höchstens',
      unstated: 'Angebote, die das nicht angeben, werden auch gezeigt.',
      show: 'Angebote zeigen',
      nothingWanted: 'Wählen Sie mindestens eine gewünschte Kompetenz oder einen Beruf.',
      noNumber: '„{value}“ ist bei „{field}“ nicht verwendbar. Schreiben Sie eine Zahl, zum Beispiel 40.',
    },
    quality: {
      intro:
        'Externe Qualitätssicherung heißt: Jemand von außen sieht sich eine Einrichtung oder eines ihrer Studienprogramme an und veröffentlicht einen Bericht. Wir vergleichen jedes Angebot mit solchen Berichten und sagen, wer was angesehen hat, mit welchem Ergebnis und bis wann es gilt.',
      twoTitle: 'Angebot und Anbieter sind zweierlei',
      two: 'Die Begutachtung eines Anbieters ist keine Begutachtung jedes seiner Angebote. Darum macht jeder Kasten zwei Aussagen, die nie zu einer werden: über das Angebot selbst und über seinen Anbieter. Die meisten Begutachtungen gelten Einrichtungen, wenige einem einzelnen kurzen Kurs.',
      marksTitle: 'Was die Zeichen bedeuten',
      marksAbout:
        'Jedes Zeichen hat ein Wort, eine Form und eine Farbe. Hinter diesen Beispielen stehen keine wirklichen Angebote.',
      mark: {
        positive:
          'Eine gültige Begutachtung ging gut aus. Die Worte sagen, ob es um das Angebot selbst oder um den Anbieter ging.',
        conditional: 'Eine gültige Begutachtung ging gut aus, mit Auflagen oder Einschränkungen.',
        negative: 'Ein gültiger Bericht sagt Nein. Was er sagt, steht im Bericht.',
        lapsed: 'Es gab eine Begutachtung, ihre Gültigkeit ist vorbei, und eine neuere wurde nicht gefunden.',
        future: 'Es gibt ein Ergebnis, dessen Gültigkeit noch nicht begonnen hat.',
        unknown: 'Das Register hat kein gültiges Ergebnis. Das ist kein Urteil.',
        never: 'Das Angebot wurde noch nicht mit einem Register verglichen.',
      },
      registerTitle: 'Was ein Register ist',
      register:
        'DEQAR, die Datenbank der Ergebnisse externer Qualitätssicherung, enthält Berichte der Agenturen aus EQAR, dem Europäischen Register für Qualitätssicherung in der Hochschulbildung. Diese Agenturen arbeiten nach den Standards und Leitlinien für die Qualitätssicherung im Europäischen Hochschulraum (ESG).',
      absenceTitle: 'Was es bedeutet, wenn nichts gefunden wird',
      absence:
        'Viele Anbieter, etwa Berufsschulen und Unternehmen, werden von Stellen begutachtet, die dort nichts melden.',
      ownTitle: 'Was wir nicht tun',
      own: 'Wir beurteilen selbst nichts und vergeben keine Noten. Ob ein Microcredential zählt, entscheidet die Einrichtung oder Behörde, der Sie es vorlegen.',
      linksTitle: 'Zum Weiterlesen',
      link: {
        deqar: 'DEQAR: die Datenbank der Berichte',
        eqar: 'EQAR: das Register der Agenturen',
        enqa: 'ENQA: der Verband der Agenturen',
        recommendation: 'Empfehlung des Rates zu Microcredentials (2022)',
      },
    },
    privacy: {
      title: 'Datenschutz',
      noneTitle: 'Was wir nicht fragen und nicht setzen',
      none: 'Kein Konto, keine Cookies, nichts wird in Ihrem Browser gespeichert. Nirgends fragen wir nach Ihrem Namen, Ihrer Staatsangehörigkeit oder Ihren Aufenthaltstiteln.',
      othersTitle: 'Wer sonst von Ihrem Besuch erfährt',
      others:
        'Durch diese Seiten niemand: Alle ihre Dateien kommen von diesem Server. Links zu anderen Websites verraten diesen nicht, woher Sie kommen.',
      keptTitle: 'Was dieser Server behält',
      kept: 'Das Programm führt kein Verzeichnis der Besuche. Es zählt, wie oft jede Art von Seite abgerufen wird und wie lange das dauert, ohne Netzadressen und ohne das, wonach gesucht wurde. Gegen Überlastung zählt es Anfragen je Netzadresse eine Minute lang, nur im Arbeitsspeicher. Scheitert eine Antwort, stehen im Protokoll die Zeit, der Pfad der Seite und der Fehler. Fehlermeldungen zählt es je Netzadresse einen Tag lang, ebenfalls nur im Arbeitsspeicher.',
      words:
        'Wonach Sie suchen, steht in der Adresse der Seite und damit im Verlauf Ihres Browsers und in Links, die Sie weitergeben. Antworten bleiben eine Weile im Arbeitsspeicher, damit sie schneller kommen; wer gefragt hat, wird nicht behalten.',
      operator:
        'Wer diesen Server betreibt, führt vielleicht vor dem Programm eigene Aufzeichnungen. Fragen Sie dort nach:',
      sourcesTitle: 'Personen in den Daten der Anbieter',
      sources:
        'E-Mail-Adressen und Telefonnummern werden aus den Texten der Anbieter herausgenommen. Namen von Personen, die in diesen Texten stehen, bleiben, wie sie sind.',
    },
    accessibility: {
      title: 'Barrierefreiheit',
      aim: 'Diese Seiten sind so gebaut, dass sie WCAG 2.2 auf Stufe AA und die europäische Norm EN 301 549 erfüllen. Sie funktionieren ohne Skripte und allein mit der Tastatur, hell und dunkel, bei 320 Pixeln Breite und mit doppelt so großer Schrift.',
      checkedTitle: 'Wie das geprüft wird',
      checked:
        'Ein Programm sieht sich die Seiten in einem echten Browser an, in mehreren Sprachen. Es geht die Suche allein mit der Tastatur durch und misst Größen und Abstände. Es findet nur einen Teil dessen, was falsch sein kann. Mit einem Screenreader hat diese Seiten noch niemand ausprobiert, und keine unabhängige Stelle hat sie geprüft.',
      report: 'Ein Bericht zu jedem Kriterium liegt beim Quelltext: {file}.',
      limitsTitle: 'Bekannte Grenzen',
      limits: {
        texts:
          'Titel und Beschreibungen stammen von den Anbietern. Wo keine oder eine falsche Sprache angegeben ist, liest ein Screenreader sie vielleicht falsch vor.',
        others: 'Die Websites der Anbieter und die Berichte der Agenturen sind nicht unsere.',
        tables:
          'Auf schmalen Bildschirmen lässt sich die Tabelle des Vergleichs in ihrem Rahmen seitwärts verschieben.',
      },
      feedbackTitle: 'Sagen Sie uns, was nicht funktioniert',
      feedback: 'Schreiben Sie dem Betreiber dieses Servers:',
    },
    licences: {
      title: 'Lizenzen und Quellen',
      about: 'Was hier steht, ist aus diesen Quellen zusammengestellt.',
      source: 'Quelle',
      used: 'Wofür',
      licence: 'Lizenz',
      of: {
        deqar: 'Berichte der externen Qualitätssicherung, Einrichtungen, Agenturen',
        esco: 'Kompetenzen und Berufe',
        vocabularies: 'Bildungsbereiche und andere Codelisten',
        nuts: 'Regionen',
        geonames: 'Koordinaten von Städten',
      },
      decision: 'Weiterverwendung nach Beschluss 2011/833/EU',
      textsTitle: 'Texte der Angebote',
      texts: 'Sie gehören den Anbietern. So viele Angebote geben diese Lizenz an:',
      programTitle: 'Das Programm',
      program: 'Accredex ist freie Software unter der Open-Source-Lizenz für die Europäische Union (EUPL) 1.2.',
      contactTitle: 'Kontakt',
      noContact: 'Der Betreiber dieses Servers hat keine Adresse angegeben.',
      asData: 'Diese Liste als Daten',
    },
  },
};
