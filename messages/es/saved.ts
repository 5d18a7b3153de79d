import type { SavedWords } from '../words.ts';

export const saved: SavedWords = {
  saved: {
    save: 'Guardar esta búsqueda',
    title: 'Búsqueda guardada',
    about:
      'Las ofertas nuevas van primero. Conserve la dirección de esta página o siga la búsqueda en un lector de canales o un calendario. No hace falta una cuenta y no se guarda nada sobre usted.',
    change: 'Cambiar esta búsqueda',
    every: 'Todas las ofertas',
    follow: 'Seguir esta búsqueda',
    rss: 'Canal RSS',
    calendar: 'Calendario con plazos y comienzos',
    json: 'Canal JSON',
    since: 'Aquí desde el {date}',
    deadline: 'Último día para inscribirse: {title}',
    starts: 'Comienza: {title}',
    feedAbout: 'Ofertas de una búsqueda guardada, primero las más recientes aquí.',
    newest: 'Se muestran las {count} más recientes aquí.',
  },
};
