import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Slovenian. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Ni dovoljeno',
  forbiddenDetail: 'Ta žeton velja, vendar ne za to: to pripada drugi agenciji.',
  tokenWithoutRegister: 'Ta žeton ne navaja registra: velja samo za osnovni register, ki tu ni povezan.',
  callerNeeded: 'Za to je potreben žeton agencije za zagotavljanje kakovosti ali skrbnika.',
  declarationBody:
    'Pošljite JSON z activity (številka), includes (true ali false), from (LLLL-MM-DD) in url; skrbnik doda agency in basis.',
  declarationNotFound: 'Ni veljavne izjave z oznako {id}.',
  declarationsFull: 'Ta agencija je že dala toliko izjav, kolikor se jih hrani.',
  reportsFull: 'Danes je prispelo toliko prijav napak, kolikor se jih sprejme v enem dnevu. Poskusite jutri.',
  answerBody: 'Pošljite JSON s state (open, answered, mended ali declined) in answer.',
  tooLarge: 'Zahteva je prevelika',
  tooLargeDetail: 'Njena vsebina ima več bajtov, kot se jih tu prebere.',
  notJson: 'Vsebine te zahteve ni mogoče prebrati: ni JSON.',
  otherSite: 'Ta obrazec je prišel z drugega spletnega mesta. Pošljite ga z njegove strani.',
  reportsFullHere:
    'Od vas je danes prišlo toliko prijav napak, kolikor se jih od ene osebe sprejme na dan. Poskusite znova jutri.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): presoje „{activity}“ obravnavajo tudi izobraževanje, ki vodi do mikrodokazil. Velja za poročila od: {from}.',
    excludes:
      '{agency} ({date}): presoje „{activity}“ ne obravnavajo izobraževanja, ki vodi do mikrodokazil. Velja za poročila od: {from}.',
    source: 'Vir te izjave',
    heading: 'Kaj izjavljajo agencije',
  },
  send: 'Pošlji',
  error: {
    about: 'O strani:',
    words: 'Kaj ni pravilno?',
    privacy:
      'Ime ni potrebno. Napisano bere le upravljavec; e-poštni naslovi in telefonske številke se odstranijo. Javni so le stran, dan, stanje in naš odgovor.',
    keep: 'Shranite naslov te strani: odgovor bo tukaj.',
    title: 'Prijavljena napaka: {date}',
    answer: 'Naš odgovor',
    wrong: 'Napišite kaj, največ {most} znakov.',
    state: {
      open: 'Še brez odgovora',
      answered: 'Odgovorjeno',
      mended: 'Popravljeno',
      declined: 'Ostaja tako, iz tega razloga',
    },
  },
  reply: {
    title: 'Vaš odgovor na ugotovitev',
    publicFrom: 'Vsem vidno od: {date}',
    statement: 'Vaša izjava; stoji povsod, kjer stoji ugotovitev',
    disputes: 'Ugotovitev je napačna: naj se ne šteje, dokler se o tem ne odloči',
    stated: 'Izjava o ugotovitvi.',
    disputed: 'Sporno; ne šteje, dokler se ne odloči.',
    upheld: 'Bilo je sporno in ostaja.',
    dropped: 'Bilo je sporno in ne šteje več.',
    by: {
      provider: 'Ponudnik:',
      agency: 'Agencija:',
    },
  },
};
