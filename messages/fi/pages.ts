import type { ApiWords } from '../words.ts';

/** Finnish. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Korkeakoulu',
        'other-provider': 'Muu järjestäjä',
      },
      notOffers: 'Järjestäjän arviointi ei ole sen koulutusten arviointi.',
      entries: 'Rekisterissä',
      entry: 'Merkintä, {register}: {id}',
      website: 'verkkosivusto',
      neverCompared: 'Rekisteriä ei ole vielä luettu.',
      noEntry: 'Tähän järjestäjään ei ole liitetty rekisterin merkintää.',
      reportsAbout:
        'Nämä raportit koskevat järjestäjää tai sen koulutusohjelmia. Ne eivät kerro mitään koulutuksista, joita niissä ei mainita.',
      noReports: '{register}: mikään raportti ei mainitse tätä järjestäjää.',
      noAgency: 'Arviointiorganisaatiota ei mainita siellä',
      valid: 'Voimassa {from}–{to}.',
      validFrom: 'Voimassa {from} alkaen; päättymistä ei ole ilmoitettu.',
      over: 'Ei enää voimassa.',
      programmes: 'Koulutusohjelmat',
      freshness: 'Kuinka ajantasaista tämä on',
      noSources: 'Tämän järjestäjän lähteitä ei lueta.',
      neverRead: 'Sitä ei ole vielä luettu.',
      neverComplete: 'Ei koskaan luettu kokonaan.',
      lastComplete: 'Viimeksi luettu kokonaan: {date}.',
      outcome: {
        complete: 'Viimeisin luku {date} oli täydellinen.',
        unchanged: 'Kysytty uudelleen {date}: mikään ei ollut muuttunut.',
        partial: 'Vain osa saapui {date}; puuttuneet koulutukset jäävät ennalleen.',
        failed: 'Luku {date} epäonnistui; näkyvät tiedot ovat aiempia.',
        held: 'Luku {date} odottaa tarkastusta, koska liian paljon muuttuisi; näkyvät tiedot ovat aiempia.',
      },
      runs: 'Kaikki luvut',
      asData: 'Järjestäjä datana',
    },
    compare: {
      title: 'Vertaile koulutuksia',
      caption: '{count, plural, one {# koulutus} other {# koulutusta rinnakkain}}',
      nearest: 'Kustakin koulutuksesta vertaillaan ajankohtaa, joka alkaa ensin.',
      tooMany: 'Vertailla voi enintään {most} koulutusta; muut jätettiin pois.',
      tooFew: 'Valitse haussa kahdesta neljään koulutusta vertailtavaksi.',
      gone: 'Koulutusta {id} ei ole, tai se on poistunut.',
      remove: 'Poista',
      counts: 'luetaan ilmoituksen mukaan osaksi suurempaa',
      alone: 'ilmoituksen mukaan itsenäinen',
    },
    skills: {
      title: 'Taidot',
      about: 'Kaikki taidot ryhmittäin. Luku kertoo, kuinka moni koulutus opettaa taidon tai suppeamman taidon.',
      noTree: 'Koulutuksissa mainitut taidot, yleisimmät ensin.',
      above: 'Laajemmat taidot',
      narrower: '{count, plural, one {# suppeampi taito} other {# suppeampaa taitoa}}',
      noOffers: 'ei koulutuksia',
      nothing: 'Täällä ei ole taitoja.',
      gap: 'Selvitä, mitä taitoja sinulta vielä puuttuu',
    },
  },
};
