import type { ApiWords } from '../words.ts';

/** What the pages about this service say, and the guided search. A widget does not carry it. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: '¿Qué competencias me faltan todavía?',
      about:
        'Diga qué sabe hacer y adónde quiere llegar. Verá ofertas que aportan las competencias que faltan; primero las que aportan más por crédito.',
      can: '1. Lo que ya sé hacer',
      want: '2. Lo que quiero aprender o llegar a ser',
      time: '3. Cuánto tiempo tengo',
      hours: 'Horas por semana, como máximo',
      money: '4. Cuánto puede costar',
      budget: 'Precio total, como máximo',
      unstated: 'También se muestran las ofertas que no lo indican.',
      show: 'Mostrar ofertas',
      nothingWanted: 'Elija al menos una competencia o una ocupación que desee.',
      noNumber: '«{value}» no sirve para «{field}». Escriba un número, por ejemplo 40.',
    },
    quality: {
      intro:
        'El aseguramiento externo de la calidad significa que alguien de fuera examina una institución, o uno de sus programas, y publica un informe. Comparamos cada oferta con esos informes y decimos quién examinó qué, con qué resultado y hasta cuándo.',
      twoTitle: 'La oferta y el proveedor son dos cosas',
      two: 'La evaluación de un proveedor no es una evaluación de cada una de sus ofertas. Por eso cada recuadro dice dos cosas que nunca se convierten en una: sobre la oferta misma y sobre su proveedor. La mayoría de las evaluaciones son de instituciones; pocas, de un solo curso breve.',
      marksTitle: 'Qué significan las marcas',
      marksAbout: 'Cada marca tiene una palabra, una forma y un color. Detrás de estos ejemplos no hay ofertas reales.',
      mark: {
        positive:
          'Una evaluación vigente terminó bien. Las palabras dicen si trataba de la oferta misma o del proveedor.',
        conditional: 'Una evaluación vigente terminó bien, con condiciones o restricciones.',
        negative: 'Un informe vigente dice que no. Lo que dice está en el informe.',
        lapsed: 'Hubo una evaluación, su validez ha pasado y no se encontró otra más reciente.',
        future: 'Hay un resultado cuya validez aún no ha empezado.',
        unknown: 'El registro no tiene un resultado válido. Eso no es un juicio.',
        never: 'La oferta todavía no se ha comparado con un registro.',
      },
      registerTitle: 'Qué es un registro',
      register:
        'DEQAR, la base de datos de resultados del aseguramiento externo de la calidad, contiene informes de las agencias inscritas en EQAR, el Registro Europeo de Aseguramiento de la Calidad en la Educación Superior. Esas agencias trabajan según los criterios y directrices para el aseguramiento de la calidad en el Espacio Europeo de Educación Superior (ESG).',
      absenceTitle: 'Qué significa que no se encuentre nada',
      absence:
        'A muchos proveedores, como escuelas de formación profesional y empresas, los evalúan organismos que no informan allí.',
      ownTitle: 'Lo que no hacemos',
      own: 'Nosotros no juzgamos nada ni ponemos notas. Si una microcredencial cuenta lo decide la institución o autoridad a la que usted la presente.',
      linksTitle: 'Para leer más',
      link: {
        deqar: 'DEQAR: la base de datos de informes',
        eqar: 'EQAR: el registro de agencias',
        enqa: 'ENQA: la asociación de agencias',
        recommendation: 'Recomendación del Consejo sobre microcredenciales (2022)',
      },
    },
    privacy: {
      title: 'Privacidad',
      noneTitle: 'Lo que no preguntamos ni guardamos',
      none: 'Sin cuenta, sin cookies, nada guardado en su navegador. En ningún lugar preguntamos su nombre, su nacionalidad ni sus permisos.',
      othersTitle: 'Quién más sabe de su visita',
      others:
        'Nadie por medio de estas páginas: todos sus archivos vienen de este servidor. Los enlaces a otros sitios no les dicen de dónde viene usted.',
      keptTitle: 'Lo que conserva este servidor',
      kept: 'El programa no lleva un registro de visitas. Cuenta cuántas veces se pide cada tipo de página y cuánto tarda, sin direcciones de red y sin lo que se buscó. Contra la sobrecarga cuenta las peticiones por dirección de red durante un minuto, solo en memoria. Cuando falla una respuesta, quedan anotadas la hora, la ruta de la página y el error. Los avisos de errores los cuenta por dirección de red durante un día, también solo en memoria.',
      words:
        'Lo que usted busca está en la dirección de la página y, por tanto, en el historial de su navegador y en los enlaces que comparta. Las respuestas quedan un rato en memoria para llegar antes; quién preguntó no se conserva.',
      operator: 'Quien gestiona este servidor puede llevar registros propios delante del programa. Pregúntele:',
      sourcesTitle: 'Las personas en los datos de los proveedores',
      sources:
        'Las direcciones de correo electrónico y los números de teléfono se quitan de los textos de los proveedores. Los nombres de personas que figuran en esos textos quedan como están.',
    },
    accessibility: {
      title: 'Accesibilidad',
      aim: 'Estas páginas están hechas para cumplir las WCAG 2.2 en el nivel AA y la norma europea EN 301 549. Funcionan sin scripts y solo con el teclado, en claro y en oscuro, con 320 píxeles de ancho y con el texto al doble de tamaño.',
      checkedTitle: 'Cómo se comprueba',
      checked:
        'Un programa examina las páginas en un navegador real, en varios idiomas. Recorre la búsqueda solo con el teclado y mide tamaños y espacios. Solo encuentra una parte de lo que puede estar mal. Nadie ha probado todavía estas páginas con un lector de pantalla y ningún organismo independiente las ha examinado.',
      report: 'Un informe criterio por criterio acompaña al código fuente: {file}.',
      limitsTitle: 'Límites conocidos',
      limits: {
        texts:
          'Los títulos y descripciones son de los proveedores. Si no indican el idioma, o indican uno equivocado, un lector de pantalla puede leerlos mal.',
        others: 'Los sitios de los proveedores y los informes de las agencias no son nuestros.',
        tables: 'En pantallas estrechas, la tabla de comparación se desplaza lateralmente dentro de su marco.',
      },
      feedbackTitle: 'Díganos qué no funciona',
      feedback: 'Escriba a quien gestiona este servidor:',
    },
    licences: {
      title: 'Licencias y fuentes',
      about: 'Lo que se muestra aquí está reunido a partir de estas fuentes.',
      source: 'Fuente',
      used: 'Para qué',
      licence: 'Licencia',
      of: {
        deqar: 'Informes de aseguramiento externo de la calidad, instituciones, agencias',
        esco: 'Competencias y ocupaciones',
        vocabularies: 'Campos de estudio y otras listas de códigos',
        nuts: 'Regiones',
        geonames: 'Coordenadas de ciudades',
      },
      decision: 'Reutilización según la Decisión 2011/833/UE',
      textsTitle: 'Textos de las ofertas',
      texts: 'Son de los proveedores. Tantas ofertas indican esta licencia:',
      programTitle: 'El programa',
      program: 'Accredex es software libre bajo la Licencia Pública de la Unión Europea (EUPL) 1.2.',
      contactTitle: 'Contacto',
      noContact: 'Quien gestiona este servidor no ha indicado ninguna dirección.',
      asData: 'Esta lista como datos',
    },
  },
};
