import type { ApiWords } from '../words.ts';
import { about } from './about.ts';
import { country, countryProblems } from './country.ts';
import { coverage } from './coverage.ts';
import { feedProblems } from './feed.ts';
import { history, historyProblems } from './history.ts';
import { lookup, lookupProblems } from './lookup.ts';
import { pages } from './pages.ts';
import { portal } from './portal.ts';
import { publish } from './publish.ts';
import { sources } from './sources.ts';
import { statementProblems } from './statements.ts';
import { whose } from './whose.ts';
import { withdrawnProblems } from './withdrawn.ts';

/** Irish. */
export const api: ApiWords = {
  ...about,
  ...country,
  ...coverage,
  ...lookup,
  ...pages,
  ...publish,
  ...sources,
  ...whose,
  problem: {
    ...portal,
    ...historyProblems,
    ...lookupProblems,
    ...feedProblems,
    ...countryProblems,
    ...statementProblems,
    ...withdrawnProblems,
    invalidParameters: 'Ní féidir roinnt paraiméadar a úsáid',
    invalidParametersDetail: 'Paraiméadair nach féidir a úsáid ({count}): {names}.',
    oneInvalidParameter: 'Ní féidir an paraiméadar {names} a úsáid.',
    notFound: 'Gan aimsiú',
    notFoundDetail: 'Níl dada ag an seoladh seo.',
    offerNotFound: 'Níl aon tairiscint ann leis an aitheantóir {id}.',
    providerNotFound: 'Níl aon soláthraí ann leis an aitheantóir {id}.',
    sourceNotFound: 'Níl aon fhoinse ann leis an aitheantóir {id}.',
    allianceNotFound: 'Níl aon chomhghuaillíocht ann leis an aitheantóir {id}.',
    runNotFound: 'Níl aon rith leis an aitheantóir {id} ag an bhfoinse seo.',
    notAcceptable: 'Níl formáid ar bith dar iarradh ar fáil',
    notAcceptableDetail: 'Ar fáil: {types}.',
    methodNotAllowed: 'Modh nach gceadaítear',
    methodNotAllowedDetail: 'Ní féidir ach GET, HEAD agus OPTIONS a úsáid anseo.',
    tooManyRequests: 'An iomarca iarratas',
    tooManyRequestsDetail: 'Tháinig níos mó ná {limit} iarratas ón gcliant seo i nóiméad.',
    badRequest: 'Ní féidir an t-iarratas a léamh',
    badRequestDetail: 'Tá seoladh nó ceanntásc an iarratais míchumtha.',
    unavailable: 'Níl sé ar fáil faoi láthair',
    unavailableDetail:
      '{part, select, engine {Níl an t-inneall cuardaigh} other {Níl an stór}} ag freagairt. Bain triail eile as ar ball.',
    tooManyWaiting: 'Tá an iomarca iarratas ag fanacht anseo faoi láthair. Bain triail eile as i gceann cúpla soicind.',
    tookTooLong: 'Thóg an freagra rófhada. Bain triail eile as ar ball.',
    internal: 'Chuaigh rud éigin amú anseo',
    internalDetail: 'Níorbh fhéidir an freagra a dhéanamh. Is linne an locht agus tá sé nótáilte.',
    notInList: 'Ní luach de chuid {name} é “{value}”. Is gaire dó: {nearest}.',
    notInListAll: 'Ní luach de chuid {name} é “{value}”: {nearest}.',
    range: 'Ní uimhir ná raon é “{value}”: scríobh 6, 5-7, 3- (ar a laghad) nó -5 (ar a mhéad).',
    rangeBounds: 'Tá “{value}” lasmuigh de {least} go {most}.',
    rangeOrder: 'Críochnaíonn “{value}” sula dtosaíonn sé.',
    day: 'Ní lá é “{value}”: scríobh BBBB-MM-LL.',
    mostWords:
      'Is beag tairiscint a bhfuil na focail go léir inti. {count, plural, one {Tá a bhformhór sa toradh deireanach.} two {Tá a bhformhór sna torthaí deireanacha (#).} few {Tá a bhformhór sna torthaí deireanacha (#).} many {Tá a bhformhór sna torthaí deireanacha (#).} other {Tá a bhformhór sna torthaí deireanacha (#).}}',
    haveAlone: 'Teastaíonn want in éineacht le have: na scileanna atá uait.',
    manyWanted:
      'Seasann want do níos mó scileanna ná mar a chuirtear i gcomparáid; cuirtear an chéad {most} i gcomparáid.',
    dayOrder: 'Tá startsTo ({to}) roimh startsFrom ({from}).',
    whole: 'Ní slánuimhir ó {least} go {most} é “{value}”.',
    flag: 'Ní true ná false é “{value}”.',
    place: 'Ní áit é “{value}”: scríobh cód tíre, cód NUTS nó ainm cathrach.',
    point: 'Ní pointe é “{value}”: scríobh domhanleithead agus domhanfhad i gcéimeanna, mar 47.1,15.4.',
    nearCut: 'Tá níos mó ná {most} áit laistigh den fhad sin: cuardaíodh an {most} is gaire.',
    currency: 'Ní airgeadra é “{value}”: scríobh trí litir (ISO 4217).',
    encoding: 'Ní UTF-8 faoi chódú céatadáin é luach {name}.',
    tooMany: 'Tá níos mó ná {most} luach ag {name}.',
    notBuiltYet: 'Níl {name} ann fós.',
    cursor: 'Ní áit é “{value}” a thug freagra mar next.',
    repeated: 'Ní féidir {name} a thabhairt ach uair amháin.',
    tooDeep:
      'Ní féidir ach an chéad {most} toradh a bhrabhsáil: is ionann page faoi size agus {asked}. Ina dhiaidh sin leanann ord gan focail ar aghaidh le cursor (next i bhfreagra).',
    unknownName: 'Ní paraiméadar den seoladh seo é {name} agus níor breathnaíodh air. Is gaire dó: {nearest}.',
    unknownNameAlone: 'Ní paraiméadar den seoladh seo é {name} agus níor breathnaíodh air.',
    unknownNames: 'Ainmneacha eile nach paraiméadair den seoladh seo iad agus nár breathnaíodh orthu: {count}.',
    unknownSkill: 'Níl an scil {value} ar eolas anseo agus ní mheaitseálann sí dada.',
    unknownProvider: 'Níl an soláthraí {value} ar eolas anseo agus ní mheaitseálann sé dada.',
    labelOfSeveral: 'Is lipéad do roinnt é “{value}”: {nearest}.',
    labelOfNone: 'Níl “{value}” mar ainm ar aon rud anseo. Is gaire dó: {nearest}.',
    labelOfNoneAlone: 'Níl “{value}” mar ainm ar aon rud anseo.',
    replaced: 'Tháinig {successor} in áit {value}; cuardaíodh é sin.',
    unknownOccupation: 'Níl an ghairm {value} ar eolas anseo agus ní mheaitseálann sí dada.',
    occupationWithoutSkills:
      'Níl a fhios anseo cé na scileanna a theastaíonn do {value}, mar sin ní mheaitseálann dada.',
    cutFacet: 'Don scagaire {value} ní áirítear ach na luachanna is coitianta ({most}).',
    cutWords: 'Níor breathnaíodh ach ar thús q (líon carachtar: {most}).',
    noWords: 'Níl focail in “{value}” is féidir a chuardach, mar sin fágadh ar lár é.',
    searchFallback:
      'Níl an t-inneall cuardaigh ag freagairt. Rinne cuardach an chatalóige féin a ionad: aimsítear an rud céanna, d’fhéadfadh an t-ord a bheith difriúil.',
    ignoredWords:
      'Níor cuardaíodh, mar nach ndeir siad dada faoi ábhar, go bhfuil siad i mbeagnach gach tairiscint nó nach bhfuil i gceann ar bith: {words}.',
    anyWord:
      'Níl na focail seo go léir in aon tairiscint: {words}. Tagann tairiscintí le níos mó díobh, agus le cinn níos annaimhe, ar dtús.',
    manyWords: 'Ní chuardaítear ach na chéad fhocail de {name} (líon: {most}).',
  },
  history,

  basis: {
    'level-word': 'an focal “{word}”, nach ionann leibhéal CEC dó i ngach tír',
    'level-of-programme': 'leibhéal an chláir lena mbaineann sé',
    'language-of-record': 'an teanga ina bhfuil an taifead scríofa',
    'zeros-of-number': 'an uimhir {number}, leis na nialais a chailleann uimhreacha',
    'by-map': 'an eilimint “{pointer}” den fhoinse, a léitear mar sin de réir na mapála a tugadh leis an bhfoinse',
    'words-of-instance': 'luaite ag dáta den tairiscint, ní ag an tairiscint féin',
    'hours-per-ects': '{least}–{most} uair an chloig in aghaidh an chreidiúint ECTS',
    'nqf-to-eqf': 'an chaoi a dtagraíonn {levels} do CEC',
    'outcome-summary': 'achoimre na dtorthaí foghlama',
    'provider-of-instances': 'soláthraí a dátaí',
    'provider-of-manifest': 'an soláthraí a luann a liosta foinsí an ceann seo',
    'languages-of-instances': 'na teangacha éagsúla atá luaite dá dátaí',
    'mode-of-offer': 'an modh foghlama atá luaite don tairiscint',
    'words-for-open-start': 'focail do thús am ar bith',
    'words-for-times': 'focail d’am na seachtaine sa sceideal',
    'times-from-sessions': 'tosaíonn gach seisiún tar éis 17:00 nó tá sé ag an deireadh seachtaine',
    'clock-of-country': 'amanna a luaitear in UTC, mar a thaispeánann cloig na tíre iad',
    'group-not-stated': 'ní luaitear aon ghrúpa; baineann sé le gach duine ar féidir leo páirt a ghlacadh',
    'places-less-enrolled': 'na háiteanna go léir lúide na cinn atá tógtha',
    'city-in-gazetteer': 'comhordanáidí na cathrach ó GeoNames',
    'weeks-from-dates': 'comhairthe i seachtainí ón gcéad lá go dtí an lá deireanach',
    'no-type-stated': 'níl cineál luaite',
    'type-and-partial-qualification': 'an cineál atá luaite, agus an cuid de cháilíocht é',
    'label-of-skill': 'tá “{words}” i dtéacs na tairisceana féin agus is é lipéad na scile seo é',
  },
  recognition: {
    'report-on-programme': 'clúdaíonn tuarascáil reatha clár a bhfuil an tairiscint ina cuid de, de réir na foinse',
    'report-on-offer': 'clúdaíonn tuarascáil reatha an tairiscint',
    'report-on-provider': 'clúdaíonn tuarascáil reatha an soláthraí, ní chlúdaíonn ceann ar bith an tairiscint féin',
    'negative-report': 'tá tuarascáil reatha diúltach',
    'stated-by-source': 'luaite ag an bhfoinse amháin',
    'no-credential': 'ní eisítear dintiúr',
    'verifiable-credential': 'is féidir dintiúr digiteach a fhíorú',
    'credential-form-stated': 'tá foirm an dintiúir luaite',
    'eqf-stated': 'tá an leibhéal CEC luaite',
    'eqf-nqf-register': 'is é an leibhéal CEC atá i gclár cáilíochtaí',
    'eqf-mapped-from-nqf': 'eascraíonn an leibhéal CEC as leibhéal náisiúnta',
    'eqf-from-programme': 'is é leibhéal CEC a chláir é',
    'eqf-derived': 'díorthaíodh an leibhéal CEC',
    'national-level': 'leibhéal i gcreat náisiúnta',
    'outcomes-stated': 'tá torthaí foghlama luaite',
    'workload-stated': 'tá creidiúintí nó uaireanta luaite',
    'assessment-stated': 'tá measúnú luaite',
    'supervised-identity-check': 'faoi mhaoirseacht, le seiceáil aitheantais',
    'identity-checked': 'seiceáiltear aitheantas',
    'identity-not-checked': 'ní sheiceáiltear aitheantas',
  },
  verdict: {
    OUT_OF_SCOPE: 'Ní chlúdaíonn an clár ach leibhéil CEC 5 go 8, mar sin ní deir sé dada faoin tairiscint seo',
    PROVIDER_NOT_FOUND: 'Níl an soláthraí le fáil sa chlár; ní deir sé sin ann féin dada faoina cháilíocht',
    PROVIDER_AMBIGUOUS:
      'D’fhéadfadh roinnt institiúidí sa chlár a bheith i gceist leis an soláthraí seo; níor roghnaíodh ceann ar bith',
    PROVIDER_CLOSED: 'De réir an chláir, dúnadh nó cumascadh an soláthraí seo',
    NEGATIVE_PROGRAMME: 'Rinneadh athbhreithniú seachtrach ar an tairiscint seo féin, le toradh diúltach',
    PROGRAMME_ASSURED: 'Rinneadh athbhreithniú seachtrach ar an tairiscint seo féin',
    INHERITED_PROGRAMME:
      'Rinneadh athbhreithniú seachtrach ar an tairiscint seo féin, i dtuarascáil ar institiúid atá nasctha leis an soláthraí',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Rinneadh athbhreithniú seachtrach ar chlár a bhfuil an tairiscint seo ina cuid de, de réir na foinse; níor aimsíodh dada faoin tairiscint seo amháin',
    NEGATIVE_INSTITUTION:
      'Rinneadh athbhreithniú seachtrach ar an soláthraí, le toradh diúltach; níor aimsíodh dada faoin tairiscint seo féin',
    LEVEL_NOT_COVERED:
      'Rinneadh athbhreithniú seachtrach ar an soláthraí, ach ní liostaíonn an clár é do leibhéal na tairisceana seo',
    INSTITUTION_ASSURED:
      'Rinneadh athbhreithniú seachtrach ar an soláthraí; níor aimsíodh dada faoin tairiscint seo féin',
    INHERITED_INSTITUTION:
      'Rinneadh athbhreithniú seachtrach ar institiúid a tháinig chun bheith ina cuid den soláthraí; níor aimsíodh dada faoin tairiscint seo féin',
    PARTIAL_INHERITANCE_ONLY:
      'Ní dhearnadh an t-athbhreithniú seachtrach ach ar chuid den soláthraí, nó ar chomhghuaillíocht a bhfuil sé páirteach inti; níor aimsíodh dada faoin tairiscint seo féin',
    EXPIRED:
      'Níl an t-athbhreithniú seachtrach deireanach a aimsíodh bailí a thuilleadh; d’fhéadfadh ceann níos nuaí a bheith ann lasmuigh den chlár',
    NOT_YET_VALID: 'Aimsíodh athbhreithniú seachtrach, ach níor thosaigh a bhailíocht fós',
    NOT_COVERED: 'Tá tuarascálacha ar an soláthraí seo sa chlár, ach níl ceann ar bith a chlúdaíonn an tairiscint seo',
    PENDING_EQAR_CHECK: 'Tá na tuarascálacha amháin ar an soláthraí seo á seiceáil ag an gclár fós',
    NO_REPORTS: 'Tá an soláthraí seo ar eolas ag an gclár, ach níl tuarascáil ar bith air ann',
  },
  related: {
    skills:
      '{count, plural, one {Tá # scil i gcoiteann: {names}.} two {Tá # scil i gcoiteann, mar shampla: {names}.} few {Tá # scil i gcoiteann, mar shampla: {names}.} many {Tá # scil i gcoiteann, mar shampla: {names}.} other {Tá # scil i gcoiteann, mar shampla: {names}.}}',
    fields:
      '{count, plural, one {Tá sé sa réimse céanna: {names}.} two {Tá sé sna réimsí céanna (#): {names}.} few {Tá sé sna réimsí céanna (#): {names}.} many {Tá sé sna réimsí céanna (#): {names}.} other {Tá sé sna réimsí céanna (#): {names}.}}',
    next: 'Is é an chéad leibhéal eile suas é.',
    same: 'Tá sé ag an leibhéal céanna.',
  },
  ranking: {
    understood:
      'tairiscintí a bhfuil acu an méid a deir focail an chuardaigh in éineacht lena ábhar (“ar líne”, “5 ECTS”)',
    readerLanguage: 'tairiscintí a reáchtáiltear i dteanga an léitheora',
    words: 'níos mó de na focail',
    typo: 'níos lú litreacha míchlóscríofa',
    proximity: 'focail atá níos gaire dá chéile',
    attributeRank: 'focail i dtéacs a insíonn níos mó (féach “texts”)',
    wordPosition: 'focail níos gaire do thús an téacs',
    exactness: 'focail mar a clóscríobhadh iad',
    titleWords: 'níos mó de na focail sa teideal, mar a clóscríobhadh iad roimh fhoirmeacha eile',
    textWeight: 'focail i dtéacsanna a insíonn níos mó (féach “texts”), agus níos minice',
    titleLength: 'teidil níos giorra',
    changedMonth: 'mí an athraithe is déanaí, an ceann is déanaí ar dtús',
    nextStart: 'an chéad tús eile ar féidir dul isteach ann fós, an ceann is gaire ar dtús',
    ects: 'níos lú creidiúintí ECTS',
    price: 'an praghas is ísle',
    updated: 'an t-athrú is déanaí, an ceann is déanaí ar dtús',
    id: 'aitheantóir na tairisceana, ionas go mbeidh an t-ord mar an gcéanna i gcónaí',
    never: 'Ní athraíonn breith, iomláine ná soláthraí an t-ord riamh.',
  },
};
