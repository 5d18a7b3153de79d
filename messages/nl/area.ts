export const areaProblems = {
  ownerNeeded: 'Hiervoor is het token nodig van het agentschap of de aanbieder die het aangaat, of van een beheerder.',
  notYours: 'Dit token geldt, maar niet hiervoor: het hoort bij iemand anders.',
  decisionBody: 'Stuur JSON met finding (de sleutel), state (upheld of dropped) en why.',
  nothingDisputed: 'Van deze bevinding wordt niets betwist.',
  linkBody: 'Stuur JSON met finding (de sleutel) en party (provider of agency) waarover het gaat.',
};

export const area = {
  found: {
    heading: 'Gevonden bij de vergelijking met het register',
    intro: 'Elk van beide kan zich vergissen. Aanbieder en agentschap konden antwoorden voordat dit werd getoond.',
  },
  title: 'Voor agentschappen en aanbieders',
  intro:
    'Wat een aanbod, een aanbieder of een rapport noemt, wordt alleen getoond aan wie het aangaat. Plak het token dat u van de beheerder hebt gekregen.',
  token: 'Token',
  signIn: 'Aanmelden',
  signOut: 'Afmelden',
  wrong: 'Dit token geldt hier niet.',
  cookie: 'Een cookie houdt u op deze pagina’s {minutes} minuten aangemeld. Het dient nergens anders voor.',
  until: 'Aangemeld tot: {time}',
  csv: 'Als CSV',
  nothing: 'Er is niets te tonen.',
  leftOut: 'Verdere rijen, geteld en niet getoond: {count}',
  english: 'Namen van kolommen en opmerkingen zijn in het Engels, zoals in de bestanden.',
  agency: 'Agentschap: {name}',
  provider: 'Aanbieder: {name}',
  table: {
    'mismatch-list': 'Verschillen tussen bronnen en registers',
    'expiring-reports': 'Rapporten die binnen 180 dagen aflopen, met het aanbod dat erop berust',
    'lapsed-list': 'Aanbod waarvan de beoordelingen zijn verlopen',
    'data-quality-list': 'Wat in de gegevens van de registers bekeken moet worden',
    'providers-without-report-list': 'Aanbieders die aanbod publiceren en van wie geen rapport bekend is',
  },
};
