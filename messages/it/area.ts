export const areaProblems = {
  ownerNeeded: 'Serve il token dell’agenzia o dell’erogatore interessato, o di un amministratore.',
  notYours: 'Questo token è valido, ma non per questo: appartiene a qualcun altro.',
  decisionBody: 'Invii JSON con finding (la sua chiave), state (upheld o dropped) e why.',
  nothingDisputed: 'Di questo riscontro non è contestato nulla.',
  linkBody: 'Invii JSON con finding (la sua chiave) e party (provider o agency) a cui si riferisce.',
};

export const area = {
  found: {
    heading: 'Emerso dal confronto con il registro',
    intro:
      'Ciascuna delle due parti può sbagliare. L’erogatore e l’agenzia hanno potuto rispondere prima della pubblicazione.',
  },
  title: 'Per agenzie ed erogatori',
  intro:
    'Ciò che nomina un’offerta, un erogatore o un rapporto è mostrato solo a chi riguarda. Incolli il token ricevuto dal gestore.',
  token: 'Token',
  signIn: 'Accedi',
  signOut: 'Esci',
  wrong: 'Questo token non è valido qui.',
  cookie: 'Un cookie mantiene l’accesso a queste pagine per {minutes} minuti. Non serve ad altro.',
  until: 'Accesso valido fino a: {time}',
  csv: 'In CSV',
  nothing: 'Non c’è nulla da elencare.',
  leftOut: 'Altre righe, contate e non elencate: {count}',
  english: 'I nomi delle colonne e le note sono in inglese, come nei file.',
  agency: 'Agenzia: {name}',
  provider: 'Erogatore: {name}',
  table: {
    'mismatch-list': 'Differenze tra fonti e registri',
    'expiring-reports': 'Rapporti che scadono entro 180 giorni, con le offerte che vi si basano',
    'lapsed-list': 'Offerte le cui valutazioni sono scadute',
    'data-quality-list': 'Che cosa andrebbe controllato nei dati dei registri',
    'providers-without-report-list': 'Erogatori che pubblicano offerte e di cui non è noto alcun rapporto',
  },
};
