import type { ApiWords } from '../words.ts';

/** Irish. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Institiúid ardoideachais',
        'other-provider': 'Soláthraí eile',
      },
      notOffers: 'Ní athbhreithniú ar a thairiscintí é athbhreithniú ar sholáthraí.',
      entries: 'Sa chlár',
      entry: 'Iontráil in {register}: {id}',
      website: 'suíomh gréasáin',
      neverCompared: 'Níor léadh aon chlár fós.',
      noEntry: 'Níl aon iontráil i gclár nasctha leis an soláthraí seo.',
      reportsAbout:
        'Baineann na tuarascálacha seo leis an soláthraí nó lena chláir. Ní deir siad dada faoi thairiscintí nach luann siad.',
      noReports: '{register}: níl aon tuarascáil ann a luann an soláthraí seo.',
      noAgency: 'Níl an ghníomhaireacht liostaithe ann',
      valid: 'Bailí ó {from} go {to}.',
      validFrom: 'Bailí ó {from}; níl deireadh luaite.',
      over: 'Níl sé bailí a thuilleadh.',
      programmes: 'Cláir',
      freshness: 'Cé chomh nua is atá sé seo',
      noSources: 'Níl foinse ar bith de chuid an tsoláthraí seo á léamh.',
      neverRead: 'Níor léadh fós í.',
      neverComplete: 'Níor léadh go hiomlán riamh.',
      lastComplete: 'Léite go hiomlán go deireanach: {date}.',
      outcome: {
        complete: 'Bhí an léamh deireanach, an {date}, iomlán.',
        unchanged: 'Iarrtha arís an {date}: níor athraigh dada.',
        partial: 'An {date} níor tháinig ach cuid de; fanann tairiscintí a bhí in easnamh mar a bhí.',
        failed: 'Theip ar an léamh an {date}; is sine a bhfuil le feiceáil.',
        held: 'Tá an léamh an {date} á choinneáil siar go dtí go bhféachfaidh duine air, mar go n-athródh an iomarca; is sine a bhfuil le feiceáil.',
      },
      runs: 'Gach léamh',
      asData: 'An soláthraí seo mar shonraí',
    },
    compare: {
      title: 'Cuir tairiscintí i gcomparáid',
      caption:
        '{count, plural, one {# tairiscint} two {# thairiscint taobh le taobh} few {# thairiscint taobh le taobh} many {# dtairiscint taobh le taobh} other {# tairiscint taobh le taobh}}',
      nearest: 'Cuirtear i gcomparáid an dáta de gach tairiscint a thosaíonn ar dtús.',
      tooMany: 'Ní féidir ach {most} tairiscint ar a mhéad a chur i gcomparáid; fágadh na cinn eile ar lár.',
      tooFew: 'Roghnaigh dhá cheann go ceithre cinn de thairiscintí sa chuardach chun iad a chur i gcomparáid.',
      gone: 'Níl aon tairiscint {id} ann, nó níl sí ann a thuilleadh.',
      remove: 'Bain',
      counts: 'san áireamh i rud níos mó, de réir an méid atá luaite',
      alone: 'leis féin, de réir an méid atá luaite',
    },
    skills: {
      title: 'Scileanna',
      about: 'Gach scil de réir grúpaí. Deir an uimhir cé mhéad tairiscint a mhúineann scil nó scil níos cúinge.',
      noTree: 'Na scileanna a luann tairiscintí, na cinn is coitianta ar dtús.',
      above: 'Scileanna níos leithne',
      narrower:
        '{count, plural, one {# scil níos cúinge} two {# scil níos cúinge} few {# scil níos cúinge} many {# scil níos cúinge} other {# scil níos cúinge}}',
      noOffers: 'gan tairiscintí',
      nothing: 'Níl aon scileanna anseo.',
      gap: 'Faigh amach cé na scileanna atá de dhíth ort fós',
    },
  },
};
