import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Asked, Misbehaviour } from './misbehaviour.ts';

/** An address at which clouds keep secrets for their own machines. */
const PRIVATE = 'http://169.254.169.254/latest/meta-data/';
const SECONDS_ASKED = 2;
const SECONDS_ASKED_TOO_LONG = 3_600;
const DRIP_MS = 1_000;
const FLOOD_BYTES = 256 * 1024;
/** One gzip member of so many spaces takes a thousandth of them, and members may follow each other (RFC 1952 §2.2). */
const MEMBER_BYTES = 16 * 1024 * 1024;
const MEMBERS = 256;

const OWN = { publishes: 'elm', isAbout: () => true } as const;
const bodyOf = ({ said }: Asked) => said.body;
const typeOf = ({ said }: Asked) => ({ 'content-type': said.mediaType });
const well = (asked: Asked) => void asked.respond.writeHead(200, typeOf(asked)).end(bodyOf(asked));
const away = (location: string) => (asked: Asked) => void asked.respond.writeHead(302, { location }).end();
const tooMany = (seconds: number) => (asked: Asked) =>
  void asked.respond.writeHead(429, { 'retry-after': String(seconds) }).end();

/** Sends pieces as fast as they are taken, until the other side hangs up or `most` were sent. */
function pour({ respond }: Asked, piece: Buffer, most: number): void {
  let left = most;
  const more = () => {
    while (left-- > 0 && !respond.destroyed) if (!respond.write(piece)) return void respond.once('drain', more);
    if (!respond.destroyed) respond.end();
  };
  more();
}

/** What publishers of one document do. */
export const DOCUMENTS = {
  'not-modified': {
    ...OWN,
    answer: (asked) => {
      const etag = `"${createHash('sha256').update(bodyOf(asked)).digest('hex').slice(0, 16)}"`;
      if (asked.request.headers['if-none-match'] === etag) asked.respond.writeHead(304, { etag }).end();
      else asked.respond.writeHead(200, { ...typeOf(asked), etag }).end(bodyOf(asked));
    },
  },
  busy: { ...OWN, answer: (asked) => (asked.look % 2 === 0 ? tooMany(SECONDS_ASKED)(asked) : well(asked)) },
  'busy-for-long': { ...OWN, answer: tooMany(SECONDS_ASKED_TOO_LONG) },
  'slow-drip': {
    ...OWN,
    answer: (asked) => {
      const { respond } = asked;
      respond.writeHead(200, typeOf(asked));
      let sent = 0;
      const body = Buffer.from(bodyOf(asked));
      const drip = setInterval(() => void respond.write(body.subarray(sent, ++sent)), DRIP_MS);
      respond.write('#');
      respond.once('close', () => clearInterval(drip));
    },
  },
  'endless-body': {
    ...OWN,
    answer: (asked) => {
      asked.respond.writeHead(200, typeOf(asked));
      asked.respond.write(bodyOf(asked));
      pour(asked, Buffer.alloc(FLOOD_BYTES, '# and more\n'), Number.POSITIVE_INFINITY);
    },
  },
  'gzip-bomb': {
    ...OWN,
    answer: (asked) => {
      asked.respond.writeHead(200, { ...typeOf(asked), 'content-encoding': 'gzip' });
      pour(asked, gzipSync(Buffer.alloc(MEMBER_BYTES, ' ')), MEMBERS);
    },
  },
  'wrong-charset': {
    ...OWN,
    answer: (asked) => void asked.respond.writeHead(200, typeOf(asked)).end(Buffer.from(bodyOf(asked), 'latin1')),
  },
  'wrong-media-type': {
    ...OWN,
    answer: (asked) =>
      void asked.respond
        .writeHead(200, { 'content-type': 'application/rdf+xml; charset=iso-8859-1' })
        .end(bodyOf(asked)),
  },
  'redirect-loop': { ...OWN, answer: away('?again') },
  'redirect-to-private': { ...OWN, answer: away(PRIVATE) },
  'changing-name': {
    ...OWN,
    place: 'name',
    // Otherwise the next look would need no look-up.
    answer: (asked) => void asked.respond.writeHead(200, { ...typeOf(asked), connection: 'close' }).end(bodyOf(asked)),
  },
  'unknown-certificate': { ...OWN, place: 'https' },
  shrinks: {
    ...OWN,
    later: (one) => ({ ...one, offers: one.offers.slice(0, Math.max(1, Math.round(one.offers.length / 20))) }),
  },
  empties: { ...OWN, later: (one) => ({ ...one, offers: [] }) },
  renames: {
    ...OWN,
    later: (one) => ({ ...one, offers: one.offers.map((offer) => ({ ...offer, code: `NEW-${offer.code}` })) }),
  },
} as const satisfies Readonly<Record<string, Misbehaviour>>;
