/** What the fields of registers mean, by name, in the order of names. */
export const REGISTER_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Registers.added': 'How many it brought.',
  'Registers.agencies': 'How many agencies it lists; of a read: what it changed of agencies.',
  'Registers.changed': 'How many it says differently.',
  'Registers.changes': 'What is different since the read before it; null where nothing was taken in.',
  'Registers.endedAt': 'When it ended; null while it runs, and where it was killed.',
  'Registers.gone': 'How many it no longer lists.',
  'Registers.ids': 'The register’s ids of these: at most the first hundred.',
  'Registers.providers': 'How many providers it lists; of a read: what it changed of providers.',
  'Registers.reads': 'The newest attempts to read it, newest first.',
  'Registers.reason':
    'Code of what went wrong; of a complete read `registry-says-less` where its interface could not say again what was known; else null.',
  'Registers.registries': 'Registers on which verdicts rest.',
  'Registers.registry': 'Short name of the register.',
  'Registers.reports': 'How many reports it lists; of a read: what it changed of reports.',
  'Registers.snapshot': 'Name of the read; null where nothing was taken in.',
  'Registers.stale':
    'True where the last complete read is more than three days old: its facts go on being shown, flagged as `stale`.',
  'Registers.startedAt': 'When it began.',
  'Registers.state':
    '`complete`; `running`, also of one that was killed; `failed`: the last good copy stays; `held`: much was missing, and a person must look.',
};
