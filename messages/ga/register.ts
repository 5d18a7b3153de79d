import type { PageWords } from '../words.ts';

/** Irish. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'De réir na foinse tá an tairiscint seo ag leibhéal CEC {eqf}.',
    subjectProvider: '{register}: tá an soláthraí ar eolas ann mar {name} ({id}).',
    subjectAwardingBody:
      '{register}: tá an comhlacht dámhachtana ar eolas ann mar {name} ({id}); is é atá freagrach as an dintiúr.',
    candidates: 'D’fhéadfadh sé a bheith ina: {names}.',
    closedOn: 'Liostaítear mar dhúnta nó cumaiscthe é ón {date}.',
    successors: 'Tháinig siad seo ina áit: {names}.',
    levels: 'Leibhéil CEC atá liostaithe ann: {levels}.',
    endedOn: 'Chríochnaigh an t-athbhreithniú deireanach a aimsíodh an {date}.',
    startsOn: 'Tosaíonn a bhailíocht an {date}.',
    report: '{agency}: {activity}. Cinneadh: {decision}. Bailí ó {from} go {to}.',
    moreReports:
      '{count, plural, one {Tá # tuarascáil eile ann.} two {Tá # thuarascáil eile ann.} few {Tá # thuarascáil eile ann.} many {Tá # dtuarascáil eile ann.} other {Tá # tuarascáil eile ann.}}',
    obligatory: 'Is cuid de dhearbhú cáilíochta seachtrach éigeantach na tíre é.',
    voluntary: 'Is athbhreithniú deonach é a rinne {agencies}.',
    mixed: 'Baineann cuid de le dearbhú cáilíochta seachtrach éigeantach na tíre, agus cuid eile deonach.',
    validUntil: 'Bailí go dtí an {date}.',
    absence:
      'Ní comhartha drochcháilíochta é nár aimsíodh dada: níl gach gníomhaireacht cláraithe, agus níl gach athbhreithniú éigeantach ná tuairiscithe.',
    never: 'Níor cuireadh an tairiscint seo i gcomparáid le clár fós.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'gníomhaireacht atá cláraithe in EQAR',
    },
    demo: {
      name: 'An clár taispeántais',
      agencies: 'gníomhaireacht de chuid an chláir taispeántais',
    },
    none: {
      name: 'An clár',
      agencies: 'gníomhaireacht chláraithe',
    },
  },
  decision: {
    positive: 'dearfach',
    'positive with conditions or restrictions': 'dearfach le coinníollacha nó srianta',
    negative: 'diúltach',
    'not applicable': 'gan cinneadh foirmiúil',
  },
  flag: {
    official: 'Cuid de dhearbhú cáilíochta seachtrach éigeantach na tíre.',
    voluntary: 'Athbhreithniú deonach.',
    conditional: 'Tá coinníollacha nó srianta sa chinneadh.',
    'no-formal-decision': 'Chríochnaigh an t-athbhreithniú gan cinneadh foirmiúil.',
    'validity-6y-default': 'Ní luann an tuarascáil deireadh; glactar le sé bliana.',
    'expires-during-offer':
      'Tagann deireadh leis an mbailíocht roimh an reáchtáil dheireanach dhátaithe den tairiscint seo.',
    'expiring-soon': 'Tagann deireadh leis an mbailíocht laistigh de leathbhliain.',
    'agency-no-longer-registered': 'Bhí an ghníomhaireacht cláraithe tráth an athbhreithnithe ach níl a thuilleadh.',
    stale: 'Níorbh fhéidir an clár a léamh ina iomláine le déanaí; d’fhéadfadh a ábhar a bheith difriúil.',
    'conflicting-results': 'Tá tuarascálacha reatha ann le torthaí contrártha.',
    'negative-candidate':
      'Tá tuarascáil dhiúltach ann ar chlár leis an teideal céanna; caithfidh duine a fháil amach an é seo é.',
    'near-match':
      'Tá tuarascáil ann ar chlár leis an teideal céanna, ach tá leibhéal, creidiúintí nó cineál céime difriúil: níor áiríodh í.',
    'inherited-negative': 'Tá tuarascáil dhiúltach ann ar institiúid nasctha.',
    'parent-programme-negative':
      'Tá tuarascáil dhiúltach ann ar chlár a bhfuil an tairiscint seo ina cuid de, de réir na foinse.',
    'identifier-contradicted':
      'Aimsíodh an tuarascáil trí aitheantóir na gníomhaireachta, ach tá teideal, leibhéal agus líon creidiúintí eile ag a clár.',
    inherited: 'Luann an tuarascáil institiúid nasctha, ní an ceann atá i gceist anseo.',
    'parent-cover': 'Rinneadh an t-athbhreithniú ar an institiúid a bhfuil an ceann atá i gceist anseo ina chuid di.',
    'mc-coverage-implicit': 'Níl a fhios ar chlúdaigh an t-athbhreithniú cúrsaí gearra agus micridhintiúir.',
    'mc-coverage-excluded':
      'De réir na gníomhaireachta féin, ní bhreathnaíonn a hathbhreithnithe den chineál seo ar sholáthar as a dtagann micridhintiúir; seasann athbhreithniú na hinstitiúide.',
    'level-unverified':
      'Níorbh fhéidir a chur i gcomparáid an liostaíonn an clár an institiúid do leibhéal na tairisceana seo.',
    'attendance-only': 'De réir na tuarascála deimhnítear freastal, ní foghlaim.',
    'not-certified': 'De réir na tuarascála ní dhéantar dada a mheas ná a dheimhniú.',
    'delivery-country-undocumented': 'Bíonn an tairiscint ar siúl i dtír nach luann an clár don institiúid.',
    'cross-border': 'Rinneadh an t-athbhreithniú thar teorainn.',
    joint: 'Clúdaíonn an tuarascáil roinnt institiúidí nó clár comhpháirteach.',
    'european-approach': 'Athbhreithnithe de réir an Chur Chuige Eorpaigh do chláir chomhpháirteacha.',
    'low-flag': 'Chuir an clár nóta beag leis an tuarascáil.',
    'reports-of-linked-only': 'Baineann gach tuarascáil le hinstitiúidí nasctha.',
    'reports-not-counted':
      'Tá tuarascálacha ann nach n-áirítear: ní raibh a ngníomhaireacht cláraithe nuair a eisíodh iad, nó níl sí ar eolas.',
    'awarding-body-as-stated': 'Ní fios cé a bhronnann an dintiúr ach ó fhoilsitheoir na tairisceana seo.',
    'awarding-body-partly-known':
      'Luaitear comhlachtaí dámhachtana eile nach bhfuil ar eolas ag an gclár, nó nach bhfuil ar eolas mar institiúid amháin.',
    'awarding-bodies-differ': 'Deir an clár rud eile faoi chomhlacht dámhachtana eile de chuid na tairisceana seo.',
    'matched-by-domain': 'Níor aithníodh an institiúid ach trína seoladh gréasáin.',
    'predecessor-named': 'Luann an fhoinse réamhtheachtaí de chuid na hinstitiúide.',
  },
};
