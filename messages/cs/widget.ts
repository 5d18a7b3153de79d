import type { PageWords } from '../words.ts';

/** Czech. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Hledat vzdělávací nabídky',
    searching: 'Hledá se …',
    slow: 'Hledání trvá déle než obvykle.',
    limited:
      'Právě se hledá příliš často. {count, plural, one {Zkusíme to znovu za # sekundu.} few {Zkusíme to znovu za # sekundy.} many {Zkusíme to znovu za # sekundy.} other {Zkusíme to znovu za # sekund.}}',
    busy: 'Právě se hledá příliš často. Zkuste to prosím o něco později.',
    down: 'Katalog právě neodpovídá.',
    refused: 'Toto hledání nelze provést.',
    locked: 'Tyto nabídky nelze zobrazit: klíč této stránky je neplatný nebo vypršel.',
    gone: 'Tato nabídka již není v katalogu.',
    kept: 'Níže je výsledek posledního hledání.',
    again: 'Zkusit znovu',
    whole: 'Vše o této nabídce',
    source: 'Otevřít toto hledání v Accredexu',
  },
};
