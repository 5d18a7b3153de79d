import type { PageWords } from '../words.ts';

/** Irish. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Sábháil an cuardach seo',
    title: 'Cuardach sábháilte',
    about:
      'Tagann tairiscintí nua ar dtús. Coinnigh seoladh an leathanaigh seo, nó lean é i léitheoir fothaí nó i bhféilire. Níl cuntas de dhíth, agus ní stóráiltear dada fút.',
    change: 'Athraigh an cuardach seo',
    every: 'Gach tairiscint',
    follow: 'Lean an cuardach seo',
    rss: 'Fotha RSS',
    calendar: 'Féilire le spriocdhátaí agus tosuithe',
    json: 'Fotha mar JSON',
    since: 'Anseo ón {date}',
    deadline: 'Lá deireanach le clárú: {title}',
    starts: 'Tosaíonn: {title}',
    feedAbout: 'Tairiscintí cuardaigh shábháilte, na cinn is nuaí anseo ar dtús.',
    newest: 'Na cinn is nuaí á dtaispeáint: {count}.',
  },
};
