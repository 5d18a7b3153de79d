export const areaProblems = {
  ownerNeeded: 'Detta kräver en token från den byrå eller anordnare som det gäller, eller från en administratör.',
  notYours: 'Denna token gäller, men inte för detta: den tillhör någon annan.',
  decisionBody: 'Skicka JSON med finding (nyckeln), state (upheld eller dropped) och why.',
  nothingDisputed: 'Inget är bestritt i denna iakttagelse.',
  linkBody: 'Skicka JSON med finding (nyckeln) och party (provider eller agency) som den gäller.',
};

export const area = {
  found: {
    heading: 'Funnet vid jämförelsen med registret',
    intro: 'Båda sidor kan ha fel. Anordnare och byrå kunde svara innan detta visades.',
  },
  title: 'För kvalitetssäkringsbyråer och anordnare',
  intro:
    'Det som namnger ett utbud, en anordnare eller en rapport visas bara för dem som det gäller. Klistra in den token som ni fått av operatören.',
  token: 'Token',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  wrong: 'Denna token gäller inte här.',
  cookie: 'En kaka håller er inloggad på dessa sidor i {minutes} minuter. Den används inte till något annat.',
  until: 'Inloggad till: {time}',
  csv: 'Som CSV',
  nothing: 'Det finns inget att visa.',
  leftOut: 'Ytterligare rader, räknade och inte visade: {count}',
  english: 'Kolumnnamn och anmärkningar är på engelska, som i filerna.',
  agency: 'Byrå: {name}',
  provider: 'Anordnare: {name}',
  table: {
    'mismatch-list': 'Skillnader mellan källor och register',
    'expiring-reports': 'Rapporter som löper ut inom 180 dagar, med det utbud som vilar på dem',
    'lapsed-list': 'Utbud vars granskningar har löpt ut',
    'data-quality-list': 'Vad som bör ses över i registrens data',
    'providers-without-report-list': 'Anordnare som publicerar utbud och som ingen rapport är känd om',
  },
};
