import { isIP } from 'node:net';
import type { RecordFindings } from './record-findings.ts';
import { webAddress } from './scalars.ts';

/** Names that no public server has. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)$/i;

/** True for a host with a public name: no address in numbers, no name that only a house has. */
function isPublicName(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return bare.includes('.') && isIP(bare) === 0 && !PRIVATE_NAME.test(bare);
}

/**
 * The address of a picture, which the programs of readers ask for: https on the usual port of a host with a public name,
 * so that a page of ours makes nobody ask inside their own network. Anything else gives null and a finding.
 */
export function imageOf(raw: string | null, report: RecordFindings): string | null {
  const address = webAddress(raw, 'image', report);
  if (address === null) return null;
  const { protocol, hostname, port } = new URL(address);
  if (protocol === 'https:' && port === '' && isPublicName(hostname)) return address;
  report.add('image-unsafe', 'image', address);
  return null;
}
