import type { PortalWords } from '../words.ts';

/** Estonian. */
export const portal: PortalWords = {
  tokenRefused: 'Luba ei kehti',
  tokenForm: 'See pole portaali luba või on osa sellest puudu.',
  tokenAlgorithm: 'Portaali load on allkirjastatud EdDSA-ga (Ed25519) ja ei millegi muuga.',
  tokenUnknownKey:
    'Seda luba pole allkirjastanud ükski selle kataloogi võti: see pärineb mujalt või on selle võti tagasi võetud.',
  tokenSignature: 'Allkiri ei klapi: luba on muudetud.',
  tokenExpired: 'Luba on aegunud.',
  tokenContent: 'Loas pole seda, mis portaali loas on.',
  tokenLong: 'See on pikem kui ükski portaali luba.',
  tokenTwice: 'Anti kaks eri luba; andke üks.',
  tokenNoKeys: 'Sellel kataloogil pole võtmeid, seega ei kehti siin ükski luba.',
  tokenFilter: 'Loa filter pole siin enam teada; vaja on uut luba.',
  linkNotOurs: 'Seda linki pole siin tehtud või on osa sellest puudu.',
  linkLong: 'See otsing on salvestamiseks liiga pikk.',
  adminNeeded: 'Selleks on vaja administraatori luba.',
  jobsNone: 'See kataloog ei näita tööde järjekorda.',
  exclusionBody: 'Saatke JSON, kus on reason (kuni 500 märki) ja kui see lõpeb, siis until (AAAA-KK-PP).',
  exclusionsFull: 'Portaal jätab juba välja {most}; eemaldage enne mõni.',
  notLocked: '{name} ei ole filter, seega ei saa luba seda lukustada.',
  lockEmpty: 'Loal pole filtrit, seega ei lukustaks see midagi.',
  lockLong: 'Loa filtrites on kuni {most} märki.',
};
