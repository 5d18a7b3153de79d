import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../../services/errors.ts';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';

describe('ALLOW_PRIVATE_HOSTS', () => {
  it('allows nothing where nothing is named', () => {
    expect(allowedHosts([])('localhost', '127.0.0.1', 80)).toBe(false);
  });

  it('allows a name on its port only, whatever its case and wherever it leads', () => {
    const allows = allowedHosts(['Feeds.internal:8080']);
    expect(allows('feeds.INTERNAL', '10.1.2.3', 8080)).toBe(true);
    expect(allows('feeds.internal', '10.1.2.3', 8081)).toBe(false);
    expect(allows('other.internal', '10.1.2.3', 8080)).toBe(false);
    expect(allows('evil-feeds.internal', '10.1.2.3', 8080)).toBe(false);
  });

  it('allows an address on a range of ports, both ends taken in', () => {
    const allows = allowedHosts(['127.0.0.1:41000-41002']);
    expect([40_999, 41_000, 41_002, 41_003].map((port) => allows('x', '127.0.0.1', port))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(allows('x', '127.0.0.2', 41_000)).toBe(false);
  });

  it('allows a network, and no address beside it', () => {
    const allows = allowedHosts(['10.20.0.0/16:80', '[fd00:1::/32]:443']);
    expect(allows('x', '10.20.255.1', 80)).toBe(true);
    expect(allows('x', '10.21.0.1', 80)).toBe(false);
    expect(allows('x', 'fd00:1::5', 443)).toBe(true);
    expect(allows('x', 'fd00:2::5', 443)).toBe(false);
  });

  it('takes an IPv4 address that is written as IPv6 for what it is', () => {
    const allows = allowedHosts(['127.0.0.1:80', '[::1]:80']);
    expect(allows('x', '::ffff:127.0.0.1', 80)).toBe(true);
    expect(allows('x', '::ffff:10.0.0.1', 80)).toBe(false);
    expect(allows('x', '::1', 80)).toBe(true);
  });

  it.each([
    'localhost',
    'localhost:',
    ':80',
    '10.0.0.0/99:80',
    '10.1/16:80',
    '10.1:80',
    '010.0.0.1:80',
    'intranet/8:80',
    '[fd00::/200]:80',
    '::1:80',
    '127.0.0.1:99999',
    '127.0.0.1:90-80',
    'http://localhost:80',
  ])('refuses “%s” as a mistake in the configuration', (entry) => {
    const read = () => allowedHosts(['127.0.0.1:80', entry]);
    expect(read).toThrowError(UsageError);
    expect(read).toThrowError(expect.objectContaining({ code: 'config', message: expect.stringContaining(entry) }));
  });
});
