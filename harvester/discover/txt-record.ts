/** What the TXT records of a domain say about its manifest. */
export interface StatedAddress {
  /** Null where no record speaks of a manifest. */
  readonly url: string | null;
  /** What should be told to whoever keeps the records. */
  readonly warning: string | null;
}

const VERSION = /^v\s*=\s*qldiscover1\s*(?:;|$)/i;
const ADDRESS = /;\s*m\s*=\s*(.*)$/is;
const MAX_ADDRESS = 2_048;

/** A record as a text: the DNS splits what is longer than 255 bytes, and some write quotes into it. */
const textOf = (strings: readonly string[]): string => strings.join('').trim().replace(/^"|"$/g, '').trim();

/** What stands after `m=`, up to a semicolon that a space follows or that is the last character. */
function addressIn(record: string): string {
  const said = ADDRESS.exec(record)?.[1] ?? '';
  return said
    .replace(/;\s.*$/s, '')
    .trim()
    .replace(/;$/, '')
    .trim()
    .replace(/^["'<]|["'>]$/g, '');
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && text.length <= MAX_ADDRESS && URL.canParse(text);

/**
 * The address of a manifest in the TXT records of a domain (`v=qldiscover1; m=URL`), which stand among records of every
 * other purpose. The standard does not say which of several holds; the first in alphabetical order does here.
 */
export function statedAddress(records: readonly (readonly string[])[]): StatedAddress {
  const ours = records.map(textOf).filter((record) => VERSION.test(record));
  const said = [...new Set(ours.map(addressIn))];
  const good = said.filter(isAddress).sort();
  const [url = null] = good;
  if (ours.length === 0) return { url, warning: null };
  if (url === null) return { url, warning: 'the TXT record names no http or https address after “m=”' };
  if (good.length > 1)
    return { url, warning: `${good.length} TXT records name a manifest; the first in alphabetical order holds` };
  return { url, warning: said.length > 1 ? 'another TXT record with v=qldiscover1 names no address' : null };
}
