/**
 * Version of the mapping per source type that can be read. It moves when the same bytes would become another offer: offers are then read again from the stored
 * bytes, without a fetch.
 */
export const MAPPINGS: Readonly<Record<string, string>> = { elm: 'elm@3' };
