import { describe, expect, it } from 'vitest';
import { keyedFacts } from '../../../../harvester/passes/keyed-facts.ts';
import { REGISTER_SPAN } from '../../../../services/model/register-key.ts';
import type { GivenRegistryFacts, RegistryReport } from '../../../../services/model/registry-facts.ts';
import { AGENCY, audit, provider } from '../../../helpers/register-records.ts';

const TOO_LARGE = REGISTER_SPAN + AGENCY.id;
const given = (reports: readonly RegistryReport[]) => ({
  registry: 'at-register',
  snapshot: '2026-09-01T02:30:00.000Z',
  providers: [provider(1)],
  agencies: [AGENCY],
  reports,
});
const streamed = (reports: readonly RegistryReport[]): GivenRegistryFacts['reports'] => ({
  ids: new Set(reports.map(({ id }) => id)),
  async *[Symbol.asyncIterator]() {
    yield* reports;
  },
});

describe.each([0, 3])('A read of the register in slot %i', (slot) => {
  const keyOf = (number: number) => slot * REGISTER_SPAN + number;
  const others = [audit(1), audit(2, { agencyId: TOO_LARGE }), audit(3, { contributingAgencies: [4, TOO_LARGE] })];

  it('never says that an agency of another register issued or helped to issue its reports', () => {
    const { reports } = keyedFacts(given(others), slot);
    expect(reports).toMatchObject([
      { id: keyOf(1), agencyId: keyOf(AGENCY.id) },
      { id: keyOf(3), agencyId: keyOf(AGENCY.id), contributingAgencies: [keyOf(4)] },
    ]);
  });

  it('counts a report of such an agency as one that could not be read, so what was known of it stays', () => {
    expect(keyedFacts(given(others), slot).unreadable?.reports).toEqual([keyOf(2)]);
  });

  it('does neither where its reports come one after the other', async () => {
    const { reports } = keyedFacts({ ...given([]), reports: streamed(others) }, slot);
    const keyed: number[] = [];
    for await (const { id, agencyId, contributingAgencies } of reports) {
      keyed.push(id);
      for (const agency of [agencyId, ...contributingAgencies]) expect(Math.floor(agency / REGISTER_SPAN)).toBe(slot);
    }
    expect(keyed).toEqual([keyOf(1), keyOf(3)]);
  });
});
