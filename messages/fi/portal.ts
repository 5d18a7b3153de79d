import type { PortalWords } from '../words.ts';

/** Finnish. */
export const portal: PortalWords = {
  tokenRefused: 'Tunniste ei kelpaa',
  tokenForm: 'Tämä ei ole portaalitunniste, tai osa siitä puuttuu.',
  tokenAlgorithm: 'Portaalitunnisteet on allekirjoitettu EdDSA:lla (Ed25519) eikä millään muulla.',
  tokenUnknownKey:
    'Mikään tämän luettelon avain ei ole allekirjoittanut tunnistetta: se on peräisin muualta, tai sen avain on poistettu.',
  tokenSignature: 'Allekirjoitus ei täsmää: tunnistetta on muutettu.',
  tokenExpired: 'Tunniste on vanhentunut.',
  tokenContent: 'Tunnisteessa ei ole sitä, mitä portaalitunnisteessa on.',
  tokenLong: 'Tämä on pidempi kuin mikään portaalitunniste.',
  tokenTwice: 'Annettiin kaksi eri tunnistetta; anna yksi.',
  tokenNoKeys: 'Tällä luettelolla ei ole avaimia, joten mikään tunniste ei kelpaa täällä.',
  tokenFilter: 'Tunnisteen suodatinta ei enää tunneta täällä; tarvitaan uusi tunniste.',
  linkNotOurs: 'Tätä linkkiä ei ole tehty täällä, tai osa siitä puuttuu.',
  linkLong: 'Tämä haku on liian pitkä tallennettavaksi.',
  adminNeeded: 'Tähän tarvitaan ylläpitäjän tunniste.',
  jobsNone: 'Tämä luettelo ei näytä työjonoa.',
  exclusionBody: 'Lähetä JSON, jossa on reason (enintään 500 merkkiä) ja, jos se päättyy, until (VVVV-KK-PP).',
  exclusionsFull: 'Portaali jättää jo pois {most}; poista ensin joitakin.',
  notLocked: '{name} ei ole suodatin, joten tunniste ei voi lukita sitä.',
  lockEmpty: 'Tunnisteessa ei ole suodatinta, joten se ei lukitsisi mitään.',
  lockLong: 'Tunnisteen suodattimissa on enintään {most} merkkiä.',
};
