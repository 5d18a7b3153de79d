import type { RegistryFacts, RegistryReport } from '../../services/model/registry-facts.ts';

const AUDIT: RegistryReport = {
  id: 5001,
  url: 'https://register.example/report/5001',
  agencyId: 1,
  contributingAgencies: [],
  activities: [{ id: 10, groupId: 100, type: 'institutional', name: 'Institutional audit' }],
  status: 'obligatory',
  decision: 'positive',
  validFrom: '2024-01-01',
  validTo: '2029-12-31',
  flag: 'none',
  crossBorder: false,
  localIdentifier: null,
  providers: ['DEQARINST9001'],
  platforms: [],
  programmes: [],
};

/**
 * A register that knows one provider, with an audit of the whole until the end of 2029 and a voluntary review of its
 * “Data ethics” until the end of 2027.
 */
export const REGISTER_FACTS: RegistryFacts = {
  registry: 'deqar',
  snapshot: '2026-04-30T02:00:00.000Z',
  providers: [
    {
      id: 'DEQARINST9001',
      key: 9001,
      name: 'University of Halkyon',
      names: [{ name: 'University of Halkyon', english: true, validTo: null }],
      website: 'https://www.halkyon.example',
      identifiers: [{ scheme: 'schac', value: 'halkyon.example', validFrom: null, validTo: null }],
      otherProvider: false,
      alliance: false,
      foundedOn: null,
      closedOn: null,
      countries: [{ country: 'AT', city: null, legalSeat: true }],
      levels: [],
      relations: [],
    },
  ],
  reports: [
    AUDIT,
    {
      ...AUDIT,
      id: 5002,
      url: 'https://register.example/report/5002',
      activities: [{ id: 11, groupId: 101, type: 'programme', name: 'Review of a short programme' }],
      status: 'voluntary',
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
      programmes: [
        {
          id: 50020,
          names: ['Data ethics'],
          identifiers: [],
          level: 7,
          degree: false,
          ects: 10,
          assessment: 'Assessment based certificate',
          isced: null,
          countries: [],
        },
      ],
    },
  ],
  agencies: [
    {
      id: 1,
      acronym: 'QAX',
      name: 'Quality Agency X',
      country: 'AT',
      registered: true,
      registrationStart: '2010-01-01',
      registrationEnd: null,
    },
  ],
};
