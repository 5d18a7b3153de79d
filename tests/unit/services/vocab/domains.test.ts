import { describe, expect, it } from 'vitest';
import { hostOf, isSharedDomain, parentDomains } from '../../../../services/vocab/domains.ts';

describe('the host of a website', () => {
  it.each([
    ['https://www.Uni.example/en/', 'uni.example'],
    ['www.hoev-rlp.de', 'hoev-rlp.de'],
    ['uni.example.', 'uni.example'],
    ['https://www2.uni.example', 'uni.example'],
    ['N/A', null],
    ['', null],
    ['127.0.0.1', null],
    ['http://[', null],
  ])('of %s is %s', (website, host) => {
    expect(hostOf(website)).toBe(host);
  });
});

describe('the domains above a host', () => {
  it('end where a domain can be registered', () => {
    expect(parentDomains('courses.cs.uni.example')).toEqual(['cs.uni.example', 'uni.example']);
    expect(parentDomains('open.uni.ac.uk')).toEqual(['uni.ac.uk']);
    expect(parentDomains('uni.ac.uk')).toEqual([]);
    expect(parentDomains('uni.example')).toEqual([]);
  });
});

describe('a domain that many share', () => {
  it.each(['at', 'ac.uk', 'edu.pl', 'gv.at', 'sch.gr', 'k12.tr', 'github.io'])('belongs to nobody: %s', (domain) => {
    expect(isSharedDomain(domain)).toBe(true);
    expect(parentDomains(`a.${domain}`)).toEqual([]);
  });

  it.each([
    'uni.example',
    'uni.ac.uk',
    'ac.example',
    'uni.github.io',
  ])('is not one that somebody owns: %s', (domain) => {
    expect(isSharedDomain(domain)).toBe(false);
  });
});
