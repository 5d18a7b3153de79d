import { z } from 'zod';
import { wordFinding } from '../../messages/findings/word-finding.ts';
import type { FindingMessages } from '../../messages/words.ts';
import type { Finding } from '../../services/model/finding.ts';
import { MENDERS, SEVERITIES } from '../../services/model/finding-codes.ts';
import { publicAddress } from './source.ts';

/** A finding as others see it. */
export const ShownFinding = z.object({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  subject: z.string().nullable(),
  path: z.string().nullable(),
  value: z.string().nullable(),
  message: z.string(),
  harm: z.string(),
  example: z.string().nullable(),
  who: z.enum(MENDERS),
});
export type ShownFinding = Readonly<z.infer<typeof ShownFinding>>;

/** Addresses of files. The folders of the operator's machine are hidden, the file's own name is shown. */
const FILE_ADDRESS = /file:\/{0,3}[^\s"<>]*\//gi;
/** User names and passwords in addresses. */
const CREDENTIALS = /(\bhttps?:\/\/)[^\s/?#@"<>]*@/gi;

/** A text without folders of this machine and without anything that gives access. */
export function withoutSecrets(text: string | null, address: string): string | null {
  if (text === null) return null;
  const own = address === '' ? text : text.replaceAll(address, publicAddress(address) ?? '');
  return own.replace(FILE_ADDRESS, '').replace(CREDENTIALS, '$1');
}

/** A finding in the reader's language, without folders of this machine and without anything that gives access. */
export function showFinding(
  finding: Finding,
  {
    messages,
    address,
  }: {
    readonly messages: FindingMessages;
    /** The address of the source. Its query may be what gives access. */
    readonly address: string;
  },
): ShownFinding {
  const { subject, path, value, message, ...worded } = wordFinding(finding, messages);
  return {
    code: worded.code,
    severity: worded.severity,
    subject: withoutSecrets(subject, address),
    path: withoutSecrets(path, address),
    value: withoutSecrets(value, address),
    message: withoutSecrets(message, address) ?? '',
    harm: worded.harm,
    example: worded.example,
    who: worded.who,
  };
}
