import type { AssuranceWords } from '../words.ts';

/** Irish. */
export const assurance: AssuranceWords = {
  provider: {
    Who: 'An soláthraí',
    who: 'an soláthraí',
    them: 'an soláthraí',
    of: 'an tsoláthraí',
    about: 'Maidir leis an soláthraí',
  },
  'awarding-body': {
    Who: 'An comhlacht dámhachtana',
    who: 'an comhlacht dámhachtana',
    them: 'an gcomhlacht dámhachtana',
    of: 'an chomhlachta dámhachtana',
    about: 'Maidir leis an gcomhlacht dámhachtana',
  },
  label: {
    OUT_OF_SCOPE: 'Ní chlúdaíonn an clár ach leibhéil CEC 5 go 8, mar sin ní deir sé dada faoin tairiscint seo',
    PROVIDER_NOT_FOUND: 'Níl {who} le fáil sa chlár; ní deir sé sin ann féin dada faoi cháilíocht',
    PROVIDER_AMBIGUOUS: 'D’fhéadfadh gurb é {who} ceann de roinnt institiúidí sa chlár; níor roghnaíodh ceann ar bith',
    PROVIDER_CLOSED: 'De réir an chláir, dúnadh nó cumascadh {who}',
    NEGATIVE_PROGRAMME: 'Rinneadh athbhreithniú seachtrach ar an tairiscint seo féin, le toradh diúltach',
    PROGRAMME_ASSURED: 'Rinneadh athbhreithniú seachtrach ar an tairiscint seo féin',
    INHERITED_PROGRAMME:
      'Rinneadh athbhreithniú seachtrach ar an tairiscint seo féin, i dtuarascáil ar institiúid nasctha: {others}',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Rinneadh athbhreithniú seachtrach ar chlár a bhfuil an tairiscint seo ina cuid de, de réir na foinse; níor aimsíodh dada faoin tairiscint seo amháin',
    NEGATIVE_INSTITUTION: 'Rinneadh athbhreithniú seachtrach ar {them}, le toradh diúltach; {offer}',
    LEVEL_NOT_COVERED:
      'Rinneadh athbhreithniú seachtrach ar {them}, ach ní liostaíonn an clár leibhéal na tairisceana seo ann',
    INSTITUTION_ASSURED: 'Rinneadh athbhreithniú seachtrach ar {them}; {offer}',
    INHERITED_INSTITUTION:
      'Rinneadh athbhreithniú seachtrach ar institiúid ar tháinig {who} ina háit: {others}; {offer}',
    PARTIAL_INHERITANCE_ONLY: 'Ní dhearnadh an t-athbhreithniú seachtrach ach ar institiúid nasctha: {others}; {offer}',
    EXPIRED:
      'Níl an t-athbhreithniú seachtrach deireanach a aimsíodh bailí a thuilleadh; d’fhéadfadh ceann níos nuaí a bheith ann lasmuigh den chlár',
    NOT_YET_VALID: 'Aimsíodh athbhreithniú seachtrach, ach níor thosaigh a bhailíocht fós',
    NOT_COVERED: 'Tá tuarascálacha ar {them} sa chlár, ach níl ceann ar bith a chlúdaíonn an tairiscint seo',
    PENDING_EQAR_CHECK: 'Tá na tuarascálacha ar {them} á seiceáil ag an gclár fós',
    NO_REPORTS: 'Tá {who} sa chlár, ach níl tuarascáil ar bith ann',
  },
  special: {
    parentCover: 'Rinneadh athbhreithniú seachtrach ar an institiúid a bhfuil {who} ina chuid di: {others}; {offer}',
    linkedInstitutions: 'Rinneadh athbhreithniú seachtrach ar institiúid nasctha: {others}; {offer}',
    levelInherited:
      'Rinneadh athbhreithniú seachtrach ar institiúid nasctha: {others}; ach ní liostaíonn an clár {who} do leibhéal na tairisceana seo',
    partOnly:
      'Ní dhearnadh an t-athbhreithniú seachtrach ach ar institiúid atá ina cuid de cheann níos mó ({who}): {others}; {offer}',
    allianceOnly:
      'Ní dhearnadh an t-athbhreithniú seachtrach ach ar chomhghuaillíocht a bhfuil {who} páirteach inti: {others}; {offer}',
    linkedReports:
      'Tá tuarascálacha ar institiúidí nasctha sa chlár, ach níl ceann ar bith a chlúdaíonn an tairiscint seo',
    contrary: 'Tá torthaí contrártha ar {them} nó ar an tairiscint seo sa chlár, mar sin ní áirítear ceann ar bith acu',
    linkedPending: 'Tá tuarascálacha ar institiúidí nasctha á seiceáil ag an gclár fós',
    uncounted: 'Tá tuarascálacha ar {them} sa chlár, ach níl ceann ar bith a áirítear',
    pendingAndUncounted: 'Tá tuarascálacha ar {them} á seiceáil ag an gclár fós, agus ní áirítear cinn eile',
  },
  offer: {
    nothing: 'níor aimsíodh dada faoin tairiscint seo féin',
    uncertain: 'níor aimsíodh dada a áirítear faoin tairiscint seo féin',
    lapsed: 'níl athbhreithniú ar an tairiscint seo féin bailí a thuilleadh',
    future: 'níl athbhreithniú ar an tairiscint seo féin bailí fós',
  },
  unnamed: 'institiúid',
  quoted: '“{name}”',
  today: 'inniu',
  onDay: 'an {date}',
  statement: {
    never: 'níor cuireadh i gcomparáid le clár fós',
    notLookedUp: 'níor cuardaíodh',
    outOfScope: 'níor cuardaíodh: ní chlúdaíonn an clár a leibhéal',
    notFound: 'níor aimsíodh sa chlár',
    ambiguous: 'd’fhéadfadh sé a bheith ar cheann de roinnt institiúidí sa chlár',
    closed: 'liostaithe mar dhúnta nó cumaiscthe',
    current: 'athbhreithniú déanta, bailí {day}',
    conditional: 'athbhreithniú déanta le coinníollacha nó srianta, bailí {day}',
    negative: 'athbhreithniú déanta le toradh diúltach, bailí {day}',
    lapsed: 'athbhreithniú déanta roimhe seo, nach bhfuil bailí {day} a thuilleadh',
    future: 'athbhreithniú déanta, nach bhfuil bailí {day} fós',
    byOthers: '{state} – i dtuarascáil ar {others}',
    nothing: 'níor aimsíodh dada',
    uncertain: 'níor aimsíodh dada a áirítear',
    component:
      'níor aimsíodh dada fúithi amháin; rinneadh athbhreithniú ar chlár a bhfuil sí ina cuid de, de réir na foinse',
    noWhole: 'níor aimsíodh tuarascáil ar an institiúid ina hiomláine',
    reports: 'aimsíodh tuarascálacha, ach níl ceann ar bith ar an institiúid ina hiomláine',
    reportsOnLinked: 'níor aimsíodh ach tuarascálacha ar institiúidí nasctha',
    pending: 'tuarascálacha atá á seiceáil fós',
    uncounted: 'aimsíodh tuarascálacha, ach ní áirítear ceann ar bith acu',
    onlyOthers: 'ní bhaineann an t-athbhreithniú ach le {others}',
    contrary: 'aimsíodh torthaí contrártha, mar sin ní áirítear ceann ar bith acu',
  },
  scope: {
    offer: 'Baineann an méid a fuarthas leis an tairiscint seo, ní le gach rud a dhéanann {who}.',
    component:
      'Baineann an méid a fuarthas le clár a bhfuil an tairiscint seo ina cuid de, de réir na foinse, ní leis an tairiscint seo amháin.',
    whole: 'Is é {who} ina iomláine atá i gceist leis an méid a fuarthas.',
    others: 'Baineann an méid a fuarthas le {others}.',
    notAlone: 'Níor breathnaíodh ar an tairiscint seo léi féin.',
  },
  reportOn: 'Is tuarascáil í ar {others}.',
  alsoFound: 'Aimsíodh freisin:',
  unknownBodies:
    'Luaite mar chomhlachtaí dámhachtana, ach gan a bheith ar eolas ag an gclár mar institiúid amháin: {names}.',
  anonymous: 'ceann gan ainm',
};
