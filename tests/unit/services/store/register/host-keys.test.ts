import { describe, expect, it } from 'vitest';
import { hostKeys } from '../../../../../services/store/register/host-keys.ts';

describe('hostKeys', () => {
  it('finds a website under its host and the domains above it, without www and whatever its letters', () => {
    expect(hostKeys('https://WWW.Study.Uni.Example/courses?x=1')).toEqual([
      'host:study.uni.example',
      'host:uni.example',
    ]);
  });

  it('reads a host without a protocol, as registers often give it', () => {
    expect(hostKeys(' uni.example/about ')).toEqual(['host:uni.example']);
  });

  it('never looks under a name that a country lets many register below', () => {
    expect(hostKeys('http://www.uni.ac.uk')).toEqual(['host:uni.ac.uk']);
    expect(hostKeys('https://math.uni.ac.at')).toEqual(['host:math.uni.ac.at', 'host:uni.ac.at']);
  });

  it('takes a final dot for no other host', () => {
    expect(hostKeys('https://uni.example./')).toEqual(['host:uni.example']);
  });

  it.each([
    '',
    '   ',
    'localhost',
    'https://',
    'http://[',
    `https://${'a.'.repeat(200)}example`,
    'not a website',
  ])('finds nothing in %j', (text) => {
    expect(hostKeys(text)).toEqual([]);
  });
});
