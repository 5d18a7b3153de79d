import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { ownersOfDomains, readProviders } from '../../services/store/sources/providers.ts';
import { readReadings } from '../../services/store/sources/readings.ts';
import { formatOf } from '../formats/formats.ts';
import { askedOf, madeFrom, movedSince } from './reading.ts';
import { isSettled } from './settled.ts';
import { toldForName } from './told-by-source.ts';

/** How many sources are looked at together. Each names up to 2 000 domains. */
const BATCH_SOURCES = 50;

/**
 * Sources whose last complete reading was made from something that has changed since, and whose bytes are kept. They
 * are read again before they are due, and no request is sent. A source whose last run did not end well, or that is to
 * be asked for something else, waits until it is due. So does one that names too many domains, where only their owners
 * changed.
 */
export async function movedReadings(sources: readonly Source[], q: Queryable): Promise<Source[]> {
  const moved: Source[] = [];
  const settled = sources.filter((source) => source.retiredAt === null && isSettled(source));
  for (let start = 0; start < settled.length; start += BATCH_SOURCES) {
    const batch = settled.slice(start, start + BATCH_SOURCES);
    const readings = await readReadings(
      q,
      batch.map(({ id }) => id),
    );
    const providers = await readProviders(q, [...new Set(batch.map(({ providerId }) => providerId))]);
    const domains = new Set([...readings.values()].flatMap((reading) => reading.domains ?? []));
    const owners = await ownersOfDomains(q, [...domains]);
    for (const source of batch) {
      const [reading, provider] = [readings.get(source.id), providers.get(source.providerId)];
      const format = formatOf(source.type);
      if (!reading || !provider || !format) continue;
      if (reading.asked !== askedOf(source) || reading.parts === null || reading.parts.snapshot !== source.snapshot)
        continue;
      const owned = new Map((reading.domains ?? []).map((name) => [name, owners.get(name) ?? []]));
      const told = await toldForName(source, provider, q);
      const names = movedSince(reading.madeFrom, madeFrom(source, provider, format.mapping, owned, told));
      if (names.some((name) => name !== 'owners' || reading.domains !== null)) moved.push(source);
    }
  }
  return moved;
}
