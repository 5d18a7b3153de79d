import { describe, expect, it } from 'vitest';
import { hostOf, parentDomains } from '../../../../../services/registry/rules/host.ts';

describe('the host of a website', () => {
  it.each([
    ['https://www.Uni.example/en/', 'uni.example'],
    ['www.hoev-rlp.de', 'hoev-rlp.de'],
    ['uni.example.', 'uni.example'],
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
