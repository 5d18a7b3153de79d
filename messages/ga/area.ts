export const areaProblems = {
  ownerNeeded: 'Tá gá le comhartha na gníomhaireachta nó an tsoláthraí lena mbaineann sé, nó riarthóra.',
  notYours: 'Tá an comhartha seo bailí, ach ní chuige seo: is le duine eile é.',
  decisionBody: 'Seol JSON le finding (an eochair), state (upheld nó dropped) agus why.',
  nothingDisputed: 'Níl aon rud á chonspóid san fhionnachtain seo.',
  linkBody: 'Seol JSON le finding (an eochair) agus party (provider nó agency) lena mbaineann sé.',
};

export const area = {
  found: {
    heading: 'Aimsithe sa chomparáid leis an gclár',
    intro:
      'D’fhéadfadh ceachtar taobh a bheith mícheart. Bhí deis ag an soláthraí agus ag an ngníomhaireacht freagra a thabhairt sular taispeánadh é seo.',
  },
  title: 'Do ghníomhaireachtaí agus do sholáthraithe',
  intro:
    'An rud a ainmníonn tairiscint, soláthraí nó tuarascáil, ní thaispeántar é ach dóibh siúd lena mbaineann sé. Greamaigh an comhartha a thug an t-oibreoir duit.',
  token: 'Comhartha',
  signIn: 'Logáil isteach',
  signOut: 'Logáil amach',
  wrong: 'Níl an comhartha seo bailí anseo.',
  cookie:
    'Coinníonn fianán logáilte isteach thú ar na leathanaigh seo ar feadh {minutes} nóim. Ní úsáidtear é le haghaidh aon ní eile.',
  until: 'Logáilte isteach go dtí: {time}',
  csv: 'Mar CSV',
  nothing: 'Níl aon rud le taispeáint.',
  leftOut: 'Rónna eile a áiríodh agus nach dtaispeántar: {count}',
  english: 'Tá ainmneacha na gcolún agus nótaí i mBéarla, mar atá sna comhaid.',
  agency: 'Gníomhaireacht: {name}',
  provider: 'Soláthraí: {name}',
  table: {
    'mismatch-list': 'Difríochtaí idir foinsí agus cláir',
    'expiring-reports':
      'Tuarascálacha a thagann chun deiridh laistigh de 180 lá, leis na tairiscintí atá bunaithe orthu',
    'lapsed-list': 'Tairiscintí a bhfuil deireadh lena n-athbhreithnithe',
    'data-quality-list': 'An méid ba cheart a scrúdú i sonraí na gclár',
    'providers-without-report-list': 'Soláthraithe a fhoilsíonn tairiscintí agus nach eol aon tuarascáil ina leith',
  },
};
