export const areaProblems = {
  ownerNeeded: 'Dies braucht das Token der Agentur oder des Anbieters, die es betrifft, oder der Verwaltung.',
  notYours: 'Dieses Token gilt, aber nicht hierfür: Es gehört jemand anderem.',
  decisionBody: 'Senden Sie JSON mit finding (dem Schlüssel), state (upheld oder dropped) und why.',
  nothingDisputed: 'An diesem Befund ist nichts bestritten.',
  linkBody: 'Senden Sie JSON mit finding (dem Schlüssel) und party (provider oder agency), um die es geht.',
};

export const area = {
  found: {
    heading: 'Beim Vergleich mit dem Register gefunden',
    intro: 'Jede der beiden Seiten kann irren. Anbieter und Agentur konnten antworten, bevor dies gezeigt wurde.',
  },
  title: 'Für Agenturen und Anbieter',
  intro:
    'Was ein Angebot, einen Anbieter oder einen Bericht nennt, sehen nur die, die es betrifft. Fügen Sie das Token ein, das Sie vom Betreiber bekommen haben.',
  token: 'Token',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  wrong: 'Dieses Token gilt hier nicht.',
  cookie: 'Ein Cookie hält Sie auf diesen Seiten {minutes} Minuten lang angemeldet. Es dient nichts anderem.',
  until: 'Angemeldet bis: {time}',
  csv: 'Als CSV',
  nothing: 'Hier gibt es nichts aufzuführen.',
  leftOut: 'Weitere Zeilen, die gezählt und nicht aufgeführt sind: {count}',
  english: 'Namen der Spalten und Anmerkungen sind wie in den Dateien auf Englisch.',
  agency: 'Agentur: {name}',
  provider: 'Anbieter: {name}',
  table: {
    'mismatch-list': 'Unterschiede zwischen Quellen und Registern',
    'expiring-reports': 'Berichte, die innerhalb von 180 Tagen enden, mit den Angeboten, die auf ihnen beruhen',
    'lapsed-list': 'Angebote, deren Prüfungen abgelaufen sind',
    'data-quality-list': 'Was in den Daten der Register angesehen werden sollte',
    'providers-without-report-list': 'Anbieter, die Angebote veröffentlichen und von denen kein Bericht bekannt ist',
  },
};
