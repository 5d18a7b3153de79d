import type { PageWords } from '../words.ts';

/** Irish. */
export const studio: Pick<PageWords, 'studio'> = {
  studio: {
    title: 'Cuir an cuardach seo ar do leathanach',
    about:
      'Roghnaigh cé na tairiscintí a thaispeánann sé agus conas a fhéachann sé. Cóipeáil ansin na línte thíos isteach i do leathanach.',
    offers: 'Cé na tairiscintí',
    all: 'Gach ceann',
    look: 'Conas a fhéachann sé',
    lang: 'Teanga an chuardaigh',
    hostLang: 'Teanga do leathanaigh',
    layout: 'Leagan amach',
    list: 'Liosta',
    cards: 'Cártaí',
    compact: 'Dlúth',
    size: 'Tairiscintí in éineacht',
    facets: 'Scagairí ar féidir le léitheoirí rogha a dhéanamh astu',
    colours: 'Dathanna',
    own: 'Úsáid na dathanna seo',
    accent: 'Cnaipí agus naisc',
    paper: 'Cúlra',
    ink: 'Téacs',
    onPaper: 'Téacs ar an gcúlra',
    linkOnPaper: 'Naisc ar an gcúlra',
    onAccent: 'Focail ar chnaipí',
    contrast: '{pair}: {ratio} le 1',
    pass: 'dóthain codarsnachta',
    fail: 'róbheag codarsnachta; teastaíonn 4.5 le 1 ar a laghad',
    locked: 'Scagairí glasáilte',
    lockedAbout:
      'Is féidir le léitheoirí na scagairí thuas a bhaint. Áit nach ceadmhach aon rud eile a thaispeáint riamh, glasálann comhartha iad; déanann an té a ritheann an chatalóg é leis an ordú seo:',
    token: 'Comhartha',
    make: 'Taispeáin na línte',
    snippet: 'Línte do do leathanach',
    copy: 'Cóipeáil',
    copied: 'Cóipeáilte',
    preview: 'Réamhamharc',
    csp: 'Má tá Content Security Policy ag do leathanach, caithfidh sé {origin} a cheadú in script-src agus connect-src, agus dada eile: ní chuireann an giuirléid fianáin ná stíleanna inlíne.',
    sri: 'Is é an tréith “integrity” méarlorg an chomhaid seo amháin (Subresource Integrity): ní ritheann brabhsálaithe aon cheann eile, agus bíonn línte eile ag leagan níos nuaí.',
    style: 'Baineann riail na ndathanna le bileog stíle do leathanaigh.',
  },
};
