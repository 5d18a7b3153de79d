import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Quién informa de esta oferta',
    by: {
      provider: 'El propio proveedor',
      authoritative: 'Una fuente autorizada',
      alliance: 'Una alianza de la que el proveedor es miembro',
    },
    shownFrom: 'Se muestra aquí tal como la indica esta fuente',
    confirmed: 'Última confirmación por su fuente: {date}',
    authoritativeSource:
      'Una fuente autorizada: según el operador de este catálogo, informa de ofertas de cualquier proveedor que nombre.',
    alliances: 'Alianzas',
    intro: 'Alianzas de instituciones, sus miembros y quién declara cada pertenencia.',
    members: 'Miembros',
    stated: 'Pertenencia declarada por',
    membership: {
      register: 'el registro',
      operator: 'el operador de este catálogo',
      member: 'el miembro',
      alliance: 'la alianza',
      authoritative: 'una fuente autorizada',
    },
    joint: 'Ofertas conjuntas',
    none: 'No se conoce ninguna alianza.',
    noMember: 'No se conoce ningún miembro.',
    together: 'Ofrecida junto con',
    whoMembers: 'Quiénes son sus miembros',
  },
};
