/** What the fields of runs mean, by name, in the order of names. */
export const RUN_DESCRIPTIONS: Readonly<Record<string, string>> = {
  added: 'Offers that the source did not have before.',
  changed: 'Offers whose content changed.',
  counts: 'What a run counted: added, changed, unchanged, withdrawn, rejected and quarantined add up to what was read.',
  fromStore: 'True where nobody was asked: stored bytes were read again, and no offer is confirmed by it.',
  quarantined: 'Records that may not be published from here, or not now.',
  notSeen: 'Offers that the source no longer has.',
  outcome: 'How the run ended; null while it goes on.',
  published: 'Whether this origin, or how many offers, are published.',
  read: 'Records that looked like offers.',
  rejected: 'Records that could not be used.',
  unchanged: 'Offers whose content did not change.',
  withdrawn: 'Records by which the source itself says that it no longer makes an offer.',
};
