import type { PageWords } from '../words.ts';

/** Irish. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Cuardaigh tairiscintí foghlama',
    searching: 'Ag cuardach …',
    slow: 'Tá an cuardach ag tógáil níos faide ná mar is gnách.',
    limited:
      'Tá an iomarca cuardach ann faoi láthair. {count, plural, one {Bainfimid triail eile as i gceann # soicind.} two {Bainfimid triail eile as i gceann # shoicind.} few {Bainfimid triail eile as i gceann # shoicind.} many {Bainfimid triail eile as i gceann # soicind.} other {Bainfimid triail eile as i gceann # soicind.}}',
    busy: 'Tá an iomarca cuardach ann faoi láthair. Bain triail eile as beagán níos déanaí.',
    down: 'Níl an chatalóg ag freagairt faoi láthair.',
    refused: 'Ní féidir an cuardach seo a dhéanamh.',
    locked: 'Ní féidir na tairiscintí seo a thaispeáint: tá eochair an leathanaigh seo neamhbhailí nó as feidhm.',
    gone: 'Níl an tairiscint seo sa chatalóg a thuilleadh.',
    kept: 'Thíos tá an méid a d’aimsigh an cuardach deireanach.',
    again: 'Bain triail eile as',
    whole: 'Gach rud faoin tairiscint seo',
    source: 'Oscail an cuardach seo in Accredex',
  },
};
