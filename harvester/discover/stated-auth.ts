import { type Finding, found } from '../../services/model/finding.ts';
import type { ManifestEntry } from '../../services/model/manifest.ts';
import { Secret } from '../../services/model/secret.ts';
import type { StatedAuth } from '../../services/model/source-secret.ts';
import { isHeaderName } from '../access/header-name.ts';

/** How an entry says that its source is reached, and what is wrong with that. */
export interface AuthRead {
  /** Null where the entry names no way, or not all of it. */
  readonly auth: StatedAuth | null;
  readonly findings: readonly Finding[];
}

/** Longer than whatever is encrypted to a key of ours, and than any address or name. */
const MAX_CHARACTERS = 4_096;

/**
 * Reads `auth` of an entry (QualityLink data exchange; the schema leaves its members open). `place` is where the entry
 * stands in its manifest. Members are found whatever their case, dashes and underscores.
 */
export function statedAuth(auth: ManifestEntry['auth'], place: string): AuthRead {
  const nothing: AuthRead = { auth: null, findings: [] };
  if (auth === undefined || auth.type === 'none') return nothing;
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const members = new Map(Object.entries(auth).map(([name, value]) => [bare(name), value]));
  const textOf = (name: string): string | null => {
    const value = members.get(bare(name));
    return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_CHARACTERS ? value.trim() : null;
  };
  const lacks = (member: string): AuthRead => ({
    auth: null,
    findings: [found('manifest-auth-incomplete', { path: `${place}/auth/${member}`, facts: { member } })],
  });
  switch (auth.type) {
    case 'httpheader': {
      const [field, value] = [textOf('field'), textOf('value')];
      if (field === null || !isHeaderName(field)) return lacks('field');
      return value === null
        ? lacks('value')
        : { auth: { kind: 'httpheader', field, value: new Secret(value) }, findings: [] };
    }
    case 'oauth2.0': {
      const [tokenUrl, clientId, secret] = [textOf('token_endpoint'), textOf('client_id'), textOf('client_secret')];
      // The operator says all of it.
      if (tokenUrl === null && clientId === null && secret === null) return nothing;
      if (tokenUrl === null || !/^https?:/i.test(tokenUrl) || !URL.canParse(tokenUrl)) return lacks('token_endpoint');
      if (clientId === null && secret === null) return nothing;
      if (clientId === null) return lacks('client_id');
      if (secret === null) return lacks('client_secret');
      const scope = textOf('scope');
      return { auth: { kind: 'oauth2', tokenUrl, clientId, clientSecret: new Secret(secret), scope }, findings: [] };
    }
    case 'httpsig':
      return { auth: { kind: 'httpsig', alg: textOf('alg') }, findings: [] };
    default:
      return auth.type satisfies never;
  }
}
