import { describe, expect, it } from 'vitest';
import { type DemoInstitution, readInstitutions } from '../../../demo/content.ts';
import { statedIdentifiers } from '../../../demo/federation.ts';
import { demoOffer } from '../../../demo/offers.ts';
import { demoRegister } from '../../../demo/register.ts';
import { VERDICT_CODES } from '../../../services/model/codes.ts';
import type { Provider } from '../../../services/model/provider.ts';
import { convertRecords } from '../../../services/registry/read/convert.ts';
import { indexFacts } from '../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../services/registry/rules/judge.ts';
import { judgedOffer } from '../../../services/registry/rules/judged-offer.ts';
import { provider } from '../../helpers/source-records.ts';

const BASE = 'http://127.0.0.1:41000';

function factsOn(today: string) {
  const files = demoRegister(readInstitutions(), today, BASE);
  const of = (name: string) => files[name] ?? [];
  return convertRecords(
    {
      providers: of('providers.json'),
      providerDetails: of('provider-details.json'),
      reports: of('reports.json'),
      reportDetails: of('report-details.json'),
      agencies: of('agencies.json'),
      activityGroups: of('activity-groups.json'),
    },
    { now: new Date(`${today}T09:00:00Z`), reportBase: null },
  );
}

/** The institution as `sources add` enters it from what the operator states. */
function providerOf(institution: DemoInstitution): Provider {
  const identifiers = statedIdentifiers(institution)
    .split(',')
    .map((item) => ({ scheme: item.split(':')[0] ?? '', value: item.split(':')[1] ?? '' }));
  return provider(institution.key, {
    name: institution.name,
    country: institution.country,
    identifiers,
    domains: [institution.domain],
    kind: 'unknown',
  });
}

function codesOn(today: string): Set<string> {
  const index = indexFacts(factsOn(today));
  const codes = readInstitutions().flatMap((institution) =>
    institution.offers.map(
      (offer) =>
        judge(
          judgedOffer({ content: demoOffer(offer, institution, today), provider: providerOf(institution) }),
          index,
          today,
        ).code as string,
    ),
  );
  return new Set(codes);
}

describe('The demo register', () => {
  // A leap day, a year's end and an ordinary day: what is dated from the day of the start holds on any.
  it.each(['2026-11-24', '2027-12-31', '2028-02-29'])('brings out every verdict that there is on %s', (today) => {
    const codes = codesOn(today);
    expect(VERDICT_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has nothing in it that could not be read', () => {
    expect(factsOn('2026-11-24').findings).toEqual([]);
  });

  it('is recognisably invented: ids of its own, and report addresses under its own host', () => {
    const { registry, providers, reports } = factsOn('2026-11-24');
    expect(registry).toBe('demo');
    expect(providers.filter(({ id }) => !id.startsWith('DEMO-INST-'))).toEqual([]);
    expect(reports.filter(({ id, url }) => url !== `${BASE}/report/${id}`)).toEqual([]);
  });
});
