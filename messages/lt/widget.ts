import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Ieškoti mokymosi pasiūlymų',
    searching: 'Ieškoma …',
    slow: 'Paieška trunka ilgiau nei įprastai.',
    limited:
      'Šiuo metu paieškų per daug. {count, plural, one {Bandysime dar kartą po # sekundės.} few {Bandysime dar kartą po # sekundžių.} many {Bandysime dar kartą po # sekundės.} other {Bandysime dar kartą po # sekundžių.}}',
    busy: 'Šiuo metu paieškų per daug. Bandykite dar kartą šiek tiek vėliau.',
    down: 'Katalogas šiuo metu neatsako.',
    refused: 'Šios paieškos atlikti negalima.',
    locked: 'Šių pasiūlymų rodyti negalima: šio puslapio raktas netinkamas arba baigėsi jo galiojimas.',
    gone: 'Šio pasiūlymo kataloge nebėra.',
    kept: 'Žemiau rodoma tai, ką rado paskutinė paieška.',
    again: 'Bandyti dar kartą',
    whole: 'Viskas apie šį pasiūlymą',
    source: 'Atverti šią paiešką „Accredex“',
  },
};
