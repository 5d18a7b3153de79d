import type { Instance } from '../services/model/instance.ts';
import type { OfferContent } from '../services/model/offer.ts';
import type { Provider } from '../services/model/provider.ts';
import type { RegistryReport } from '../services/model/registry-facts.ts';
import type { Source } from '../services/model/source.ts';
import { contentOf, INSTANCE_SILENCE } from '../services/model/stored-content.ts';
import { RULESET } from '../services/registry/rules/policy.ts';
import { valueHash } from '../services/store/home/json.ts';
import type { OfferWrite } from '../services/store/offers/records.ts';
import type { createRandom } from './random.ts';
import { WORDS } from './words.ts';

/** One offer in so many names an awarding body beside its provider. */
const AWARDED_ONE_IN = 4;
/** One in so many has the title of a programme on which there is a report. */
const TITLED_ONE_IN = 5;
const SENTENCES = 12;
const NOBODY = { iri: null, identifiers: [], name: {}, country: null };

/** The only source of a provider. */
export function benchSource(providerId: string): Source {
  return {
    id: `s-${providerId}`,
    providerId,
    manifestUrl: `https://${providerId}.example/manifest.json`,
    manifestEntryId: null,
    type: 'elm',
    path: `https://${providerId}.example/offers.ttl`,
    version: null,
    name: null,
    contentType: null,
    headers: {},
    queryParameters: {},
    auth: 'none',
    refreshHours: 24,
    licence: null,
    etag: null,
    lastModified: null,
    snapshot: null,
    mapping: null,
    lastOutcome: null,
    lastRunAt: null,
    lastCompleteAt: null,
    retiredAt: null,
  } as Source;
}

function benchContent(
  n: number,
  random: ReturnType<typeof createRandom>,
  providers: readonly Provider[],
  reviewed: readonly RegistryReport[],
): OfferContent {
  const programme = n % TITLED_ONE_IN === 0 ? random.pick(reviewed).programmes[0] : undefined;
  const words = () => `${random.pick(WORDS.en)} ${random.pick(WORDS.en)} ${random.pick(WORDS.en)}`;
  const body = n % AWARDED_ONE_IN === 0 ? random.pick(providers) : null;
  return contentOf({
    iri: `https://offers.example/${n}`,
    title: { en: programme?.names[0] ?? `${words()} ${n}` },
    description: { en: Array.from({ length: SENTENCES }, words).join('. ') },
    teaser: {},
    kind: 'course',
    microCredential: { is: 'yes', rule: 'stated', confidence: 1, providerTerm: null },
    leadsToDegree: programme?.degree ?? false,
    publisher: NOBODY,
    awardingBodies: body === null ? [] : [{ ...NOBODY, name: body.name, identifiers: [...body.identifiers] }],
    eqf: programme?.level ?? 4 + random.whole(5),
    ects: programme?.ects ?? 1 + random.whole(30),
    languages: ['en'],
    instances: [
      {
        ...INSTANCE_SILENCE.members,
        id: `i${n}`,
        mode: 'online',
        language: 'en',
        start: `2027-0${1 + random.whole(9)}-01`,
        end: `2028-0${1 + random.whole(9)}-01`,
      } as Instance,
    ],
  });
}

/** An offer of one of the providers, as a harvest before any read of the register writes it. */
export function benchOffer(
  n: number,
  random: ReturnType<typeof createRandom>,
  providers: readonly Provider[],
  reviewed: readonly RegistryReport[],
): OfferWrite {
  const content = benchContent(n, random, providers, reviewed);
  const { id: providerId } = random.pick(providers);
  return {
    id: `offer${n}`,
    keys: [{ authority: '', key: `https://offers.example/${n}` }],
    origin: {
      sourceId: `s-${providerId}`,
      providerId,
      contentHash: valueHash(content),
      mapping: 'elm@1',
      statesPublisher: true,
      owned: false,
      toldBy: 'provider',
    },
    publish: {
      verdict: {
        code: 'PROVIDER_NOT_FOUND',
        qualityAssured: null,
        scope: null,
        flags: [],
        reports: [],
        validUntil: null,
        registry: null,
        ruleset: RULESET,
        registrySnapshot: null,
        due: null,
        evaluatedAt: '2026-09-01T00:00:00.000Z',
      },
      due: null,
    },
    content,
  };
}
