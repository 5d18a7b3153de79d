import type { PageWords } from '../words.ts';

/** Maltese. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Fajl għall-evalwazzjoni ta’ ċertifikat',
    standing: 'Stat tal-korp li jwieġeb għaċ-ċertifikat',
    standingOpen: 'Mhux imniżżel bħala magħluq jew magħqud: {date}.',
    founded: 'Imniżżel bħala mwaqqaf: {date}.',
    known: 'Skont dak li kien magħruf: {date}.',
    supervision: 'Superviżjoni tal-valutazzjoni',
    identity: 'Verifika tal-identità',
    digital: 'Kredenzjal Diġitali Ewropew',
    digitalYes: 'DEQAR jesporta reviżjoni misjuba għall-Kredenzjali Diġitali Ewropej.',
    digitalNo:
      'L-ebda reviżjoni misjuba ma tissodisfa l-kundizzjonijiet tal-esportazzjoni ta’ DEQAR għall-Kredenzjali Diġitali Ewropej.',
    digitalUnknown: 'Mhux magħruf jekk DEQAR jesportax reviżjoni għall-Kredenzjali Diġitali Ewropej.',
    decided:
      'Ir-rikonoxximent jiġi deċiż mill-awtorità kompetenti; li ma jinstabx f’reġistru mhuwiex raġuni għal rifjut.',
  },
};
