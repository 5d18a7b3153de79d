import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Irish. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Níl cead',
  forbiddenDetail: 'Tá an comhartha seo bailí, ach níl sé bailí dó seo: baineann sé le gníomhaireacht eile.',
  tokenWithoutRegister:
    'Ní ainmníonn an comhartha seo clár: níl sé bailí ach don bhunchlár, agus níl sé sin ceangailte anseo.',
  callerNeeded: 'Teastaíonn comhartha ó ghníomhaireacht dearbhaithe cáilíochta nó ó riarthóir chuige seo.',
  declarationBody:
    'Seol JSON le activity (uimhir), includes (true nó false), from (BBBB-MM-LL) agus url; cuireann riarthóir agency agus basis leis.',
  declarationNotFound: 'Níl aon dearbhú i bhfeidhm leis an aitheantas {id}.',
  declarationsFull: 'Tá an oiread dearbhuithe déanta ag an ngníomhaireacht seo cheana agus a choinnítear.',
  reportsFull:
    'Tháinig an oiread tuairiscí earráide inniu agus a ghlactar in aon lá amháin. Bain triail as arís amárach.',
  answerBody: 'Seol JSON le state (open, answered, mended nó declined) agus answer.',
  tooLarge: 'Tá an t-iarratas rómhór',
  tooLargeDetail: 'Tá níos mó beart ina ábhar ná mar a léitear anseo.',
  notJson: 'Ní féidir ábhar an iarratais seo a léamh: ní JSON é.',
  otherSite: 'Ó shuíomh gréasáin eile a tháinig an fhoirm seo. Seol óna leathanach féin í.',
  reportsFullHere:
    'Tháinig an oiread tuairiscí ar earráidí uait inniu agus a ghlactar ó dhuine amháin in aghaidh an lae. Bain triail eile as amárach.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): breathnaíonn na hathbhreithnithe “{activity}” ar sholáthar as a dtagann micridhintiúir freisin. Baineann sé le tuarascálacha ón dáta seo: {from}.',
    excludes:
      '{agency} ({date}): ní bhreathnaíonn na hathbhreithnithe “{activity}” ar sholáthar as a dtagann micridhintiúir. Baineann sé le tuarascálacha ón dáta seo: {from}.',
    source: 'Foinse an ráitis seo',
    heading: 'A ndeir gníomhaireachtaí faoi seo',
  },
  send: 'Seol',
  error: {
    about: 'Faoin leathanach:',
    words: 'Cad atá mícheart?',
    privacy:
      'Níl ainm de dhíth. Is é an t-oibreoir amháin a léann a scríobhann tú; baintear seoltaí ríomhphoist agus uimhreacha teileafóin as. Níl poiblí ach an leathanach, an lá, an stádas agus ár bhfreagra.',
    keep: 'Coinnigh seoladh an leathanaigh seo: beidh an freagra anseo.',
    title: 'Earráid tuairiscithe: {date}',
    answer: 'Ár bhfreagra',
    wrong: 'Scríobh rud éigin, {most} carachtar ar a mhéad.',
    state: {
      open: 'Gan freagra fós',
      answered: 'Freagartha',
      mended: 'Ceartaithe',
      declined: 'Fanann sé mar atá, ar an gcúis seo',
    },
  },
  reply: {
    title: 'Do fhreagra ar chinneadh',
    publicFrom: 'Le feiceáil ag cách ón dáta seo: {date}',
    statement: 'Do ráiteas; seasann sé cibé áit a seasann an cinneadh',
    disputes: 'Tá an cinneadh mícheart: ná comhairtear é go dtí go socraítear é',
    stated: 'Ráiteas faoin gcinneadh.',
    disputed: 'Faoi chonspóid; ní áirítear é go dtí go socraítear é.',
    upheld: 'Cuireadh ina choinne, agus seasann sé.',
    dropped: 'Cuireadh ina choinne, agus ní áirítear é níos mó.',
    by: {
      provider: 'An soláthraí:',
      agency: 'An ghníomhaireacht:',
    },
  },
};
