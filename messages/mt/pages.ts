import type { ApiWords } from '../words.ts';

/** Maltese. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Istituzzjoni ta’ edukazzjoni għolja',
        'other-provider': 'Fornitur ieħor',
      },
      notOffers: 'Evalwazzjoni ta’ fornitur mhix evalwazzjoni tal-offerti tiegħu.',
      entries: 'Fir-reġistru',
      entry: 'Entrata f’{register}: {id}',
      website: 'sit web',
      neverCompared: 'Għadu ma nqara l-ebda reġistru.',
      noEntry: 'L-ebda entrata ta’ reġistru mhi marbuta ma’ dan il-fornitur.',
      reportsAbout:
        'Dawn ir-rapporti huma dwar il-fornitur jew il-programmi tiegħu. Ma jgħidu xejn dwar offerti li ma jsemmux.',
      noReports: '{register}: l-ebda rapport ma jsemmi lil dan il-fornitur.',
      noAgency: 'L-aġenzija mhix imniżżla hemm',
      valid: 'Validu minn {from} sa {to}.',
      validFrom: 'Validu minn {from}; tmiem mhux iddikjarat.',
      over: 'M’għadux validu.',
      programmes: 'Programmi',
      freshness: 'Kemm hu riċenti dan',
      noSources: 'Mhu qed jinqara l-ebda sors ta’ dan il-fornitur.',
      neverRead: 'Għadu ma nqarax.',
      neverComplete: 'Qatt ma nqara kollu.',
      lastComplete: 'L-aħħar li nqara kollu: {date}.',
      outcome: {
        complete: 'L-aħħar qari, fi {date}, kien komplut.',
        unchanged: 'Mistoqsi mill-ġdid fi {date}: xejn ma kien inbidel.',
        partial: 'Fi {date} wasal biss parti; l-offerti nieqsa jibqgħu kif kienu.',
        failed: 'Il-qari fi {date} falla; dak li jidher huwa minn qabel.',
        held: 'Il-qari fi {date} qed jinżamm sakemm xi ħadd ikun rah, għax kien jinbidel wisq; dak li jidher huwa minn qabel.',
      },
      runs: 'Il-qari kollu',
      asData: 'Dan il-fornitur bħala data',
    },
    compare: {
      title: 'Qabbel l-offerti',
      caption:
        '{count, plural, one {offerta # waħda} two {# offerti ħdejn xulxin} few {# offerti ħdejn xulxin} many {#-il offerta ħdejn xulxin} other {# offerta ħdejn xulxin}}',
      nearest: 'Minn kull offerta titqabbel id-data li tibda l-ewwel.',
      tooMany: 'Jistgħu jitqabblu l-iktar {most} offerti; l-oħrajn tħallew barra.',
      tooFew: 'Agħżel minn żewġ offerti sa erbgħa fit-tiftix biex tqabbilhom.',
      gone: 'M’hemmx offerta {id}, jew m’għadhiex hemm.',
      remove: 'Neħħi',
      counts: 'tgħodd għal xi ħaġa akbar, kif iddikjarat',
      alone: 'waħidha, kif iddikjarat',
    },
    skills: {
      title: 'Ħiliet',
      about: 'Il-ħiliet kollha skont il-gruppi. In-numru jgħid kemm offerti jgħallmu ħila jew waħda idjaq.',
      noTree: 'Il-ħiliet li jsemmu l-offerti, l-iktar frekwenti l-ewwel.',
      above: 'Ħiliet usa’',
      narrower:
        '{count, plural, one {ħila # idjaq} two {# ħiliet idjaq} few {# ħiliet idjaq} many {#-il ħila idjaq} other {# ħila idjaq}}',
      noOffers: 'l-ebda offerti',
      nothing: 'M’hemmx ħiliet hawn.',
      gap: 'Sir af liema ħiliet għadek teħtieġ',
    },
  },
};
