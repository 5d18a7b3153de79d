import type { PortalWords } from '../words.ts';

/** Irish. */
export const portal: PortalWords = {
  tokenRefused: 'Níl an comhartha bailí',
  tokenForm: 'Ní comhartha tairsí é seo, nó tá cuid de in easnamh.',
  tokenAlgorithm: 'Ní shínítear comharthaí tairsí ach le EdDSA (Ed25519).',
  tokenUnknownKey:
    'Níor shínigh eochair ar bith den chatalóg seo an comhartha seo: tagann sé ó áit eile, nó tarraingíodh a eochair siar.',
  tokenSignature: 'Ní oireann an síniú: athraíodh an comhartha.',
  tokenExpired: 'Tá an comhartha as feidhm.',
  tokenContent: 'Ní deir an comhartha an méid a deir comhartha tairsí.',
  tokenLong: 'Tá sé seo níos faide ná comhartha tairsí ar bith.',
  tokenTwice: 'Tugadh dhá chomhartha éagsúla; tabhair ceann amháin.',
  tokenNoKeys: 'Níl eochracha ag an gcatalóg seo, mar sin níl comhartha ar bith bailí anseo.',
  tokenFilter: 'Níl scagaire sa chomhartha ar eolas anseo a thuilleadh; tá comhartha nua de dhíth.',
  linkNotOurs: 'Ní anseo a rinneadh an nasc seo, nó tá cuid de in easnamh.',
  linkLong: 'Tá an cuardach seo rófhada le sábháil.',
  adminNeeded: 'Teastaíonn comhartha riarthóra dó seo.',
  jobsNone: 'Ní thaispeánann an chatalóg seo aon scuaine tascanna.',
  exclusionBody: 'Seol JSON le reason (suas go 500 carachtar) agus, má chríochnaíonn sé, until (BBBB-MM-LL).',
  exclusionsFull: 'Fágann an tairseach {most} ar lár cheana; bain cuid acu ar dtús.',
  notLocked: 'Ní scagaire é {name}, mar sin ní féidir le comhartha é a ghlasáil.',
  lockEmpty: 'Níl scagaire sa chomhartha, mar sin ní ghlasálfadh sé dada.',
  lockLong: 'Tá {most} carachtar ar a mhéad i scagairí comhartha.',
};
