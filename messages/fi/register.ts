import type { PageWords } from '../words.ts';

/** Finnish. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Koulutus on lähteen mukaan EQF-tasolla {eqf}.',
    subjectProvider: '{register} tuntee järjestäjän nimellä {name} ({id}).',
    subjectAwardingBody: '{register} tuntee todistuksen myöntäjän nimellä {name} ({id}); se vastaa todistuksesta.',
    candidates: 'Kyseessä voi olla: {names}.',
    closedOn: 'Merkitty suljetuksi tai yhdistetyksi alkaen {date}.',
    successors: 'Sen tilalle on tullut: {names}.',
    levels: 'Rekisterissä mainitut EQF-tasot: {levels}.',
    endedOn: 'Viimeisimmän löydetyn arvioinnin voimassaolo päättyi {date}.',
    startsOn: 'Sen voimassaolo alkaa {date}.',
    report: '{agency}: {activity}. Päätös: {decision}. Voimassa {from}–{to}.',
    moreReports: '{count, plural, one {Raportteja on vielä #.} other {Raportteja on vielä #.}}',
    obligatory: 'Se kuuluu maan pakolliseen ulkoiseen laadunvarmistukseen.',
    voluntary: 'Se on vapaaehtoinen arviointi, arvioijana {agencies}.',
    mixed: 'Osa kuuluu maan pakolliseen ulkoiseen laadunvarmistukseen, osa on vapaaehtoista.',
    validUntil: 'Voimassa {date} asti.',
    absence:
      'Se, ettei mitään löytynyt, ei ole merkki huonosta laadusta: kaikkia arviointiorganisaatioita ei ole rekisteröity, eikä kaikkia arviointeja tarvitse tehdä tai ilmoittaa.',
    never: 'Tätä koulutusta ei ole vielä verrattu rekisteriin.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'EQARiin rekisteröity arviointiorganisaatio',
    },
    demo: {
      name: 'Esittelyrekisteri',
      agencies: 'esittelyrekisterin arviointiorganisaatio',
    },
    none: {
      name: 'Rekisteri',
      agencies: 'rekisteröity arviointiorganisaatio',
    },
  },
  decision: {
    positive: 'myönteinen',
    'positive with conditions or restrictions': 'myönteinen ehdoin tai rajoituksin',
    negative: 'kielteinen',
    'not applicable': 'ei muodollista päätöstä',
  },
  flag: {
    official: 'Kuuluu maan pakolliseen ulkoiseen laadunvarmistukseen.',
    voluntary: 'Vapaaehtoinen arviointi.',
    conditional: 'Päätös sisältää ehtoja tai rajoituksia.',
    'no-formal-decision': 'Arviointi päättyi ilman muodollista päätöstä.',
    'validity-6y-default': 'Raportissa ei mainita päättymistä; oletuksena on kuusi vuotta.',
    'expires-during-offer': 'Voimassaolo päättyy ennen koulutuksen viimeistä päivättyä toteutusta.',
    'expiring-soon': 'Voimassaolo päättyy puolen vuoden kuluessa.',
    'agency-no-longer-registered': 'Arviointiorganisaatio oli rekisteröity arvioinnin aikaan mutta ei ole enää.',
    stale: 'Rekisteriä ei ole viime aikoina voitu lukea kokonaan; sen sisältö voi poiketa tästä.',
    'conflicting-results': 'Voimassa on raportteja, joiden tulokset ovat vastakkaiset.',
    'negative-candidate':
      'Samannimisestä koulutusohjelmasta on kielteinen raportti; ihmisen on selvitettävä, onko kyse tästä.',
    'near-match':
      'Samannimisestä koulutusohjelmasta on raportti, mutta taso, opintopisteet tai tutkinnon laji eroavat: sitä ei otettu huomioon.',
    'inherited-negative': 'Sidosoppilaitoksesta on kielteinen raportti.',
    'parent-programme-negative':
      'Koulutusohjelmasta, johon tämä koulutus lähteen mukaan kuuluu, on kielteinen raportti.',
    'identifier-contradicted':
      'Raportti löytyi arviointiorganisaation tunnisteella, mutta sen koulutusohjelmalla on eri nimi, eri taso ja eri opintopistemäärä.',
    inherited: 'Raportti koskee sidosoppilaitosta, ei tässä tarkoitettua laitosta.',
    'parent-cover': 'Arviointi koski laitosta, johon tässä tarkoitettu laitos kuuluu.',
    'mc-coverage-implicit': 'Ei tiedetä, koskiko arviointi myös lyhyitä kursseja ja pieniä osaamiskokonaisuuksia.',
    'mc-coverage-excluded':
      'Organisaation oman ilmoituksen mukaan sen tällaiset arvioinnit eivät koske koulutusta, joka johtaa pieniin osaamiskokonaisuuksiin; laitoksen arviointi on edelleen voimassa.',
    'level-unverified': 'Ei voitu verrata, mainitaanko laitos rekisterissä tämän koulutuksen tasolla.',
    'attendance-only': 'Raportin mukaan todistetaan osallistuminen, ei oppimista.',
    'not-certified': 'Raportin mukaan mitään ei arvioida eikä todisteta.',
    'delivery-country-undocumented': 'Koulutus järjestetään maassa, jota rekisteri ei mainitse laitoksen kohdalla.',
    'cross-border': 'Arviointi tehtiin yli valtionrajan.',
    joint: 'Raportti kattaa useita laitoksia tai yhteisen koulutusohjelman.',
    'european-approach': 'Arvioitu yhteisten koulutusohjelmien eurooppalaisen lähestymistavan mukaan.',
    'low-flag': 'Rekisteri on liittänyt raporttiin pienen huomautuksen.',
    'reports-of-linked-only': 'Kaikki raportit koskevat sidosoppilaitoksia.',
    'reports-not-counted':
      'On raportteja, joita ei oteta huomioon: arviointiorganisaatio ei ollut rekisteröity, kun ne annettiin, tai sitä ei tunneta.',
    'awarding-body-as-stated': 'Todistuksen myöntäjä tiedetään vain tämän koulutuksen julkaisijalta.',
    'awarding-body-partly-known':
      'Mainitaan muitakin todistuksen myöntäjiä, joita rekisteri ei tunne tai ei tunne yhtenä laitoksena.',
    'awarding-bodies-differ': 'Toisesta tämän koulutuksen todistuksen myöntäjästä rekisteri kertoo jotain muuta.',
    'matched-by-domain': 'Laitos tunnistettiin vain verkko-osoitteestaan.',
    'predecessor-named': 'Lähde mainitsee laitoksen edeltäjän.',
  },
};
