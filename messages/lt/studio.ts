import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const studio: Pick<PageWords, 'studio'> = {
  studio: {
    title: 'Įdėkite šią paiešką į savo puslapį',
    about:
      'Pasirinkite, kokius pasiūlymus ji rodo ir kaip atrodo. Tada nukopijuokite žemiau esančias eilutes į savo puslapį.',
    offers: 'Kokie pasiūlymai',
    all: 'Visi',
    look: 'Kaip atrodo',
    lang: 'Paieškos kalba',
    hostLang: 'Jūsų puslapio kalba',
    layout: 'Išdėstymas',
    list: 'Sąrašas',
    cards: 'Kortelės',
    compact: 'Glaustas',
    size: 'Pasiūlymų vienu metu',
    facets: 'Filtrai, iš kurių gali rinktis skaitytojai',
    colours: 'Spalvos',
    own: 'Naudoti šias spalvas',
    accent: 'Mygtukai ir nuorodos',
    paper: 'Fonas',
    ink: 'Tekstas',
    onPaper: 'Tekstas fone',
    linkOnPaper: 'Nuorodos fone',
    onAccent: 'Žodžiai mygtukuose',
    contrast: '{pair}: {ratio} su 1',
    pass: 'pakankamas kontrastas',
    fail: 'per mažas kontrastas; reikia bent 4,5 su 1',
    locked: 'Užrakinti filtrai',
    lockedAbout:
      'Skaitytojai gali pašalinti aukščiau esančius filtrus. Kur niekada negalima rodyti nieko kito, juos užrakina prieigos raktas; jį šia komanda sukuria katalogo prižiūrėtojas:',
    token: 'Prieigos raktas',
    make: 'Rodyti eilutes',
    snippet: 'Eilutės jūsų puslapiui',
    copy: 'Kopijuoti',
    copied: 'Nukopijuota',
    preview: 'Peržiūra',
    csp: 'Jei jūsų puslapyje yra Content Security Policy, ji turi leisti {origin} dalyse script-src ir connect-src ir nieko daugiau: valdiklis nenustato slapukų ir įterptųjų stilių.',
    sri: 'Atributas „integrity“ yra būtent šio failo atspaudas (Subresource Integrity): naršyklės kito nevykdo, o naujesnė versija turi kitas eilutes.',
    style: 'Spalvų taisyklė dedama į jūsų puslapio stilių aprašą.',
  },
};
