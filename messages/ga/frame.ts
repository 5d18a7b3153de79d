import type { PageWords } from '../words.ts';

/** Irish. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Príomh-roghchlár',
    search: 'Cuardach',
    skills: 'Scileanna',
    compare: 'Comparáid',
    quality: 'Maidir le dearbhú cáilíochta',
    coverage: 'Dearbhú cáilíochta i bhfigiúirí',
    languages: 'Teanga: {name}',
    words: 'Cuardaigh tairiscintí',
    trust:
      'Tagann a ndeirtear faoi cháilíocht as tuarascálacha foilsithe gníomhaireachtaí dearbhaithe cáilíochta. Taispeántar mar rud gan lua an rud nach luann aon fhoinse.',
    about: 'Maidir leis an tseirbhís seo',
    privacy: 'Príobháideachas',
    accessibility: 'Inrochtaineacht',
    licences: 'Ceadúnais agus cód foinse',
    api: 'API',
    publish: 'Foilsigh do thairiscintí',
    report: 'Tuairiscigh earráid',
    subject: 'Earráid ag {address}',
  },
};
