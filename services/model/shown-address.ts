import { HIDDEN } from './secret.ts';

const SECRET_NAME =
  /(?:key|token|sig|signature|secret|password|passwd|pwd|passphrase|passcode|auth|authorization|authorisation|jwt|bearer|credentials?|hmac|session|sessionid)$|^(?:user|db|)pass$/;
/** They say where a list goes on or how it is sorted. */
const OPEN_NAME =
  /(?:page|next|continuation|skip|sync|resumption|cursor|start|delta|sort|order|group|primary)(?:token|key)$/;

/** Whether a parameter of this name may be what gives access: `key`, `api_key`, `access_token`, `X-Amz-Signature`, … */
export function isSecretName(name: string): boolean {
  const folded = name.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return SECRET_NAME.test(folded) && !OPEN_NAME.test(folded);
}

/** The name of a parameter as it stands in an address. */
export function nameOf(parameter: string): string {
  const name = parameter.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const CREDENTIALS = /(:\/\/)[^\s/?#]*@/g;
const PARAMETER = /(?<=[?&;#])[^\s=&;#?<>"]+=[^\s&;#<>"']+/g;

/** A text without user names, passwords and keys in the addresses that stand in it. */
export function shownAddress(text: string): string {
  return text
    .replace(CREDENTIALS, '$1')
    .replace(PARAMETER, (parameter) =>
      isSecretName(nameOf(parameter)) ? `${parameter.slice(0, parameter.indexOf('='))}=${HIDDEN}` : parameter,
    );
}
