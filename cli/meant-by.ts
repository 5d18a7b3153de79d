import { resolve } from 'node:path';
import { UsageError } from '../services/errors.ts';
import { shownAddress } from '../services/model/shown-address.ts';
import { isThere } from './is-there.ts';

const DOMAIN = /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\.?$/i;

/** True for a text that has the form of a domain. */
export const isDomain = (text: string): boolean => DOMAIN.test(text);

/** What an argument means: an address or a file; or a domain that is no file here, and may publish a manifest. */
export async function meantBy(
  text: string,
  folder: string,
): Promise<{ readonly address: string } | { readonly domain: string }> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/^https?:/i.test(text))
    throw new UsageError(
      'manifest-address',
      `“${shownAddress(text)}” is neither a web address (http, https), a file nor a domain`,
    );
  if (/^https?:/i.test(text)) return { address: text };
  const path = resolve(folder, text);
  return isDomain(text) && !(await isThere(path)) ? { domain: text } : { address: path };
}
