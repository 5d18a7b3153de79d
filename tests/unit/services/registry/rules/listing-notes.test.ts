import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegistryProvider } from '../../../../../services/model/registry-facts.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { joiningNotes, listingNotes } from '../../../../../services/registry/rules/listing-notes.ts';
import { contributorsOf } from '../../../../../services/registry/rules/relations.ts';
import { AGENCY, audit, of, offer, provider, relation } from '../../../../helpers/register-records.ts';

const TODAY = '2026-09-01';
const notes = (...providers: readonly RegistryProvider[]) =>
  listingNotes(providers, TODAY).map(({ code, subject, value }) => [code, subject, value]);
const eter = (value: string, validTo: string | null = null) => ({ scheme: 'eter', value, validFrom: null, validTo });
type Kind = RegistryProvider['relations'][number]['kind'];
const INVERSE: Partial<Record<Kind, Kind>> = {
  succeeded: 'succeeded by',
  absorbed: 'was absorbed by',
  'part-of': 'includes',
};

describe('A register’s list of institutions', () => {
  it('is told of circles in what is part of what, and in who took whose place', () => {
    expect(
      notes(
        provider(1, { relations: [relation('part-of', 2)] }),
        provider(2, { relations: [relation('part-of', 1), relation('includes', 1)] }),
        provider(3, { relations: [relation('part-of', 2), relation('includes', 6)] }),
        provider(6, { relations: [relation('part-of', 3)] }),
        provider(4, { relations: [relation('succeeded', 4)] }),
      ),
    ).toEqual([
      ['registry-relation-circle', 'provider DEQARINST0001', null],
      ['registry-relation-circle', 'provider DEQARINST0002', null],
      ['registry-relation-circle', 'provider DEQARINST0004', null],
    ]);
  });

  it('has no circle where both sides tell of the same merger of three', () => {
    expect(
      notes(
        provider(1, { relations: [relation('succeeded', 2), relation('succeeded', 3)] }),
        provider(2, { relations: [relation('succeeded by', 1)] }),
        provider(3, { relations: [relation('succeeded by', 1)] }),
      ),
    ).toEqual([]);
  });

  it('is told of relationships to institutions that it does not list', () => {
    expect(notes(provider(1, { relations: [relation('absorbed', 7)] }))).toEqual([
      ['registry-relation-unknown', 'provider DEQARINST0001', 'DEQARINST0007'],
    ]);
  });

  it('is told of an identifier that two bear, unless one took the place of the other or the other bore it once', () => {
    const [one, two] = [provider(1, { identifiers: [eter('AT0001')] }), provider(2, { identifiers: [eter('at0001')] })];
    expect(notes(one, two)).toEqual([
      ['registry-identifier-shared', 'provider DEQARINST0001', 'DEQARINST0001, DEQARINST0002'],
    ]);
    expect(notes({ ...one, relations: [relation('absorbed', 2)] }, two)).toEqual([]);
    expect(notes(one, provider(2, { identifiers: [eter('AT0001', '2020-12-31')] }))).toEqual([]);
  });

  it('is told what another register lists and cannot be told to be the same', () => {
    const [note] = joiningNotes([{ why: 'contradicts', provider: 'x:1', others: ['DEQARINST0001'], scheme: 'ror' }]);
    expect(note).toMatchObject({ code: 'registry-not-joined', subject: 'provider x:1', path: 'ror' });
  });

  it('is read to its end with any relationships, and nothing is inherited further than one step', () => {
    const link = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom<Kind>('succeeded', 'absorbed', 'part-of'),
      fc.integer({ min: 1, max: 7 }),
    );
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (links, reviewed) => {
        const providers = [1, 2, 3, 4, 5, 6].map((key) =>
          provider(key, {
            relations: links.flatMap(([from, kind, to]) => [
              ...(from === key ? [relation(kind, to, { type: 'faculty' })] : []),
              ...(to === key ? [relation(INVERSE[kind] ?? kind, from, { type: 'faculty' })] : []),
            ]),
          }),
        );
        listingNotes(providers, TODAY);
        const index = indexFacts({
          ...{ registry: 'deqar', snapshot: `${TODAY}T00:00:00Z`, providers, agencies: [AGENCY] },
          reports: [audit(1, of(reviewed))],
        });
        for (const one of providers) {
          const judged = judge(offer({ providerIdentifiers: [{ scheme: 'deqar', value: one.id }] }), index, TODAY);
          const near = new Set([one.id, ...contributorsOf(one).map((contributor) => contributor.provider)]);
          if (judged.reports.length > 0) expect(near.has(provider(reviewed).id)).toBe(true);
        }
      }),
    );
  });
});
