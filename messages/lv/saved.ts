import type { PageWords } from '../words.ts';

/** Latvian. */
export const saved: Pick<PageWords, 'saved'> = {
  saved: {
    save: 'Saglabāt šo meklēšanu',
    title: 'Saglabāta meklēšana',
    about:
      'Jaunie piedāvājumi ir pirmie. Saglabājiet šīs lapas adresi vai sekojiet tai plūsmu lasītājā vai kalendārā. Konts nav vajadzīgs, un par jums nekas netiek glabāts.',
    change: 'Mainīt šo meklēšanu',
    every: 'Visi piedāvājumi',
    follow: 'Sekot šai meklēšanai',
    rss: 'RSS plūsma',
    calendar: 'Kalendārs ar termiņiem un sākumiem',
    json: 'JSON plūsma',
    since: 'Šeit kopš {date}',
    deadline: 'Pēdējā pieteikšanās diena: {title}',
    starts: 'Sākas: {title}',
    feedAbout: 'Saglabātas meklēšanas piedāvājumi, šeit jaunākie vispirms.',
    newest: 'Parādīti jaunākie: {count}.',
  },
};
