import type { PageWords } from '../words.ts';

/** Maltese. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Fittex offerti ta’ tagħlim',
    searching: 'Qed infittxu …',
    slow: 'It-tiftixa qed iddum iktar mis-soltu.',
    limited:
      'Bħalissa hawn wisq tiftix. {count, plural, one {Nerġgħu nippruvaw f’sekonda (#).} two {Nerġgħu nippruvaw f’# sekondi.} few {Nerġgħu nippruvaw f’# sekondi.} many {Nerġgħu nippruvaw f’#-il sekonda.} other {Nerġgħu nippruvaw f’# sekonda.}}',
    busy: 'Bħalissa hawn wisq tiftix. Jekk jogħġbok erġa’ pprova ftit iktar tard.',
    down: 'Il-katalgu ma jweġibx bħalissa.',
    refused: 'Din it-tiftixa ma tistax issir.',
    locked: 'Dawn l-offerti ma jistgħux jintwerew: iċ-ċavetta ta’ din il-paġna mhix valida jew skadiet.',
    gone: 'Din l-offerta m’għadhiex fil-katalgu.',
    kept: 'Hawn taħt hemm dak li sabet l-aħħar tiftixa.',
    again: 'Erġa’ pprova',
    whole: 'Kollox dwar din l-offerta',
    source: 'Iftaħ din it-tiftixa f’Accredex',
  },
};
