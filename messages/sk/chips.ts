import type { PageWords } from '../words.ts';

/** Slovak. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Použité filtre',
    remove: 'Zrušiť filter:',
    isDefault: '(predvolené)',
    or: ' alebo ',
    atLeast: 'najmenej {least}',
    atMost: 'najviac {most}',
    between: '{least} až {most}',
    leftOutBy: {
      openTo: 'Zobraziť aj ponuky, ktoré nie sú otvorené pre každého: {count}',
      microCredential: 'Zobraziť aj ponuky, ktoré nie sú mikrocertifikátmi alebo pri ktorých to nie je známe: {count}',
      startsFrom: 'Zobraziť aj ponuky, ktoré sa už začali: {count}',
    },
    sameInstance: 'Všetky tieto podmienky spĺňa jeden a ten istý termín ponuky: {filters}.',
    mistakes: 'Tieto časti adresy nebolo možné použiť a boli vynechané:',
  },
};
