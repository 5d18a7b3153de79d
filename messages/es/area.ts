export const areaProblems = {
  ownerNeeded: 'Se necesita el token de la agencia o del proveedor a quien concierne, o de un administrador.',
  notYours: 'Este token es válido, pero no para esto: pertenece a otra persona o entidad.',
  decisionBody: 'Envíe JSON con finding (su clave), state (upheld o dropped) y why.',
  nothingDisputed: 'No hay nada impugnado en esta constatación.',
  linkBody: 'Envíe JSON con finding (su clave) y party (provider o agency) a quien se refiere.',
};

export const area = {
  found: {
    heading: 'Detectado al comparar con el registro',
    intro:
      'Cualquiera de las dos partes puede equivocarse. El proveedor y la agencia pudieron responder antes de que se mostrara.',
  },
  title: 'Para agencias y proveedores',
  intro:
    'Lo que nombra una oferta, un proveedor o un informe solo se muestra a quienes concierne. Pegue el token que le dio el operador.',
  token: 'Token',
  signIn: 'Iniciar sesión',
  signOut: 'Cerrar sesión',
  wrong: 'Este token no es válido aquí.',
  cookie: 'Una cookie mantiene su sesión en estas páginas durante {minutes} minutos. No sirve para nada más.',
  until: 'Sesión iniciada hasta: {time}',
  csv: 'En CSV',
  nothing: 'No hay nada que mostrar.',
  leftOut: 'Otras filas, contadas y no mostradas: {count}',
  english: 'Los nombres de las columnas y las notas están en inglés, como en los archivos.',
  agency: 'Agencia: {name}',
  provider: 'Proveedor: {name}',
  table: {
    'mismatch-list': 'Diferencias entre fuentes y registros',
    'expiring-reports': 'Informes que terminan en un plazo de 180 días, con las ofertas que dependen de ellos',
    'lapsed-list': 'Ofertas cuyas evaluaciones han terminado',
    'data-quality-list': 'Lo que debería revisarse en los datos de los registros',
    'providers-without-report-list': 'Proveedores que publican ofertas y de los que no se conoce ningún informe',
  },
};
