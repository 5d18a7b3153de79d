import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Кой съобщава за това предложение',
    by: {
      provider: 'Самият доставчик',
      authoritative: 'Меродавен източник',
      alliance: 'Алианс, в който доставчикът членува',
    },
    shownFrom: 'Показано тук така, както го дава този източник',
    confirmed: 'Последно потвърдено от източника му: {date}',
    authoritativeSource:
      'Меродавен източник: по думите на оператора на този каталог той съобщава за предложения на всеки доставчик, когото посочва.',
    alliances: 'Алианси',
    intro: 'Алианси от институции, техните членове и кой посочва всяко членство.',
    members: 'Членове',
    stated: 'Членството е посочено от',
    membership: {
      register: 'регистъра',
      operator: 'оператора на този каталог',
      member: 'члена',
      alliance: 'алианса',
      authoritative: 'меродавен източник',
    },
    joint: 'Съвместни предложения',
    none: 'Не е известен алианс.',
    noMember: 'Не е известен член.',
    together: 'Предлага се съвместно с',
    whoMembers: 'Кои са членовете му',
  },
};
