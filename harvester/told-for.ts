import type { ToldBy } from '../services/model/told-by.ts';

/** For whom a source may tell of offers beside its own provider: for anybody, for members of an alliance, for nobody. */
export type ToldFor = Exclude<ToldBy, 'provider'> | null;
