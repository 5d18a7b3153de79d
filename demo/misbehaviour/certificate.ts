import { generateKeyPairSync, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT = 0x06;
const TEXT = 0x0c;
const TIME = 0x17;
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];

/** An element of DER: its kind, its length, its content. */
function element(kind: number, ...content: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...size]), body]);
}

const timeOf = (date: Date) => Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`);

/** A key and a certificate for it that no authority has signed, made anew for each server (X.509, RFC 5280 §4.1). */
export function unknownCertificate(name: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const now = Date.now();
  const algorithm = element(SEQUENCE, element(OBJECT, ECDSA_WITH_SHA256));
  const who = element(
    SEQUENCE,
    element(SET, element(SEQUENCE, element(OBJECT, COMMON_NAME), element(TEXT, Buffer.from(name)))),
  );
  const validity = element(
    SEQUENCE,
    element(TIME, timeOf(new Date(now - day))),
    element(TIME, timeOf(new Date(now + day))),
  );
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const stated = element(SEQUENCE, element(INTEGER, [1]), algorithm, who, validity, who, spki);
  const signature = element(BIT_STRING, [0], sign('sha256', stated, privateKey));
  const der = element(SEQUENCE, stated, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
