import type { ApiWords } from '../words.ts';

/** Finnish. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Mitä taitoja minulta vielä puuttuu?',
      about:
        'Kerro, mitä osaat ja mihin haluat. Näet koulutukset, jotka antavat puuttuvat taidot, ensin ne, jotka antavat niitä eniten opintopistettä kohti.',
      can: '1. Mitä jo osaan',
      want: '2. Mitä haluan oppia tai miksi haluan tulla',
      time: '3. Kuinka paljon minulla on aikaa',
      hours: 'Tuntia viikossa, enintään',
      money: '4. Mitä se saa maksaa',
      budget: 'Kokonaishinta, enintään',
      unstated: 'Myös koulutukset, jotka eivät ilmoita tätä, näytetään.',
      show: 'Näytä koulutukset',
      nothingWanted: 'Valitse vähintään yksi haluamasi taito tai ammatti.',
      noNumber: '”{value}” ei kelpaa kenttään ”{field}”. Kirjoita luku, esimerkiksi 40.',
    },
    quality: {
      intro:
        'Ulkoinen laadunvarmistus tarkoittaa, että joku ulkopuolinen tarkastelee laitosta tai sen koulutusohjelmaa ja julkaisee raportin. Vertaamme jokaista koulutusta tällaisiin raportteihin ja kerromme, kuka on tarkastellut mitä, millaisin tuloksin ja mihin asti.',
      twoTitle: 'Koulutus ja järjestäjä ovat kaksi eri asiaa',
      two: 'Järjestäjän arviointi ei ole sen jokaisen koulutuksen arviointi. Siksi jokaisessa laatikossa on kaksi lausumaa, joista ei koskaan tehdä yhtä: itse koulutuksesta ja sen järjestäjästä. Useimmat arvioinnit koskevat laitoksia, harvat yksittäistä lyhyttä kurssia.',
      marksTitle: 'Mitä merkit tarkoittavat',
      marksAbout: 'Jokaisella merkillä on sana, muoto ja väri. Näiden esimerkkien takana ei ole oikeita koulutuksia.',
      mark: {
        positive: 'Voimassa oleva arviointi päättyi hyvin. Sanat kertovat, koskiko se itse koulutusta vai järjestäjää.',
        conditional: 'Voimassa oleva arviointi päättyi hyvin, ehdoin tai rajoituksin.',
        negative: 'Voimassa oleva raportti sanoo ei. Se, mitä se sanoo, lukee raportissa.',
        lapsed: 'Arviointi tehtiin, sen voimassaolo on päättynyt, eikä uudempaa löytynyt.',
        future: 'On tulos, jonka voimassaolo ei ole vielä alkanut.',
        unknown: 'Rekisterissä ei ole voimassa olevaa tulosta. Se ei ole arvio.',
        never: 'Koulutusta ei ole vielä verrattu rekisteriin.',
      },
      registerTitle: 'Mikä rekisteri on',
      register:
        'DEQAR, ulkoisen laadunvarmistuksen tulosten tietokanta, sisältää niiden organisaatioiden raportteja, jotka ovat EQARissa, korkeakoulutuksen laadunvarmistuksen eurooppalaisessa rekisterissä. Ne toimivat eurooppalaisten standardien ja ohjeiden (ESG) mukaan.',
      absenceTitle: 'Mitä tarkoittaa, kun mitään ei löydy',
      absence:
        'Monia järjestäjiä, kuten ammattioppilaitoksia ja yrityksiä, arvioivat tahot, jotka eivät raportoi sinne.',
      ownTitle: 'Mitä emme tee',
      own: 'Emme itse arvostele emmekä anna arvosanoja. Siitä, hyväksytäänkö pieni osaamiskokonaisuus, päättää laitos tai viranomainen, jolle esität sen.',
      linksTitle: 'Lue lisää',
      link: {
        deqar: 'DEQAR: raporttien tietokanta',
        eqar: 'EQAR: arviointiorganisaatioiden rekisteri',
        enqa: 'ENQA: arviointiorganisaatioiden yhdistys',
        recommendation: 'Neuvoston suositus pienistä osaamiskokonaisuuksista (2022)',
      },
    },
    privacy: {
      title: 'Tietosuoja',
      noneTitle: 'Mitä emme kysy emmekä tallenna',
      none: 'Ei tiliä, ei evästeitä, ei mitään tallennettua selaimeesi. Emme kysy missään nimeäsi, kansalaisuuttasi tai lupiasi.',
      othersTitle: 'Kuka muu saa tietää käynnistäsi',
      others:
        'Ei kukaan näiden sivujen kautta: kaikki tiedostot tulevat tältä palvelimelta. Linkit muille sivustoille eivät kerro niille, mistä tulet.',
      keptTitle: 'Mitä tämä palvelin säilyttää',
      kept: 'Ohjelma ei pidä kirjaa käynneistä. Se laskee, kuinka usein kutakin sivutyyppiä pyydetään ja kuinka kauan se kestää, ilman verkko-osoitteita ja ilman haettuja sanoja. Ylikuormituksen estämiseksi se laskee pyyntöjä verkko-osoitteittain minuutin ajan, vain muistissa. Kun vastaus epäonnistuu, lokissa on aika, sivun polku ja virhe. Virheilmoituksia se laskee verkko-osoitteittain päivän ajan, niin ikään vain muistissa.',
      words:
        'Hakusi on sivun osoitteessa ja siten myös selaimesi historiassa ja linkeissä, joita jaat. Vastauksia pidetään jonkin aikaa muistissa, jotta ne tulevat nopeammin; kysyjää ei tallenneta.',
      operator: 'Palvelimen ylläpitäjä voi pitää kirjaa ohjelman edessä. Kysy:',
      sourcesTitle: 'Henkilöt järjestäjien tiedoissa',
      sources:
        'Sähköpostiosoitteet ja puhelinnumerot poistetaan järjestäjien teksteistä. Teksteissä olevat henkilöiden nimet jäävät.',
    },
    accessibility: {
      title: 'Saavutettavuus',
      aim: 'Nämä sivut on tehty täyttämään WCAG 2.2:n AA-taso ja eurooppalainen standardi EN 301 549. Ne toimivat ilman komentosarjoja ja pelkällä näppäimistöllä, vaaleina ja tummina, 320 kuvapisteen levyisinä ja kaksinkertaisella tekstikoolla.',
      checkedTitle: 'Miten tämä tarkistetaan',
      checked:
        'Ohjelma tarkastelee sivuja oikeassa selaimessa usealla kielellä. Se löytää vain osan siitä, mikä voi olla vialla. Mikään riippumaton taho ei ole tutkinut näitä sivuja.',
      report: 'Raportti kriteereittäin on lähdekoodin mukana: {file}.',
      limitsTitle: 'Tunnetut rajoitukset',
      limits: {
        texts:
          'Nimet ja kuvaukset ovat järjestäjien omia. Jos kieltä ei ole ilmoitettu tai se on väärä, ruudunlukuohjelma voi lukea ne väärin.',
        others: 'Järjestäjien sivustot ja arviointiorganisaatioiden raportit eivät ole meidän.',
        tables: 'Kapealla näytöllä vertailun taulukko vierii sivusuunnassa kehyksensä sisällä.',
      },
      feedbackTitle: 'Kerro, mikä ei toimi',
      feedback: 'Kirjoita palvelimen ylläpitäjälle:',
    },
    licences: {
      title: 'Lisenssit ja lähteet',
      about: 'Täällä näytettävä on koottu näistä lähteistä.',
      source: 'Lähde',
      used: 'Mihin',
      licence: 'Lisenssi',
      of: {
        deqar: 'Ulkoisen laadunvarmistuksen raportit, laitokset, arviointiorganisaatiot',
        esco: 'Taidot ja ammatit',
        vocabularies: 'Koulutusalat ja muut koodiluettelot',
        nuts: 'Alueet',
        geonames: 'Kaupunkien koordinaatit',
      },
      decision: 'Uudelleenkäyttö päätöksen 2011/833/EU mukaan',
      textsTitle: 'Koulutusten tekstit',
      texts: 'Ne ovat järjestäjien. Näin moni koulutus ilmoittaa tämän lisenssin:',
      programTitle: 'Ohjelma',
      program: 'Accredex on vapaa ohjelmisto Euroopan unionin yleisen lisenssin 1.2 ehdoin.',
      contactTitle: 'Yhteystiedot',
      noContact: 'Palvelimen ylläpitäjä ei ole ilmoittanut osoitetta.',
      asData: 'Tämä luettelo datana',
    },
  },
};
