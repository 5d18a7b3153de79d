import type { PortalWords } from '../words.ts';

/** Lithuanian. */
export const portal: PortalWords = {
  tokenRefused: 'Prieigos raktas negalioja',
  tokenForm: 'Tai nėra portalo prieigos raktas arba trūksta jo dalies.',
  tokenAlgorithm: 'Portalo prieigos raktai pasirašomi EdDSA (Ed25519) ir niekuo kitu.',
  tokenUnknownKey:
    'Šio prieigos rakto nepasirašė nė vienas šio katalogo raktas: jis atkeliavo iš kitur arba jo raktas atšauktas.',
  tokenSignature: 'Parašas netinka: prieigos raktas pakeistas.',
  tokenExpired: 'Prieigos rakto galiojimas baigėsi.',
  tokenContent: 'Prieigos rakte nėra to, kas turi būti portalo prieigos rakte.',
  tokenLong: 'Tai ilgiau už bet kurį portalo prieigos raktą.',
  tokenTwice: 'Nurodyti du skirtingi prieigos raktai; nurodykite vieną.',
  tokenNoKeys: 'Šis katalogas neturi raktų, todėl čia negalioja joks prieigos raktas.',
  tokenFilter: 'Prieigos rakto filtras čia nebežinomas; reikia naujo prieigos rakto.',
  linkNotOurs: 'Ši nuoroda sukurta ne čia arba trūksta jos dalies.',
  linkLong: 'Ši paieška per ilga, kad būtų galima ją išsaugoti.',
  adminNeeded: 'Tam reikia administratoriaus prieigos rakto.',
  jobsNone: 'Šis katalogas nerodo užduočių eilės.',
  exclusionBody: 'Siųskite JSON su reason (iki 500 ženklų) ir, jei baigiasi, until (MMMM-mm-dd).',
  exclusionsFull: 'Portalas jau praleidžia didžiausią kiekį ({most}); pirmiausia kai ką pašalinkite.',
  notLocked: '{name} nėra filtras, todėl prieigos raktas negali jo užrakinti.',
  lockEmpty: 'Prieigos rakte nėra filtro, todėl jis nieko neužrakintų.',
  lockLong: 'Prieigos rakto filtruose gali būti ne daugiau ženklų kaip {most}.',
};
