import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Išsaugoti šią paiešką',
    title: 'Išsaugota paieška',
    about:
      'Nauji pasiūlymai rodomi pirmi. Išsisaugokite šio puslapio adresą arba sekite jį kanalų skaitytuve ar kalendoriuje. Paskyros nereikia, apie jus nieko nesaugoma.',
    change: 'Keisti šią paiešką',
    every: 'Visi pasiūlymai',
    follow: 'Sekti šią paiešką',
    rss: 'RSS kanalas',
    calendar: 'Kalendorius su terminais ir pradžiomis',
    json: 'JSON kanalas',
    since: 'Čia nuo {date}',
    deadline: 'Paskutinė registracijos diena: {title}',
    starts: 'Prasideda: {title}',
    feedAbout: 'Išsaugotos paieškos pasiūlymai, čia naujausi pirmi.',
    newest: 'Rodoma naujausių: {count}.',
  },
};
