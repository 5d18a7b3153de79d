import { withParameters } from './address.ts';

/** How a service is asked for a part of a list. */
export type Paging =
  /** By the number of a page, from `first` on, and the size of a page. */
  | {
      readonly by: 'number';
      readonly size: string;
      readonly number: string;
      readonly first: number;
      readonly most: number;
    }
  /** By the link to the next page. A list whose server links to none is one page. */
  | { readonly by: 'link'; readonly most: number }
  /** By how many records to pass over, and how many to send. */
  | { readonly by: 'offset'; readonly size: string; readonly offset: string; readonly most: number };

/** The address for `size` records of a list, of which `from` are passed over. `from` is a multiple of `size`. */
export function pageAddress(list: string, paging: Paging, from: number, size: number): string {
  if (paging.by === 'link') return list;
  const place =
    paging.by === 'number'
      ? { [paging.number]: String(paging.first + Math.floor(from / size)) }
      : { [paging.offset]: String(from) };
  return withParameters(list, { [paging.size]: String(size), ...place });
}
