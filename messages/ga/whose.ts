import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Cé a insíonn faoin tairiscint seo',
    by: {
      provider: 'An soláthraí féin',
      authoritative: 'Foinse údarásach',
      alliance: 'Comhghuaillíocht a bhfuil an soláthraí ina bhall di',
    },
    shownFrom: 'Taispeánta anseo mar a luann an fhoinse seo í',
    confirmed: 'Deimhnithe go deireanach ag a foinse: {date}',
    authoritativeSource:
      'Foinse údarásach: de réir oibreoir an chatalóige seo insíonn sí faoi thairiscintí aon soláthraí a ainmníonn sí.',
    alliances: 'Comhghuaillíochtaí',
    intro: 'Comhghuaillíochtaí institiúidí, a mbaill, agus cé a luann gach ballraíocht.',
    members: 'Baill',
    stated: 'Ballraíocht luaite ag',
    membership: {
      register: 'an clár',
      operator: 'oibreoir an chatalóige seo',
      member: 'an ball',
      alliance: 'an chomhghuaillíocht',
      authoritative: 'foinse údarásach',
    },
    joint: 'Comhthairiscintí',
    none: 'Níl aon chomhghuaillíocht ar eolas.',
    noMember: 'Níl aon bhall ar eolas.',
    together: 'Á tairiscint in éineacht le',
    whoMembers: 'Cé hiad a baill',
  },
};
