import { readInstitutions } from '../../demo/content.ts';
import { demoOffer } from '../../demo/offers.ts';
import { demoRegister } from '../../demo/register.ts';
import type { RegistryFacts } from '../../services/model/registry-facts.ts';
import { writeElm } from '../../services/rdf/write.ts';
import { convertRecords } from '../../services/registry/read/convert.ts';
import { type Loopback, serveLoopback } from './loopback.ts';

/** The demo register as it stands on a day. */
export function demoFacts(now: Date): RegistryFacts {
  const files = demoRegister(readInstitutions(), now.toISOString().slice(0, 10), 'http://register.invalid');
  return convertRecords(
    {
      providers: files['providers.json'] ?? [],
      providerDetails: files['provider-details.json'] ?? [],
      reports: files['reports.json'] ?? [],
      reportDetails: files['report-details.json'] ?? [],
      agencies: files['agencies.json'] ?? [],
      activityGroups: files['activity-groups.json'] ?? [],
    },
    { now, reportBase: null },
  );
}

/** An institution of the demo that publishes its manifest and its offers; whoever asks again finds one offer less. */
export async function serveDemoInstitution(key: string, now: Date): Promise<Loopback> {
  const institution = readInstitutions().find((one) => one.key === key);
  if (!institution) throw new Error(`the demo has no ${key}`);
  let offers = institution.offers.map((offer) => demoOffer(offer, institution, now.toISOString().slice(0, 10)));
  const served = await serveLoopback(async (incoming, answer) => {
    if (incoming.url?.startsWith('/.well-known/')) {
      const sources = [{ type: 'elm', path: `${served.url}/offers.rdf` }];
      answer.end(JSON.stringify({ meta: { schac: institution.domain }, sources }));
      return;
    }
    answer
      .writeHead(200, { 'content-type': 'application/rdf+xml' })
      .end(await writeElm(offers, { format: 'rdfxml', profile: '3.2' }));
    offers = offers.slice(0, -1);
  });
  return served;
}
