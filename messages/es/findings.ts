import type { FindingWords } from '../words.ts';

/** Spanish. */
export const findings: FindingWords = {
  harm: {
    nothingRead: 'No se leyó nada del documento; lo que estaba publicado antes queda como está.',
    nothingPublished: 'No se publicó nada de esta pasada; lo que estaba publicado antes queda como está.',
    leftOut: 'La oferta no está en el catálogo.',
    valueLost: 'Este valor no se muestra ni se busca; la oferta cuenta como si no lo indicara.',
    partLost: 'A la oferta le falta una parte de lo que se indicó o se pedía.',
    shown: 'El valor se muestra tal como está escrito, pero los filtros no lo encuentran.',
    changed: 'El texto se muestra de otro modo que como se escribió.',
    understood: 'No se pierde nada; puede que otros programas no lo entiendan.',
    notRecognised: 'Puede que la oferta no se reconozca como la misma cuando vuelva a publicarse.',
    entryLost: 'Esta fuente del manifiesto no se lee.',
    notUsed: 'Ningún resultado se basa en lo que el registro dice aquí.',
    worthKnowing: 'No se pierde nada.',
    textsStay: 'Los portales pueden mencionar las ofertas, pero no reproducir sus textos.',
  },
  message: {
    'credential-not-offer':
      'Es una credencial emitida a alguien, no una lista de ofertas: publique especificaciones de oportunidades de aprendizaje',
    'loq-xml':
      'Es LOQ-XML, que no es RDF: publique los mismos datos como RDF/XML (elemento raíz rdf:RDF), Turtle o JSON-LD',
    'europass-xml': 'Es el antiguo formato XML de Europass, que no es RDF: publique ELM como RDF/XML, Turtle o JSON-LD',
    'html-document': 'Es una página web, no datos: la ruta de la fuente debe llevar al archivo mismo',
    'ooapi-document': 'Es JSON con la forma de OOAPI: dé a la fuente el tipo «ooapi» en el manifiesto',
    'json-api-document': 'Es JSON:API, que el tipo «elm» no abarca',
    'manifest-document': 'Es un manifiesto, no una publicación de ofertas',
    'plain-json': 'Este JSON no tiene @context, así que no es JSON-LD',
    'other-xml': 'Este documento XML no es RDF/XML: su elemento raíz debe ser rdf:RDF',
    'hostile-xml':
      'Este documento XML {why, select, expansion {usa entidades que suman varias veces su longitud} doctype {tiene un tipo de documento más largo de lo que se lee} other {define entidades externas, anidadas o muy largas}} y no se lee',
    'nested-too-deeply': 'Los elementos de este documento están anidados a más profundidad de la que se lee',
    'empty-document': 'El documento está vacío',
    'binary-document': 'El documento no es texto',
    'archive-not-read':
      'Este archivo ZIP {why, select, cut {no está entero: le falta el final} damaged {está dañado} encrypted {está cifrado} files {contiene más archivos de los que se leen} ratio {crece tanto al descomprimirlo que no puede ser texto} other {no contiene Turtle (.ttl, .nt)}}; no se leyó hasta el final',
    'archive-files-not-read': 'De un archivo ZIP solo se lee Turtle (.ttl, .nt); estos archivos no se leyeron',
    'context-refused':
      'El contexto JSON-LD de esta dirección no se conoce aquí, y los contextos nunca se descargan: use el contexto de ELM o escriba los términos en el documento',
    'syntax-error':
      '{line, select, 0 {El documento se interrumpe o está mal formado} other {El documento se interrumpe o está mal formado en la línea {line}}}; no se publicó nada de él{others, plural, =0 {} one {, y se retiene # oferta más} other {, y se retienen # ofertas más}}',
    'too-large': 'El documento tiene {bytes} bytes; se pueden leer como máximo {most}',
    'too-many-statements': 'El documento contiene más de {most} afirmaciones, y no se pueden leer más',
    'no-offers': 'El documento no contiene ninguna especificación de oportunidad de aprendizaje',
    'unsupported-type': 'Las fuentes de este tipo aún no se leen',
    'media-type-differs': 'El documento no es del tipo con el que se envió; se leyó según su contenido',
    'damaged-text':
      'Algunos caracteres están dañados: no válidos en UTF-8, o UTF-8 tomado por otra codificación. Se repararon donde es seguro y, si no, se sustituyeron',
    'quoted-statements': 'Los enunciados sobre enunciados (RDF-star) no se leen; lo que solo se cita no se afirma',
    'literal-cut':
      'Este texto es más largo de lo que se conserva y se ha cortado; el valor dice cuántos caracteres tiene',
    'more-findings': 'Se enumeran {listed} de {total} hallazgos «{of}»',
    'dead-link': 'La dirección no funciona desde el {since} ({said}); no se muestra hasta que funcione',
    'sheet-broken': 'La tabla no se puede leer desde la fila {row}: {detail}',
    'sheet-too-large': 'La tabla es demasiado grande: se leen como máximo {most} {what}',
    'sheet-without-header': 'No hay una fila con nombres de columnas al principio de la tabla',
    'sheet-column-unknown': 'Ninguna columna de la tabla se llama así',
    'sheet-column-repeated': 'Esta columna está dos veces en la tabla; se lee la primera',
    'sheet-encoding': 'La tabla no está en UTF-8; se leyó en la codificación que parece tener',
    'index-refused': 'El índice de búsqueda no puede admitir esta oferta, así que ninguna búsqueda la encuentra',
    'record-too-large': 'Este registro dice más de lo que se puede leer de una oferta y se dejó fuera',
    'title-missing': 'La oferta no tiene título y se dejó fuera',
    'no-identifier':
      'La oferta es un nodo anónimo sin identificador con esquema y no se podría volver a encontrar: dele una IRI',
    'iri-invalid': 'No es una IRI (contiene un espacio u otro carácter no permitido), así que nada puede llamarse así',
    'relative-iri': 'La IRI es relativa; fuera de este documento no dice nada y no se usó',
    'foreign-provider':
      'La oferta indica un editor que no es el proveedor de este manifiesto; solo se admiten ofertas propias',
    'foreign-identifier': 'Este identificador contiene el dominio de otra institución; solo ella puede publicar con él',
    'provider-not-named':
      'Esta fuente habla de ofertas de otros, y el registro no dice con ningún identificador quién la ofrece: nombre al proveedor, con un identificador que conozca un registro oficial',
    'provider-unclear':
      'Los identificadores que el registro da de su proveedor pertenecen a varios proveedores, por lo que no se sabe de quién es la oferta',
    'provider-out': 'Este proveedor no desea figurar aquí, o fue retirado; nadie puede publicar aquí sus ofertas',
    'too-many-providers':
      'Esta fuente nombra más proveedores aún desconocidos de los que una lectura puede dar a conocer',
    'membership-unconfirmed':
      'Una alianza puede publicar las ofertas de sus miembros cuando un registro indica la pertenencia o ambas partes la declaran; de este proveedor no consta',
    'duplicate-identifier': 'Otro registro de esta publicación tiene el mismo identificador; se tomó el primero',
    'identity-conflict':
      'Dos identificadores de este registro pertenecen a ofertas distintas; se siguió el más fuerte y no se fusionó nada',
    'publisher-not-comparable':
      'Los identificadores del editor son de otra clase que aquellos por los que se conoce al proveedor y no se pudieron comparar',
    'identifier-without-scheme': 'Un identificador sin esquema no sirve para reconocer la oferta: añada elm:schemeId',
    'identifier-repeated': 'Otro registro de esta publicación tiene el mismo identificador; a este no lo identifica',
    'missing-element': 'El perfil de QualityLink pide este elemento y la oferta no lo da',
    'text-repeated': 'Hay más de un texto en este idioma; se conservó uno',
    'text-without-language': 'El texto no tiene etiqueta de idioma',
    'language-tag-unknown':
      'La etiqueta de idioma de este texto no se conoce; el texto se conserva como uno sin idioma',
    'language-tag-spelling':
      'La etiqueta de idioma de este texto se entendió, pero está mal formada: sus partes se unen con guiones (en-GB)',
    'text-markup': 'El texto contenía HTML; se conservó como texto sin formato',
    'control-characters': 'El texto contenía caracteres de control, que nadie ve; se omitieron',
    'text-cut': 'El texto es demasiado largo para su lugar y se cortó',
    'personal-data-left-out': 'Se omitió una dirección de correo electrónico o un número de teléfono de este texto',
    'type-unknown': 'Este tipo de oportunidad de aprendizaje no está en la lista europea',
    'code-unknown': 'Este valor no está en la lista europea de su elemento y no se usó',
    'level-spelling': 'El nivel del MEC se entendió, pero debería ser una IRI del vocabulario europeo',
    'level-unknown': 'No es un nivel del MEC del 1 al 8',
    'level-ambiguous': 'La oferta indica varios niveles del MEC; no se tomó ninguno',
    'nqf-unknown': 'No es una IRI de un nivel de un marco nacional de cualificaciones',
    'credit-spelling': 'Los créditos se entendieron, pero deberían ser un simple número como 5 o 2.5',
    'credit-unknown': 'Los créditos no se pudieron leer como número; se muestran tal como están escritos',
    'credit-implausible': 'Ninguna oferta tiene tantos créditos ECTS; no se usaron',
    'credit-without-framework': 'Los créditos no nombran ningún sistema, así que no se contaron como ECTS',
    'credit-range': 'Los créditos son un intervalo; la oferta se encuentra por cada número de él',
    'credit-ambiguous':
      'La oferta indica varios números de créditos ECTS; se encuentra por cada número del menor al mayor',
    'duration-spelling': 'El volumen de aprendizaje se entendió, pero debería ser una duración como PT60H',
    'duration-unknown':
      'El volumen de aprendizaje no se pudo leer como horas (P60M son sesenta meses, PT60M sesenta minutos)',
    'language-spelling': 'El idioma se entendió, pero debería ser una IRI de la tabla de autoridades europea',
    'language-withdrawn': 'Este código de idioma ya no está en la tabla de autoridades europea; se conservó como está',
    'language-unknown': 'No es un idioma de la tabla de autoridades europea',
    'language-ambiguous':
      'La edición indica varios idiomas de enseñanza, así que no tiene uno propio: describa una por idioma',
    'isced-spelling': 'El campo de estudio se entendió, pero debería ser una IRI del vocabulario CINE-F 2013',
    'isced-unknown': 'No es un campo de la CINE-F 2013',
    'date-invalid': 'Esta fecha no existe (un día se escribe 2026-10-01)',
    'date-spelling': 'La fecha se entendió, pero debería escribirse 2026-10-01 (o 2026-10, o 2026)',
    'date-week': 'Es una semana, que no se muestra como fecha: escriba el día (2026-09-14) o el mes (2026-09)',
    'date-two-ways': 'Esta fecha se puede leer de dos maneras (primero el día o el mes), así que no se usó',
    'date-placeholder': 'Esta fecha significa «ninguna» en informática y no se tomó por una fecha',
    'date-utc-midnight':
      'Es, escrita en UTC, la medianoche del día siguiente en la mayor parte de Europa; el día se conservó como está escrito',
    'date-order': 'El final es anterior al inicio; no se usó',
    contradiction:
      'Esto se puede indicar una vez y se indica de maneras contradictorias; no se tomó ninguno de los valores',
    'other-spelling':
      'La dirección de esta oferta solo se diferencia de la anterior en http o https, o en una barra final: sigue siendo la misma oferta',
    'other-spelling-repeated':
      'La dirección de otra oferta solo se diferencia de esta en la grafía, en http o https, o en una barra final: son una sola oferta y se tomó la primera',
    'date-ambiguous': 'Hay varias fechas donde se espera una; se tomó la más temprana',
    'url-invalid': 'No es una dirección http o https',
    'boolean-invalid': 'No es ni true ni false',
    'number-invalid': 'No es un número que pueda figurar aquí',
    'image-unsafe': 'Una imagen solo se muestra desde una dirección https de un servidor con nombre público',
    'time-in-utc':
      'La hora está indicada en UTC y no se sabe qué hora es entonces en el lugar; solo se conserva el día',
    'country-spelling': 'El país se entendió, pero debería ser una IRI de la tabla de autoridades europea',
    'country-ambiguous': 'Se indican varios países donde se espera uno; no se tomó ninguno',
    'country-unknown': 'No es un país de la tabla de autoridades europea',
    'outcome-without-title': 'Un resultado de aprendizaje no tiene título y se dejó fuera',
    'skill-invalid': 'No es la dirección de una competencia',
    'price-incomplete': 'Un precio necesita un importe y una moneda; este se dejó fuera',
    'too-many-values': 'Hay más valores de los que se pueden conservar aquí; se tomaron los primeros',
    'reference-empty': 'Una referencia a otra oferta no nombra nada',
    'self-reference': 'La oferta sería parte de sí misma; no se usó',
    'circular-reference':
      'Las ofertas serían parte una de otra; la relación se muestra, pero de ella no puede seguirse nada',
    'instance-without-offer': 'La edición no pertenece a ninguna oferta de este documento y se dejó fuera',
    'instance-without-language': 'El perfil pide el idioma de una edición y esta no lo da',
    'mode-combined': 'Se indicaron varias modalidades; se unieron en una',
    'iri-too-long':
      'Esta IRI es más larga de lo que puede servir de nombre (2000 caracteres); los enunciados con ella se apartaron',
    'statement-left-out': 'Este enunciado no es válido en la sintaxis del documento y se omitió; los demás se leyeron',
    'slip-mended': 'Esto no es válido en la sintaxis del documento; se leyó como se quiso decir',
    'more-pages':
      'Tras {read, plural, one {# página} other {# páginas}} no se leyó la siguiente: {why, select, circle {ya se había leído} many {no se leen más} slow {las páginas anteriores tardaron demasiado} same {es igual a una página anterior} large {todas las páginas juntas superan lo que se puede leer} total {no se alcanzan los totales que indica el servidor ({detail})} failed {no se pudo obtener ({detail})} other {está en otro servidor o no es legible}}; lo leído está publicado y nada se marca como desaparecido: ponga todas las páginas en el servidor de la primera o publique todo en un solo documento',
    'unknown-class':
      'Esta clase no existe en su vocabulario, así que no se leyó lo que pertenece a ella; el valor nombra la más próxima',
    'unknown-property':
      'Esta propiedad no existe en su vocabulario, así que no se leyó lo que enuncia; el valor nombra la más próxima',
    'unknown-key':
      'Ningún contexto del documento define esta clave, así que JSON-LD no dice nada con ella; el valor nombra la más próxima definida',
    'no-licence': 'No se indica ninguna licencia (ofertas: {offers} de {read}), ni en las ofertas ni en el manifiesto',
    'elements-not-used': 'Estos elementos de los perfiles se leyeron, pero no tienen lugar en el catálogo',
    'known-by-instance': 'La oferta es un nodo anónimo, así que se conoce por la IRI de su oportunidad de aprendizaje',
    'part-without-key':
      'Este registro solo está dentro de otro y no tiene IRI ni identificador con esquema: allí se nombra, pero no es una oferta propia',
    'language-doubtful':
      'El mismo texto largo figura en varios idiomas, así que no se sabe en cuál está: dé a cada idioma su propio texto u omita los que no tenga',
    'map-value-invalid':
      'Lo que señala la tabla de correspondencias no es {kind, select, number {un número} address {una dirección web} texts {un texto ni una lista de textos} words {una palabra ni una lista de palabras} other {una sola palabra}}, por lo que no se tomó como «{target}»',
    'others-in-catalogue':
      'El catálogo contiene registros (registros: {records}) de otras instituciones (instituciones: {institutions}), que no se leyeron: es compartido, y solo los de la institución indicada pertenecen a esta fuente',
    'outcomes-split':
      'Una lista de resultados de aprendizaje estaba escrita como un solo texto y se separó: dé a cada resultado su propia entrada',
    'offerings-not-read':
      'No se pudo obtener la lista de sus convocatorias, así que el registro queda como estaba: haga que responda cada lista que pertenece a un registro',
    'json-ld-broken':
      'El JSON-LD de esta página está mal formado, así que no se leyeron las ofertas que contiene; hasta que se corrija, nada cuenta como ya no visto',
    'pages-left-out':
      'De las páginas que nombra el mapa del sitio, estas no se leyeron: {robots} que robots.txt prohíbe, {reserved} para las que el servidor reserva la minería de textos y datos, {elsewhere} en otros servidores, {absent} que no existen o la reservan ellas mismas; el valor nombra la primera',
    'instance-not-described':
      'La oferta nombra esto como su oportunidad de aprendizaje, pero el documento no dice nada de ello',
    'manifest-source-repeated': 'Una entrada anterior del manifiesto nombra la misma fuente, que se lee una sola vez',
    'manifest-spelling': 'Esta entrada se entendió, pero está escrita de otro modo que como pide el esquema',
    'manifest-unreadable': 'El manifiesto no es ni JSON ni YAML: {detail}',
    'manifest-invalid':
      'El manifiesto no es un objeto con una lista «sources»; contiene: {found, select, nothing {nada} list {una lista} object {un objeto} text {el texto «{written}»} other {«{written}»}}',
    'manifest-entry-invalid':
      'Esta entrada del manifiesto no es un objeto con «type» y «path»; contiene: {found, select, nothing {nada} list {una lista} object {un objeto} text {el texto «{written}»} other {«{written}»}}',
    'manifest-path-refused':
      'La ruta de una fuente es una dirección http o https (en un manifiesto que es un archivo local, también un archivo contiguo)',
    'manifest-meta-invalid': 'La parte «meta» del manifiesto no se puede leer',
    'manifest-schac-form': '«schac» de «meta» no es el dominio de una institución, como {domain}',
    'manifest-refresh-changed': '«refresh» es un número de horas de {least} a {most}; se toma {hours}',
    'manifest-too-long': 'Como YAML se leen como máximo {most} caracteres de un manifiesto, y este tiene {characters}',
    'manifest-too-many-lines':
      'Como YAML se leen como máximo {most} líneas y elementos de lista de un manifiesto, y este tiene {lines}',
    'manifest-sources-invalid':
      '«sources» del manifiesto debería ser una lista; contiene: {found, select, nothing {nada} list {una lista} object {un objeto} text {el texto «{written}»} other {«{written}»}}',
    'manifest-sources-empty': 'La lista «sources» del manifiesto está vacía',
    'manifest-sources-many': 'La lista «sources» del manifiesto tiene más de {most} entradas',
    'manifest-member-missing': '«{member}» de esta entrada del manifiesto falta o está vacío',
    'manifest-member-long': '«{member}» de esta entrada del manifiesto tiene más de {most} caracteres',
    'manifest-member-invalid':
      '«{member}» debería ser {shape, select, words {uno de {words}} auth {un objeto cuyo «type» sea uno de {words}} texts {un objeto de textos} lists {un objeto de textos o de listas de textos} other {un texto}}; «{at}» contiene: {found, select, nothing {nada} list {una lista} object {un objeto} text {el texto «{written}»} other {«{written}»}}',
    'manifest-map-invalid':
      'La tabla de correspondencias de la fuente es errónea en «{pointer}»: lleva a «{target}». Cada entrada lleva de un puntero JSON (RFC 6901, que empieza por «/») a uno de {words}',
    'manifest-map-not-used':
      'Solo las fuentes de Edu-API se leen con una tabla de correspondencias; la indicada aquí no se usa',
    'manifest-auth-incomplete': 'Falta «{member}» en «auth», o no se puede utilizar',
    'manifest-auth-unreadable':
      'El contenido cifrado de «auth» no se puede abrir: no se cifró para una clave vigente de este catálogo (/v1/keys, RSA-OAEP)',
    'manifest-auth-copied':
      'El contenido cifrado de «auth» figura también en el manifiesto de otro proveedor, por lo que aquí no se utiliza',
    'manifest-id-repeated': 'Una entrada anterior del manifiesto tiene el mismo id; ambas se leen, esta con uno propio',
    'manifest-meta-differs': 'El manifiesto nombra otra institución que aquella para la que se registró',
    'manifest-meta-unconfirmed':
      'Ni el registro ni --provider dicen que este identificador sea del proveedor; no se ha usado',
    'entry-taken-over':
      'Otro manifiesto de este proveedor tiene una entrada con este id: la entrada de este manifiesto ocupa su lugar, y lo que la otra publicó allí desaparece con la próxima recogida',
    'registry-findings-cut': 'No se enumeran otros {count} hallazgos «{of}»',
    'registry-says-less':
      'De {count} informes, esta interfaz del registro no puede decir lo que sabía una lectura anterior (créditos, titulación, números, marcas): eso se mantiene y no se ha vuelto a comprobar; se lee con un token (REGISTRY_TOKEN)',
    'registry-from-accreditation':
      'El archivo abierto aún no incluye este informe; procede de la lista de acreditaciones del registro, que nunca incluye decisiones negativas',
    'registry-record-unreadable': 'Esta ficha del registro no se puede leer y se omite: {detail}',
    'registry-field-unreadable': 'Este elemento de una ficha del registro no se puede leer: {detail}',
    'registry-activity-untyped': 'Una actividad del informe no tiene tipo: no se sabe por ella qué se evaluó',
    'registry-copies-differ':
      'El registro lista esto dos veces y las copias se contradicen: cuenta la más reciente, si no la más prudente, y de una institución la que la da por cerrada',
    'registry-agency-unknown': 'La agencia de este informe no está entre las del registro',
    'registry-agency-not-registered': 'Este informe se emitió cuando su agencia no estaba registrada y no es prueba',
    'registry-provider-unknown': 'Este informe nombra proveedores que el registro no lista',
    'registry-joint-alone': 'Este informe es de un programa conjunto, pero nombra a un solo proveedor',
    'registry-relation-circle':
      'Las relaciones de esta institución llevan de vuelta a ella misma; cada una se sigue un solo paso',
    'registry-relation-unknown':
      'Esta institución está relacionada con otra que el registro no lista; de ella no se hereda nada',
    'registry-identifier-shared':
      'Varias instituciones tienen este identificador; quien solo se nombra por él es ambiguo',
    'registry-not-joined':
      'Otro registro lista una institución con el mismo identificador, pero nada dice si son la misma; cada una queda por separado',
    'registry-detail-missing': 'El registro lista esto y no tiene sus detalles; vale lo que decían antes',
    'registry-provider-gone':
      'El registro listaba esta institución y ya no; lo que se basaba en ella se vuelve a valorar',
    'registry-report-gone': 'El registro listaba este informe y ya no; lo que se basaba en él se vuelve a valorar',
    'registry-agency-gone': 'El registro listaba esta agencia y ya no; lo que se basaba en ella se vuelve a valorar',
  },
};
