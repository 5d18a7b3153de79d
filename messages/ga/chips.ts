import type { PageWords } from '../words.ts';

/** Irish. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Scagairí i bhfeidhm',
    remove: 'Bain scagaire:',
    isDefault: '(ag an tús)',
    or: ' nó ',
    atLeast: '{least} nó níos mó',
    atMost: 'suas go {most}',
    between: '{least} go {most}',
    leftOutBy: {
      openTo: 'Taispeáin freisin tairiscintí nach bhfuil oscailte do chách: {count}',
      microCredential:
        'Taispeáin freisin tairiscintí nach micridhintiúir iad, nó nach eol an micridhintiúir iad: {count}',
      startsFrom: 'Taispeáin freisin tairiscintí atá tosaithe cheana: {count}',
    },
    sameInstance: 'Comhlíonann dáta amháin de chuid tairisceana iad seo go léir: {filters}.',
    mistakes: 'Níorbh fhéidir na codanna seo den seoladh a úsáid agus fágadh ar lár iad:',
  },
};
