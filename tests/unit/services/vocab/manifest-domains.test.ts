import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSharedDomain } from '../../../../services/vocab/domains.ts';
import { manifestDomains } from '../../../../services/vocab/manifest-domains.ts';

const domainsOf = (schac: readonly string[], website: string | null) =>
  manifestDomains(schac, website).map(({ domain }) => domain);

describe('The domains at which a manifest is looked for', () => {
  it('come in the order of the specification, each once', () => {
    expect(manifestDomains(['uni.example'], 'https://www.med.uni-klinik.example/en/home')).toEqual([
      { domain: 'uni.example', origin: 'schac' },
      { domain: 'www.med.uni-klinik.example', origin: 'website' },
      { domain: 'med.uni-klinik.example', origin: 'website-without-label' },
      { domain: 'uni-klinik.example', origin: 'registrable' },
    ]);
    expect(domainsOf(['uni.example'], 'https://www.uni.example')).toEqual(['uni.example', 'www.uni.example']);
  });

  it.each([
    ['www2.uni.nl', ['www2.uni.nl', 'uni.nl']],
    ['web.uni.nl', ['web.uni.nl', 'uni.nl']],
    ['home.uni.nl', ['home.uni.nl', 'uni.nl']],
    ['portal.uni.nl', ['portal.uni.nl', 'uni.nl']],
    ['en.uni.nl', ['en.uni.nl', 'uni.nl']],
    ['m.uni.nl', ['m.uni.nl', 'uni.nl']],
    // Only a whole first label is generic, and only where something of the provider's own is left.
    ['awww.uni.nl', ['awww.uni.nl', 'uni.nl']],
    ['energy.uni.nl', ['energy.uni.nl', 'uni.nl']],
    ['www.ac.uk', ['www.ac.uk']],
    ['www.uni.ac.uk', ['www.uni.ac.uk', 'uni.ac.uk']],
    ['lang.arts.uni.ac.uk', ['lang.arts.uni.ac.uk', 'uni.ac.uk']],
    // Below a name under which customers have theirs, what is above is not the provider's.
    ['college.github.io', ['college.github.io']],
    ['en.college.github.io', ['en.college.github.io', 'college.github.io']],
    // Whatever people write into the field of a website.
    ['HTTP://WWW.Uni.NL:8080/en/', ['www.uni.nl', 'uni.nl']],
    ['https://user:word@uni.nl./?q=1', ['uni.nl']],
    ['//uni.nl/home', ['uni.nl']],
    ['uni.nl/home', ['uni.nl']],
    ['https://universität.example', ['xn--universitt-y5a.example']],
    ['https://192.0.2.7/', []],
    ['https://[2001:db8::1]/', []],
    ['localhost', []],
    ['our site', []],
    ['', []],
  ])('of the website %j are %j', (website, domains) => {
    expect(domainsOf([], website)).toEqual(domains);
  });

  it('never are a name under which many have theirs', () => {
    const label = fc.constantFrom('www', 'en', 'a', 'uni', 'ac', 'co', 'github', 'blogspot', 'edu');
    const host = fc
      .tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom('uk', 'nl', 'io', 'com', 'at', 'gr'))
      .map(([labels, top]) => [...labels, top].join('.'));
    fc.assert(
      fc.property(host, host, (schac, website) => {
        const domains = domainsOf([schac], website);
        expect(domains.filter(isSharedDomain)).toEqual([]);
        expect(new Set(domains).size).toBe(domains.length);
      }),
      { numRuns: 200 },
    );
  });
});
