import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Irish. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: 'Féachann {scheme} ar: {what}.',
    notLooked: 'Ní fhéachann sé ar: {what}.',
    lapsed: 'go dtí {date}: imithe in éag, de réir an ráitis seo',
    covers: {
      management: 'conas a eagraíonn an soláthraí an teagasc',
      funding: 'an féidir na cúrsaí a íoc le hairgead poiblí',
      course: 'an gcloíonn cúrsa cianfhoghlama agus a chonradh leis an dlí',
      service: 'conas a sholáthraítear seirbhís foghlama lasmuigh den oideachas foirmiúil',
      persons: 'conas a scrúdaíonn agus a dheimhníonn comhlacht daoine',
      framework: 'creat Eorpach do cháilíocht an ghairmoideachais',
    },
    notCovered: {
      outcomes: 'leibhéal agus torthaí foghlama na tairisceana seo',
      recognition: 'an aithnítear an teastas in áit eile',
      teaching: 'an teagasc roimh an scrúdú',
      certificate: 'soláthraí ar leith: is creat é agus ní teastas',
    },
  },
  countryLink: 'Cén dearbhú cáilíochta seachtrach atá sa tír seo',
};
