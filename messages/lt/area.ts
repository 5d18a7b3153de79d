export const areaProblems = {
  ownerNeeded: 'Reikia agentūros ar teikėjo, kuriuos tai liečia, arba administratoriaus rakto.',
  notYours: 'Šis raktas galioja, bet ne tam: jis priklauso kitam.',
  decisionBody: 'Siųskite JSON su finding (raktas), state (upheld arba dropped) ir why.',
  nothingDisputed: 'Šiame radinyje niekas neginčijama.',
  linkBody: 'Siųskite JSON su finding (raktas) ir party (provider arba agency), kurią tai liečia.',
};

export const area = {
  found: {
    heading: 'Rasta lyginant su registru',
    intro: 'Klysti gali bet kuri pusė. Teikėjas ir agentūra galėjo atsakyti prieš tai parodant.',
  },
  title: 'Agentūroms ir teikėjams',
  intro:
    'Tai, kas įvardija pasiūlymą, teikėją ar ataskaitą, rodoma tik tiems, kuriuos tai liečia. Įklijuokite iš valdytojo gautą raktą.',
  token: 'Raktas',
  signIn: 'Prisijungti',
  signOut: 'Atsijungti',
  wrong: 'Šis raktas čia negalioja.',
  cookie: 'Slapukas išlaiko jus prisijungusius šiuose puslapiuose {minutes} min. Niekam kitam jis nenaudojamas.',
  until: 'Prisijungimas galioja iki: {time}',
  csv: 'CSV formatu',
  nothing: 'Nėra ko rodyti.',
  leftOut: 'Kitos eilutės, suskaičiuotos ir nerodomos: {count}',
  english: 'Stulpelių pavadinimai ir pastabos yra anglų kalba, kaip ir failuose.',
  agency: 'Agentūra: {name}',
  provider: 'Teikėjas: {name}',
  table: {
    'mismatch-list': 'Šaltinių ir registrų skirtumai',
    'expiring-reports': 'Ataskaitos, kurios baigiasi per 180 dienų, su jomis grindžiamais pasiūlymais',
    'lapsed-list': 'Pasiūlymai, kurių vertinimai baigėsi',
    'data-quality-list': 'Ką reikėtų peržiūrėti registrų duomenyse',
    'providers-without-report-list': 'Teikėjai, kurie skelbia pasiūlymus ir apie kuriuos nežinoma jokios ataskaitos',
  },
};
