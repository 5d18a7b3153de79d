import { Command as Commander, CommanderError, Help, Option } from 'commander';
import { ENVIRONMENT, VARIABLES } from '../config/environment.ts';
import type { Command, CommandInput } from './command.ts';
import { COMMANDS, GROUPS } from './commands.ts';

/** The width of every help text, which a terminal of ordinary size shows without breaking lines. */
const HELP_COLUMNS = 100;

/** What the arguments ask for: a command with its input; or nothing more than what was already written. */
export type Asked =
  | { readonly command: Command; readonly input: CommandInput }
  | { readonly command: null; readonly status: 0 | 1 };

/** Where help texts and mistakes in the arguments are written. */
export interface Written {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Every setting and its meaning, for the end of the general help. */
function environmentHelp(): string {
  const help = new Help();
  help.prepareContext({ helpWidth: HELP_COLUMNS });
  const column = Math.max(...VARIABLES.map((name) => name.length));
  const lines = VARIABLES.map((name) => help.formatItem(name, column, ENVIRONMENT[name].help, help));
  return `\nSettings (environment):\n${lines.join('\n')}\n`;
}

const STATUS_HELP = `
Exit status: 0 done; 2 done, but someone should look; 1 nothing could be done.
Machine output goes to standard output, everything else to standard error.`;

function dressed(command: Commander, written: Written): Commander {
  return command
    .exitOverride()
    .configureHelp({ helpWidth: HELP_COLUMNS, sortSubcommands: false })
    .configureOutput({ writeOut: written.out, writeErr: written.err, getOutHelpWidth: () => HELP_COLUMNS })
    .helpOption('-h, --help', 'say what there is, and end');
}

/** The program as its arguments see it: commands, groups of commands, their options and help. */
function program(version: string, written: Written, choose: (command: Command, input: CommandInput) => void) {
  const top = dressed(new Commander('accredex'), written)
    .description('A catalogue of micro-credential offers that says what is known about their quality assurance.')
    .version(version, '-v, --version', 'say the version, and end')
    .helpCommand('help [command]', 'say what a command does')
    .showHelpAfterError('“accredex --help” lists the commands, “accredex <command> --help” the options of one.')
    .addHelpText('after', () => `${STATUS_HELP}\n${environmentHelp()}`);
  const groups = new Map<string, Commander>();
  for (const command of COMMANDS) {
    const [first = '', second] = command.name.split(' ');
    let parent = top;
    if (second !== undefined) {
      const known = groups.get(first);
      parent =
        known ??
        dressed(new Commander(first), written)
          .description(GROUPS[first] ?? '')
          .helpCommand('help [command]', 'say what a command does')
          .showHelpAfterError(`“accredex ${first} --help” lists what there is.`);
      if (!known) top.addCommand(parent);
      groups.set(first, parent);
    }
    const made = dressed(new Commander(second ?? first), written)
      .description(command.summary)
      .allowExcessArguments(false)
      .showHelpAfterError(`“accredex ${command.name} --help” says how it is called.`);
    if (command.argument) {
      const { name, help, optional, several } = command.argument;
      const written = several ? `${name}...` : name;
      made.argument(optional ? `[${written}]` : `<${written}>`, help);
    }
    for (const [name, { type, help, value }] of Object.entries(command.options))
      made.addOption(new Option(`--${name}${type === 'string' ? ` <${value ?? 'value'}>` : ''}`, help));
    made.action(() => choose(command, { positionals: made.args, values: valuesOf(command, made) }));
    parent.addCommand(made);
  }
  return top;
}

/** Values by the names of the options. The library reads `--no-worker` as “worker: false”. */
function valuesOf(command: Command, made: Commander): CommandInput['values'] {
  const given = made.opts();
  const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    Object.keys(command.options).map((name) =>
      name.startsWith('no-') ? [name, given[camel(name.slice(3))] === false] : [name, given[camel(name)]],
    ),
  );
}

/**
 * Reads the arguments after the program's name. Help, version and mistakes in the arguments are written at once;
 * nothing remains to be done then.
 */
export function readArguments(args: readonly string[], version: string, written: Written): Asked {
  let asked: Asked = { command: null, status: 0 };
  const given = args[0] === 'version' ? ['--version'] : args;
  try {
    program(version, written, (command, input) => {
      asked = { command, input };
    }).parse([...given], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { command: null, status: error.exitCode === 0 ? 0 : 1 };
  }
  return asked;
}
