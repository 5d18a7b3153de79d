import type { ApiWords } from '../words.ts';

/** What the pages around the search say. A widget does not carry it. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: { hei: 'Institución de educación superior', 'other-provider': 'Otro proveedor' },
      notOffers: 'La evaluación de un proveedor no es una evaluación de sus ofertas.',
      entries: 'En el registro',
      entry: 'Entrada en {register}: {id}',
      website: 'sitio web',
      neverCompared: 'Todavía no se ha leído ningún registro.',
      noEntry: 'Ninguna entrada de un registro está vinculada a este proveedor.',
      reportsAbout:
        'Estos informes tratan del proveedor o de sus programas. No dicen nada de las ofertas que no nombran.',
      noReports: '{register} no tiene ningún informe que nombre a este proveedor.',
      noAgency: 'La agencia no figura allí',
      valid: 'Válido del {from} al {to}.',
      validFrom: 'Válido desde el {from}; no se indica el final.',
      over: 'Ya no es válido.',
      programmes: 'Programas',
      freshness: 'Actualidad de estos datos',
      noSources: 'No se lee ninguna fuente de este proveedor.',
      neverRead: 'Todavía no se ha leído.',
      neverComplete: 'Nunca se ha leído por completo.',
      lastComplete: 'Última lectura completa: {date}.',
      outcome: {
        complete: 'La última lectura, el {date}, fue completa.',
        unchanged: 'Consultada de nuevo el {date}: nada había cambiado.',
        partial: 'El {date} solo llegó una parte; las ofertas que faltaban quedan como estaban.',
        failed: 'La lectura del {date} falló; lo que se muestra es anterior.',
        held: 'La lectura del {date} está retenida hasta que alguien la revise, porque habría cambiado demasiado; lo que se muestra es anterior.',
      },
      runs: 'Todas las lecturas',
      asData: 'Este proveedor como datos',
    },
    compare: {
      title: 'Comparar ofertas',
      caption:
        '{count, plural, one {# oferta} many {# de ofertas una al lado de otra} other {# ofertas una al lado de otra}}',
      nearest: 'De cada oferta se compara la convocatoria que empieza antes.',
      tooMany: 'Se pueden comparar como máximo {most} ofertas; las demás se omitieron.',
      tooFew: 'Elija en la búsqueda de dos a cuatro ofertas para compararlas.',
      gone: 'No existe la oferta {id}, o ya no está.',
      remove: 'Quitar',
      counts: 'cuenta para algo mayor, según el proveedor',
      alone: 'es independiente, según el proveedor',
    },
    skills: {
      title: 'Competencias',
      about:
        'Todas las competencias por grupos. El número indica cuántas ofertas enseñan una competencia o una más específica.',
      noTree: 'Las competencias que nombran las ofertas, primero las más frecuentes.',
      above: 'Competencias más amplias',
      narrower:
        '{count, plural, one {# competencia más específica} many {# de competencias más específicas} other {# competencias más específicas}}',
      noOffers: 'sin ofertas',
      nothing: 'Aquí no hay competencias.',
      gap: 'Averiguar qué competencias faltan todavía',
    },
  },
};
