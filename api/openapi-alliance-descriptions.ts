/** What the fields of alliances mean, and who offers together. */
export const ALLIANCE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  alliance: 'The alliance that offers it itself, or that the provider is; null where it is none.',
  confirmed: 'Whether the register or the operator states the membership, or member and alliance both do.',
  memberCount: 'How many members are known.',
  'Alliances.members': 'How many members are known.',
  'AllianceAnswer.members': 'Members, in the order in which they are told; one page of them.',
  partners: 'Others who are stated to offer it together with the provider.',
  statedBy: 'Who states the membership.',
  website: 'The website, as stated; null where none is.',
};
