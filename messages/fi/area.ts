export const areaProblems = {
  ownerNeeded:
    'Tähän tarvitaan sen arviointiorganisaation tai tarjoajan tunniste, jota asia koskee, tai ylläpitäjän tunniste.',
  notYours: 'Tämä tunniste on voimassa, mutta ei tähän: se kuuluu jollekin toiselle.',
  decisionBody: 'Lähettäkää JSON, jossa ovat finding (avain), state (upheld tai dropped) ja why.',
  nothingDisputed: 'Tästä havainnosta ei ole kiistetty mitään.',
  linkBody: 'Lähettäkää JSON, jossa ovat finding (avain) ja party (provider tai agency), jota se koskee.',
};

export const area = {
  found: {
    heading: 'Löytyi vertailussa rekisteriin',
    intro:
      'Kumpi tahansa osapuoli voi olla väärässä. Tarjoaja ja arviointiorganisaatio saattoivat vastata ennen tämän näyttämistä.',
  },
  title: 'Arviointiorganisaatioille ja tarjoajille',
  intro:
    'Se, mikä nimeää tarjonnan, tarjoajan tai raportin, näytetään vain niille, joita se koskee. Liittäkää ylläpitäjältä saamanne tunniste.',
  token: 'Tunniste',
  signIn: 'Kirjaudu sisään',
  signOut: 'Kirjaudu ulos',
  wrong: 'Tämä tunniste ei kelpaa täällä.',
  cookie: 'Eväste pitää teidät kirjautuneena näillä sivuilla {minutes} minuuttia. Sitä ei käytetä muuhun.',
  until: 'Kirjautuminen voimassa: {time} asti',
  csv: 'CSV-muodossa',
  nothing: 'Ei mitään näytettävää.',
  leftOut: 'Muita rivejä, laskettu mutta ei näytetä: {count}',
  english: 'Sarakkeiden nimet ja huomautukset ovat englanniksi, kuten tiedostoissa.',
  agency: 'Arviointiorganisaatio: {name}',
  provider: 'Tarjoaja: {name}',
  table: {
    'mismatch-list': 'Lähteiden ja rekisterien väliset erot',
    'expiring-reports': 'Raportit, jotka päättyvät 180 päivän kuluessa, ja niihin perustuva tarjonta',
    'lapsed-list': 'Tarjonta, jonka arvioinnit ovat päättyneet',
    'data-quality-list': 'Mitä rekisterien tiedoissa tulisi tarkistaa',
    'providers-without-report-list': 'Tarjoajat, jotka julkaisevat tarjontaa ja joista ei tunneta raporttia',
  },
};
