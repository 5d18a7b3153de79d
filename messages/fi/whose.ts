import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kuka kertoo tästä koulutuksesta',
    by: {
      provider: 'Järjestäjä itse',
      authoritative: 'Valtuutettu lähde',
      alliance: 'Allianssi, jonka jäsen järjestäjä on',
    },
    shownFrom: 'Näytetään tässä niin kuin tämä lähde sen ilmoittaa',
    confirmed: 'Lähde on viimeksi vahvistanut: {date}',
    authoritativeSource:
      'Valtuutettu lähde: tämän luettelon ylläpitäjän mukaan se kertoo jokaisen nimeämänsä järjestäjän koulutuksista.',
    alliances: 'Allianssit',
    intro: 'Oppilaitosten allianssit, niiden jäsenet ja se, kuka kunkin jäsenyyden ilmoittaa.',
    members: 'Jäsenet',
    stated: 'Jäsenyyden ilmoittaa',
    membership: {
      register: 'rekisteri',
      operator: 'tämän luettelon ylläpitäjä',
      member: 'jäsen',
      alliance: 'allianssi',
      authoritative: 'valtuutettu lähde',
    },
    joint: 'Yhteiset koulutukset',
    none: 'Yhtään allianssia ei tunneta.',
    noMember: 'Yhtään jäsentä ei tunneta.',
    together: 'Tarjotaan yhdessä',
    whoMembers: 'Ketkä ovat sen jäseniä',
  },
};
