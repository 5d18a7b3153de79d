import type { PortalWords } from '../words.ts';

/** Latvian. */
export const portal: PortalWords = {
  tokenRefused: 'Pilnvara nav derīga',
  tokenForm: 'Šī nav portāla pilnvara, vai trūkst tās daļas.',
  tokenAlgorithm: 'Portāla pilnvaras paraksta ar EdDSA (Ed25519) un ne ar ko citu.',
  tokenUnknownKey:
    'Šo pilnvaru nav parakstījusi neviena šī kataloga atslēga: tā nāk no citurienes, vai tās atslēga ir atsaukta.',
  tokenSignature: 'Paraksts neatbilst: pilnvara ir mainīta.',
  tokenExpired: 'Pilnvaras termiņš ir beidzies.',
  tokenContent: 'Pilnvarā nav tā, kas ir portāla pilnvarā.',
  tokenLong: 'Tas ir garāks par jebkuru portāla pilnvaru.',
  tokenTwice: 'Norādītas divas dažādas pilnvaras; norādiet vienu.',
  tokenNoKeys: 'Šim katalogam nav atslēgu, tāpēc šeit nav derīga neviena pilnvara.',
  tokenFilter: 'Pilnvaras filtrs šeit vairs nav zināms; vajadzīga jauna pilnvara.',
  linkNotOurs: 'Šī saite nav veidota šeit, vai trūkst tās daļas.',
  linkLong: 'Šī meklēšana ir pārāk gara, lai to saglabātu.',
  adminNeeded: 'Tam vajadzīga administratora pilnvara.',
  jobsNone: 'Šis katalogs nerāda uzdevumu rindu.',
  exclusionBody: 'Sūtiet JSON ar reason (līdz 500 rakstzīmēm) un, ja tas beidzas, until (GGGG-MM-DD).',
  exclusionsFull: 'Portāls jau izlaiž {most}; vispirms dažus noņemiet.',
  notLocked: '{name} nav filtrs, tāpēc pilnvara to nevar bloķēt.',
  lockEmpty: 'Pilnvarā nav filtra, tāpēc tā neko nebloķētu.',
  lockLong: 'Pilnvaras filtros drīkst būt ne vairāk rakstzīmju kā {most}.',
};
