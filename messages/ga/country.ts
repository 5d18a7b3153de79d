import type { CountryProblems, CountryWords } from '../words.ts';

/** Irish. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Níl tír ná córas dearbhaithe cáilíochta ann leis an gcód {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: tá dearbhú cáilíochta seachtrach de dhíth {level} (foinse: {source}, {date}).',
      unknown: 'Níl a fhios againn cén dearbhú cáilíochta seachtrach atá sa tír seo: {country}.',
      none: 'Níl a fhios againn dearbhú cáilíochta cén tír atá i bhfeidhm anseo.',
    },
    title: 'Dearbhú cáilíochta seachtrach: {country}',
    intro:
      'Seo a deir foinsí faoin tír, agus cathain. Ní bhaineann sé le soláthraí ná le tairiscint ar bith: nuair nach bhfuil aon rud ar eolas, ní deir sé sin aon rud faoina gcáilíocht.',
    topic: {
      'external-qa': 'Tá dearbhú cáilíochta seachtrach de dhíth',
      'other-agencies': 'Is féidir le hinstitiúidí gníomhaireacht ó thír eile a roghnú',
      'european-approach': 'Is féidir an Cur Chuige Eorpach do chláir chomhpháirteacha a úsáid',
      'full-institution-list': 'Tá gach institiúid sa tír ar an gclár',
      'micro-credential-law': 'Tá micridhintiúir sa dlí',
      'micro-credential-nqf': 'Tá micridhintiúir sa chreat náisiúnta cáilíochtaí',
      size: 'Méid micridhintiúir',
      term: 'Téarma náisiúnta',
      'recognition-centre': 'Ionad um aitheantas cáilíochtaí (ENIC-NARIC)',
    },
    level: {
      institutional: 'd’institiúidí',
      programme: 'do chláir',
      both: 'd’institiúidí agus do chláir',
      either: 'd’institiúidí nó do chláir, de réir rogha na hinstitiúide',
    },
    partly: 'I bpáirt, nó faoi choinníollacha',
    basis: { law: 'leagtha síos le dlí', framework: 'ó chreat comhaontaithe, ní ó dhlí' },
    source: 'Foinse: {source}, {date}',
    parts: 'Codanna a bhfuil a gcóras dearbhaithe cáilíochta féin acu:',
    partOf: 'Cuid de:',
  },
};
