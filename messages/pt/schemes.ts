import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Portuguese. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} analisa: {what}.',
    notLooked: 'Não analisa: {what}.',
    lapsed: 'até {date}: caducado, segundo esta declaração',
    covers: {
      management: 'como o prestador organiza o ensino',
      funding: 'se os cursos podem ser pagos com dinheiro público',
      course: 'se um curso à distância e o contrato cumprem a lei',
      service: 'como é prestado um serviço de aprendizagem fora da educação formal',
      persons: 'como um organismo examina e certifica pessoas',
      framework: 'um quadro europeu para a qualidade do ensino profissional',
    },
    notCovered: {
      outcomes: 'o nível e os resultados de aprendizagem desta oferta',
      recognition: 'se o certificado é reconhecido noutros lugares',
      teaching: 'o ensino antes do exame',
      certificate: 'um prestador em particular: é um quadro e não um certificado',
    },
  },
  countryLink: 'Que garantia externa da qualidade existe neste país',
};
