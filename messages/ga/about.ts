import type { ApiWords } from '../words.ts';

/** Irish. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Cé na scileanna atá de dhíth orm fós?',
      about:
        'Abair cad is féidir leat a dhéanamh agus cá háit ar mhaith leat a bheith. Feicfidh tú ansin tairiscintí a thugann na scileanna in easnamh, iad siúd a thugann an líon is mó in aghaidh an chreidiúint ar dtús.',
      can: '1. An méid atá mé in ann a dhéanamh cheana',
      want: '2. An méid ba mhaith liom a fhoghlaim nó a bheith',
      time: '3. An méid ama atá agam',
      hours: 'Uaireanta sa tseachtain, ar a mhéad',
      money: '4. An costas ar a mhéad',
      budget: 'Praghas san iomlán, ar a mhéad',
      unstated: 'Taispeántar freisin tairiscintí nach luann é seo.',
      show: 'Taispeáin tairiscintí',
      nothingWanted: 'Roghnaigh scil nó gairm amháin ar a laghad atá uait.',
      noNumber: 'Ní féidir “{value}” a úsáid le haghaidh “{field}”. Scríobh uimhir, mar shampla 40.',
    },
    quality: {
      intro:
        'Is é is ciall le dearbhú cáilíochta seachtrach: féachann duine ón taobh amuigh ar institiúid, nó ar cheann dá cláir, agus foilsíonn sé tuarascáil. Cuirimid gach tairiscint i gcomparáid le tuarascálacha den sórt sin agus deirimid cé a d’fhéach ar céard, leis an toradh a bhí air, agus cá fhad.',
      twoTitle: 'Dhá rud éagsúla iad tairiscint agus soláthraí',
      two: 'Ní athbhreithniú ar gach tairiscint dá chuid é athbhreithniú ar sholáthraí. Mar sin tá dhá ráiteas i ngach bosca nach ndéantar ceann amháin díobh riamh: faoin tairiscint féin, agus faoina soláthraí. Is ar institiúidí formhór na n-athbhreithnithe; is beag ceann atá ar aon chúrsa gearr amháin.',
      marksTitle: 'Ciall na marcanna',
      marksAbout: 'Tá focal, cruth agus dath ag gach marc. Níl fíorthairiscintí taobh thiar de na samplaí seo.',
      mark: {
        positive:
          'Chríochnaigh athbhreithniú reatha go maith. Deir na focail an raibh sé faoin tairiscint féin nó faoin soláthraí.',
        conditional: 'Chríochnaigh athbhreithniú reatha go maith, le coinníollacha nó srianta.',
        negative: 'Deir tuarascáil reatha nach ea. Tá a bhfuil ráite aici sa tuarascáil.',
        lapsed: 'Bhí athbhreithniú ann, tá a bhailíocht thart, agus níor aimsíodh ceann níos nuaí.',
        future: 'Tá toradh ann nár thosaigh a bhailíocht fós.',
        unknown: 'Níl toradh bailí ag an gclár. Ní breithiúnas é sin.',
        never: 'Níor cuireadh an tairiscint i gcomparáid le clár fós.',
      },
      registerTitle: 'Cad is clár ann',
      register:
        'Tá i DEQAR, bunachar sonraí na dtorthaí ar dhearbhú cáilíochta seachtrach, tuarascálacha ó na gníomhaireachtaí in EQAR, an Clár Eorpach um Dhearbhú Cáilíochta san Ardoideachas. Oibríonn na gníomhaireachtaí sin de réir na gcaighdeán agus na dtreoirlínte Eorpacha (ESG).',
      absenceTitle: 'Cad is ciall leis nuair nach n-aimsítear dada',
      absence:
        'Déanann comhlachtaí nach dtuairiscíonn ann athbhreithniú ar go leor soláthraithe, mar shampla scoileanna gairme agus cuideachtaí.',
      ownTitle: 'An méid nach ndéanaimid',
      own: 'Ní dhéanaimid féin breithiúnas ar dada agus ní thugaimid marcanna. Is í an institiúid nó an t-údarás a dtaispeánann tú dó é a chinneann an áirítear micridhintiúr.',
      linksTitle: 'Léigh tuilleadh',
      link: {
        deqar: 'DEQAR: bunachar sonraí na dtuarascálacha',
        eqar: 'EQAR: clár na ngníomhaireachtaí',
        enqa: 'ENQA: comhlachas na ngníomhaireachtaí',
        recommendation: 'Moladh na Comhairle maidir le micridhintiúir (2022)',
      },
    },
    privacy: {
      title: 'Príobháideachas',
      noneTitle: 'An méid nach n-iarraimid agus nach stórálaimid',
      none: 'Gan chuntas, gan fhianáin, gan dada stóráilte i do bhrabhsálaí. Ní iarraimid d’ainm, do náisiúntacht ná do cheadanna in áit ar bith.',
      othersTitle: 'Cé eile a fhaigheann amach faoi do chuairt',
      others:
        'Ní fhaigheann aon duine tríd na leathanaigh seo: tagann a gcomhaid go léir ón bhfreastalaí seo. Ní deir naisc le suíomhanna eile leo cá as ar tháinig tú.',
      keptTitle: 'An méid a choinníonn an freastalaí seo',
      kept: 'Ní choinníonn an clár taifead ar chuairteanna. Comhaireann sé cé chomh minic a iarrtar gach cineál leathanaigh agus cá fhad a thógann sé, gan seoltaí líonra agus gan an méid a cuardaíodh. In aghaidh ró-ualaigh comhaireann sé iarratais de réir seoladh líonra ar feadh nóiméid, sa chuimhne amháin. Nuair a theipeann ar fhreagra, tá an t-am, conair an leathanaigh agus an earráid sa logchomhad. Comhaireann sé tuairiscí ar earráidí de réir seoladh líonra ar feadh lae, sa chuimhne amháin freisin.',
      words:
        'Tá an méid a chuardaíonn tú i seoladh an leathanaigh, agus mar sin i stair do bhrabhsálaí agus i naisc a thugann tú ar aghaidh. Coinnítear freagraí sa chuimhne ar feadh tamaill chun go dtiocfaidh siad níos tapúla; ní choinnítear cé a d’iarr.',
      operator:
        'Is féidir leis an té a ritheann an freastalaí seo taifid a choinneáil os comhair an chláir. Fiafraigh de:',
      sourcesTitle: 'Daoine i sonraí soláthraithe',
      sources:
        'Gearrtar seoltaí ríomhphoist agus uimhreacha teileafóin as téacsanna soláthraithe. Fanann ainmneacha daoine sna téacsanna sin mar atá siad.',
    },
    accessibility: {
      title: 'Inrochtaineacht',
      aim: 'Tógadh na leathanaigh seo chun WCAG 2.2 ag leibhéal AA agus an caighdeán Eorpach EN 301 549 a chomhlíonadh. Oibríonn siad gan scripteanna agus leis an méarchlár amháin, geal agus dorcha, ag leithead 320 picteilín, agus le téacs dhá oiread níos mó.',
      checkedTitle: 'Conas a sheiceáiltear é seo',
      checked:
        'Féachann ríomhchlár ar na leathanaigh i bhfíorbhrabhsálaí, i roinnt teangacha. Ní aimsíonn sé ach cuid den mhéid a d’fhéadfadh a bheith mícheart. Níor scrúdaigh comhlacht neamhspleách ar bith na leathanaigh seo.',
      report: 'Tá tuarascáil de réir critéar leis an gcód foinseach: {file}.',
      limitsTitle: 'Teorainneacha ar eolas',
      limits: {
        texts:
          'Is leis na soláthraithe na teidil agus na tuairiscí. Áit nach luann siad teanga, nó ina luann siad an ceann mícheart, d’fhéadfadh léitheoir scáileáin iad a léamh go mícheart.',
        others: 'Ní linne suíomhanna soláthraithe ná tuarascálacha gníomhaireachtaí.',
        tables: 'Ar scáileáin chúnga scrollaíonn tábla na comparáide i leataobh laistigh dá fhráma.',
      },
      feedbackTitle: 'Abair linn cad nach n-oibríonn',
      feedback: 'Scríobh chuig an té a ritheann an freastalaí seo:',
    },
    licences: {
      title: 'Ceadúnais agus foinsí',
      about: 'Cuirtear a bhfuil le feiceáil anseo le chéile ó na foinsí seo.',
      source: 'Foinse',
      used: 'Cad chuige',
      licence: 'Ceadúnas',
      of: {
        deqar: 'Tuarascálacha ar dhearbhú cáilíochta seachtrach, institiúidí, gníomhaireachtaí',
        esco: 'Scileanna agus gairmeacha',
        vocabularies: 'Réimsí oideachais agus liostaí cód eile',
        nuts: 'Réigiúin',
        geonames: 'Comhordanáidí cathracha',
      },
      decision: 'Athúsáid faoi Chinneadh 2011/833/AE',
      textsTitle: 'Téacsanna na dtairiscintí',
      texts: 'Is leis na soláthraithe iad. Luann an líon seo tairiscintí an ceadúnas seo:',
      programTitle: 'An ríomhchlár',
      program: 'Bogearra saor is ea Accredex faoi Cheadúnas Poiblí an Aontais Eorpaigh 1.2.',
      contactTitle: 'Teagmháil',
      noContact: 'Níor luaigh an té a ritheann an freastalaí seo seoladh ar bith.',
      asData: 'An liosta seo mar shonraí',
    },
  },
};
