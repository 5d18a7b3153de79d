import type { RegistryFacts } from '../../services/model/registry-facts.ts';
import { AGENCY, audit, of, programme, provider, report } from './register-records.ts';

/**
 * A register that knows one provider, with an audit of the whole until the end of 2029 and a voluntary review of its
 * “Data ethics” until the end of 2027.
 */
export const REGISTER_FACTS: RegistryFacts = {
  registry: 'deqar',
  snapshot: '2026-04-30T02:00:00.000Z',
  providers: [
    provider(9001, {
      name: 'University of Halkyon',
      names: [{ name: 'University of Halkyon', english: true, validTo: null }],
      website: 'https://www.halkyon.example',
      identifiers: [{ scheme: 'schac', value: 'halkyon.example', validFrom: null, validTo: null }],
    }),
  ],
  reports: [
    audit(5001, { url: 'https://register.example/report/5001', ...of(9001) }),
    report(5002, 'programme', {
      url: 'https://register.example/report/5002',
      activities: [{ id: 11, groupId: 101, type: 'programme', name: 'Review of a short programme' }],
      status: 'voluntary',
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
      ...of(9001),
      programmes: [programme(50020, { names: ['Data ethics'], ects: 10 })],
    }),
  ],
  agencies: [AGENCY],
};
