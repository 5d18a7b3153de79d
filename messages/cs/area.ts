export const areaProblems = {
  ownerNeeded: 'Je potřeba token agentury nebo poskytovatele, jichž se to týká, nebo správce.',
  notYours: 'Tento token platí, ale ne pro toto: patří někomu jinému.',
  decisionBody: 'Pošlete JSON s finding (klíč), state (upheld nebo dropped) a why.',
  nothingDisputed: 'Na tomto zjištění není nic sporné.',
  linkBody: 'Pošlete JSON s finding (klíč) a party (provider nebo agency), které se týká.',
};

export const area = {
  found: {
    heading: 'Zjištěno při porovnání s registrem',
    intro: 'Mýlit se může kterákoli strana. Poskytovatel a agentura mohli odpovědět dříve, než to bylo zobrazeno.',
  },
  title: 'Pro agentury a poskytovatele',
  intro:
    'Co jmenuje nabídku, poskytovatele nebo zprávu, vidí jen ti, jichž se to týká. Vložte token, který vám dal provozovatel.',
  token: 'Token',
  signIn: 'Přihlásit se',
  signOut: 'Odhlásit se',
  wrong: 'Tento token zde neplatí.',
  cookie: 'Soubor cookie vás na těchto stránkách udržuje přihlášené {minutes} min. K ničemu jinému neslouží.',
  until: 'Přihlášení platí do: {time}',
  csv: 'Jako CSV',
  nothing: 'Není co uvést.',
  leftOut: 'Další řádky, započtené a neuvedené: {count}',
  english: 'Názvy sloupců a poznámky jsou v angličtině, stejně jako v souborech.',
  agency: 'Agentura: {name}',
  provider: 'Poskytovatel: {name}',
  table: {
    'mismatch-list': 'Rozdíly mezi zdroji a registry',
    'expiring-reports': 'Zprávy, které skončí do 180 dnů, s nabídkami, které se o ně opírají',
    'lapsed-list': 'Nabídky, jejichž hodnocení skončila',
    'data-quality-list': 'Na co by se mělo v údajích registrů pohlédnout',
    'providers-without-report-list': 'Poskytovatelé, kteří zveřejňují nabídky a o nichž není známa žádná zpráva',
  },
};
