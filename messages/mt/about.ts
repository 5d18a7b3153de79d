import type { ApiWords } from '../words.ts';

/** Maltese. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Liema ħiliet għadni neħtieġ?',
      about:
        'Għid x’taf tagħmel u fejn trid tasal. Imbagħad tara offerti li jagħtu l-ħiliet nieqsa, l-ewwel dawk li jagħtu l-iktar għal kull kreditu.',
      can: '1. X’naf nagħmel diġà',
      want: '2. X’irrid nitgħallem jew insir',
      time: '3. Kemm għandi ħin',
      hours: 'Sigħat fil-ġimgħa, l-iktar',
      money: '4. Kemm jista’ jiswa',
      budget: 'Prezz totali, l-iktar',
      unstated: 'Jintwerew ukoll offerti li ma jiddikjarawx dan.',
      show: 'Uri l-offerti',
      nothingWanted: 'Agħżel mill-inqas ħila jew okkupazzjoni waħda li trid.',
      noNumber: '“{value}” ma jistax jintuża għal “{field}”. Ikteb numru, pereżempju 40.',
    },
    quality: {
      intro:
        'Assigurazzjoni tal-kwalità esterna tfisser li xi ħadd minn barra jħares lejn istituzzjoni, jew lejn wieħed mill-programmi tagħha, u jippubblika rapport. Aħna nqabblu kull offerta ma’ rapporti bħal dawn u ngħidu min ħares lejn xiex, b’liema riżultat, u sa meta.',
      twoTitle: 'L-offerta u l-fornitur huma żewġ affarijiet',
      two: 'L-evalwazzjoni ta’ fornitur mhix evalwazzjoni ta’ kull offerta tiegħu. Għalhekk kull kaxxa tgħid żewġ dikjarazzjonijiet li qatt ma jsiru waħda: dwar l-offerta nnifisha, u dwar il-fornitur tagħha. Il-biċċa l-kbira tal-evalwazzjonijiet huma ta’ istituzzjonijiet; ftit huma ta’ kors qasir wieħed.',
      marksTitle: 'X’ifissru l-marki',
      marksAbout: 'Kull marka għandha kelma, forma u kulur. Wara dawn l-eżempji m’hemmx offerti reali.',
      mark: {
        positive:
          'Evalwazzjoni attwali spiċċat tajjeb. Il-kliem jgħid jekk kinitx dwar l-offerta nnifisha jew dwar il-fornitur.',
        conditional: 'Evalwazzjoni attwali spiċċat tajjeb, b’kundizzjonijiet jew restrizzjonijiet.',
        negative: 'Rapport attwali jgħid le. Dak li jgħid jinsab fir-rapport.',
        lapsed: 'Kien hemm evalwazzjoni, il-validità tagħha għaddiet, u ma nstabet l-ebda waħda iktar reċenti.',
        future: 'Hemm riżultat li l-validità tiegħu għadha ma bdietx.',
        unknown: 'Ir-reġistru m’għandu l-ebda riżultat validu. Dan mhux ġudizzju.',
        never: 'L-offerta għadha ma tqabblitx ma’ reġistru.',
      },
      registerTitle: 'X’inhu reġistru',
      register:
        'DEQAR, il-bażi tad-data tar-riżultati tal-assigurazzjoni tal-kwalità esterna, fiha rapporti tal-aġenziji fl-EQAR, ir-Reġistru Ewropew għall-Assigurazzjoni tal-Kwalità fl-Edukazzjoni Għolja. Dawn l-aġenziji jaħdmu skont l-istandards u l-linji gwida Ewropej (ESG).',
      absenceTitle: 'Xi jfisser meta ma jinstab xejn',
      absence:
        'Ħafna fornituri, bħal skejjel vokazzjonali u kumpaniji, jiġu evalwati minn korpi li ma jirrapportawx hemm.',
      ownTitle: 'X’ma nagħmlux',
      own: 'Aħna stess ma niġġudikaw xejn u ma nagħtux marki. Jekk mikrokredenzjali tgħoddx tiddeċidih l-istituzzjoni jew l-awtorità li turihielha.',
      linksTitle: 'Aqra iktar',
      link: {
        deqar: 'DEQAR: il-bażi tad-data tar-rapporti',
        eqar: 'EQAR: ir-reġistru tal-aġenziji',
        enqa: 'ENQA: l-assoċjazzjoni tal-aġenziji',
        recommendation: 'Rakkomandazzjoni tal-Kunsill dwar il-mikrokredenzjali (2022)',
      },
    },
    privacy: {
      title: 'Privatezza',
      noneTitle: 'X’ma nistaqsux u x’ma naħżnux',
      none: 'L-ebda kont, l-ebda cookies, xejn maħżun fil-browser tiegħek. Imkien ma nistaqsu ismek, in-nazzjonalità tiegħek jew il-permessi tiegħek.',
      othersTitle: 'Min iktar isir jaf biż-żjara tiegħek',
      others:
        'Ħadd permezz ta’ dawn il-paġni: il-fajls kollha tagħhom ġejjin minn dan is-server. Il-links għal siti oħra ma jgħidulhomx minn fejn ġej.',
      keptTitle: 'X’iżomm dan is-server',
      kept: 'Il-programm ma jżommx rekord taż-żjarat. Jgħodd kemm-il darba jintalab kull tip ta’ paġna u kemm idum dan, mingħajr indirizzi tan-netwerk u mingħajr dak li tfittex. Kontra t-tagħbija żejda jgħodd it-talbiet skont l-indirizz tan-netwerk għal minuta, fil-memorja biss. Meta tweġiba tfalli, ir-reġistru tal-avvenimenti fih il-ħin, il-mogħdija tal-paġna u l-iżball. Ir-rapporti ta’ żbalji jgħoddhom skont l-indirizz tan-netwerk għal jum, ukoll fil-memorja biss.',
      words:
        'Dak li tfittex jinsab fl-indirizz tal-paġna, u għalhekk fl-istorja tal-browser tiegħek u fil-links li tgħaddi. It-tweġibiet jinżammu fil-memorja għal ftit ħin biex jaslu iktar malajr; min staqsa ma jinżammx.',
      operator: 'Min imexxi dan is-server jista’ jżomm rekords quddiem il-programm. Staqsi lil:',
      sourcesTitle: 'Persuni fid-data tal-fornituri',
      sources:
        'L-indirizzi tal-email u n-numri tat-telefon jitneħħew mit-testi tal-fornituri. L-ismijiet ta’ persuni f’dawn it-testi jibqgħu kif inhuma.',
    },
    accessibility: {
      title: 'Aċċessibbiltà',
      aim: 'Dawn il-paġni nbnew biex jissodisfaw il-WCAG 2.2 fil-livell AA u l-istandard Ewropew EN 301 549. Jaħdmu mingħajr skripts u bit-tastiera biss, fid-dawl u fid-dlam, b’wisa’ ta’ 320 pixel, u b’test tad-doppju tad-daqs.',
      checkedTitle: 'Kif jiġi ċċekkjat dan',
      checked:
        'Programm iħares lejn il-paġni fi browser reali, f’diversi lingwi. Isib biss parti minn dak li jista’ jkun ħażin. L-ebda korp indipendenti ma eżamina dawn il-paġni.',
      report: 'Rapport skont il-kriterji jinsab mal-kodiċi sors: {file}.',
      limitsTitle: 'Limiti magħrufa',
      limits: {
        texts:
          'It-titli u d-deskrizzjonijiet huma tal-fornituri. Fejn ma jiddikjarawx lingwa, jew jiddikjaraw waħda ħażina, qarrej tal-iskrin jista’ jaqrahom ħażin.',
        others: 'Is-siti tal-fornituri u r-rapporti tal-aġenziji mhumiex tagħna.',
        tables: 'Fuq skrins dojoq it-tabella tat-tqabbil tiskrollja mal-ġenb fil-qafas tagħha.',
      },
      feedbackTitle: 'Għidilna x’ma jaħdimx',
      feedback: 'Ikteb lil min imexxi dan is-server:',
    },
    licences: {
      title: 'Liċenzji u sorsi',
      about: 'Dak li jidher hawn huwa magħmul minn dawn is-sorsi.',
      source: 'Sors',
      used: 'Għal xiex',
      licence: 'Liċenzja',
      of: {
        deqar: 'Rapporti tal-assigurazzjoni tal-kwalità esterna, istituzzjonijiet, aġenziji',
        esco: 'Ħiliet u okkupazzjonijiet',
        vocabularies: 'Oqsma tal-edukazzjoni u listi oħra ta’ kodiċijiet',
        nuts: 'Reġjuni',
        geonames: 'Koordinati ta’ bliet',
      },
      decision: 'Użu mill-ġdid skont id-Deċiżjoni 2011/833/UE',
      textsTitle: 'Testi tal-offerti',
      texts: 'Huma tal-fornituri. Dan in-numru ta’ offerti jiddikjara din il-liċenzja:',
      programTitle: 'Il-programm',
      program: 'Accredex huwa softwer ħieles taħt il-Liċenzja Pubblika tal-Unjoni Ewropea 1.2.',
      contactTitle: 'Kuntatt',
      noContact: 'Min imexxi dan is-server ma ddikjara l-ebda indirizz.',
      asData: 'Din il-lista bħala data',
    },
  },
};
