import { describe, expect, it } from 'vitest';
import { COMMANDS, GROUPS } from '../../../cli/commands.ts';
import { readArguments } from '../../../cli/program.ts';
import { VARIABLES } from '../../../config/environment.ts';

function read(...args: string[]) {
  const said = { out: '', err: '' };
  const written = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  return { said, asked: () => readArguments(args, '1.2.3', written) };
}

describe('Arguments', () => {
  it('name a command of one word or of two, with its options and its argument', () => {
    expect(read('harvest', '--source', 'a', '--force').asked()).toMatchObject({
      command: { name: 'harvest' },
      input: { positionals: [], values: { source: 'a', force: true } },
    });
    expect(read('sources', 'add', 'm.json', '--provider', 'eter:AT0002').asked()).toMatchObject({
      command: { name: 'sources add' },
      input: { positionals: ['m.json'], values: { provider: 'eter:AT0002' } },
    });
  });

  it('switch off what runs by itself only where they say so', () => {
    expect(read('serve').asked()).toMatchObject({ input: { values: { 'no-worker': false, 'no-schedule': false } } });
    expect(read('serve', '--no-worker').asked()).toMatchObject({
      input: { values: { 'no-worker': true, 'no-schedule': false } },
    });
  });

  it.each([['-v'], ['--version'], ['version']])('%s says the version', (arg) => {
    const { said, asked } = read(arg);
    expect(asked()).toEqual({ command: null, status: 0 });
    expect(said).toEqual({ out: '1.2.3\n', err: '' });
  });

  it('say nothing: the help is written for whoever tried, and nothing was done', () => {
    const { said, asked } = read();
    expect(asked()).toEqual({ command: null, status: 1 });
    expect(said.out).toBe('');
    expect(said.err).toContain('Commands:');
  });

  it.each([
    [['harvst'], 'harvest'],
    [['harvest', '--fast'], 'accredex harvest --help'],
    [['harvest', 'all'], 'accredex harvest --help'],
    [['sources', 'add'], 'accredex sources add --help'],
    [['sources', 'forget', 'x'], 'accredex'],
    [['sources', 'remove'], 'accredex sources remove --help'],
  ])('%j is refused with what helps', (args, help) => {
    const { said, asked } = read(...args);
    expect(asked()).toEqual({ command: null, status: 1 });
    expect(said.err).toContain(help);
  });
});

describe('Help', () => {
  const helpOf = (args: readonly string[]) => {
    const { said, asked } = read(...args);
    expect(asked()).toEqual({ command: null, status: 0 });
    return said.out;
  };
  const all = [[], ...COMMANDS.map(({ name }) => name.split(' ')), ...Object.keys(GROUPS).map((name) => [name])];

  it('is there for every command and every group, with -h as with --help, in 100 columns', () => {
    for (const args of all) {
      const text = helpOf([...args, '--help']);
      expect(text).toBe(helpOf([...args, '-h']));
      expect(text).toMatch(/^Usage: accredex/);
      for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(100);
    }
  });

  it('explains every option and every setting', () => {
    for (const command of COMMANDS) {
      const text = helpOf([...command.name.split(' '), '--help']);
      for (const [name, { help }] of Object.entries(command.options)) {
        expect(text).toContain(`--${name}`);
        expect(help.length, `${command.name} --${name}`).toBeGreaterThan(5);
      }
    }
    for (const name of VARIABLES) expect(helpOf(['--help'])).toContain(name);
  });
});
