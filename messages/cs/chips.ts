import type { PageWords } from '../words.ts';

/** Czech. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Použité filtry',
    remove: 'Zrušit filtr:',
    isDefault: '(výchozí)',
    or: ' nebo ',
    atLeast: 'nejméně {least}',
    atMost: 'nejvýše {most}',
    between: '{least} až {most}',
    leftOutBy: {
      openTo: 'Zobrazit i nabídky, které nejsou otevřené všem: {count}',
      microCredential: 'Zobrazit i nabídky, které nejsou mikrocertifikáty nebo u nichž to není známo: {count}',
      startsFrom: 'Zobrazit i nabídky, které již začaly: {count}',
    },
    sameInstance: 'Všechny tyto podmínky splňuje jeden a týž termín nabídky: {filters}.',
    mistakes: 'Tyto části adresy nebylo možné použít a byly vynechány:',
  },
};
