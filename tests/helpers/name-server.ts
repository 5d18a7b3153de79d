import { createSocket } from 'node:dgram';
import { decode, encode, RECURSION_AVAILABLE } from 'dns-packet';

/** The TXT records of a name, each in the strings it is split into; or why there are none. */
export type Answer = readonly (readonly string[])[] | 'no-name' | 'no-data' | 'broken' | 'silent';

export interface NameServer {
  /** `address:port`, as `namesAt` takes it. */
  readonly address: string;
  /** What names are asked for, in their order. */
  readonly asked: string[];
  close(): Promise<void>;
}

const CODES = { 'no-name': 3, 'no-data': 0, broken: 2 } as const;

/** A name server on loopback. A name that `zone` does not have does not exist. */
export async function serveNames(zone: (name: string) => Answer | undefined): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (bytes, from) => {
    const query = decode(bytes);
    const [question] = query.questions ?? [];
    const name = (question?.name ?? '').toLowerCase();
    if (question?.type === 'TXT') asked.push(name);
    const answer = zone(name) ?? 'no-name';
    if (answer === 'silent') return;
    const records = typeof answer === 'string' || question?.type !== 'TXT' ? [] : answer;
    const flags = RECURSION_AVAILABLE | (typeof answer === 'string' ? CODES[answer] : 0);
    const answers = records.map((strings) => ({ type: 'TXT' as const, name, ttl: 1, data: [...strings] }));
    const packet = { type: 'response' as const, id: query.id ?? 0, flags, questions: query.questions ?? [], answers };
    socket.send(encode(packet), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
