/** Who tells of an offer, and what is said of alliances. */
export const whose = {
  whose: {
    toldBy: 'Who tells of this offer',
    by: {
      provider: 'The provider itself',
      authoritative: 'An authoritative source',
      alliance: 'An alliance of which the provider is a member',
    },
    shownFrom: 'Shown here as this source tells it',
    confirmed: 'Last confirmed by its source: {date}',
    authoritativeSource:
      'An authoritative source: by the word of this catalogue’s operator it tells of offers of any provider that it names.',
    alliances: 'Alliances',
    intro: 'Alliances of institutions, their members, and who states each membership.',
    members: 'Members',
    stated: 'Membership stated by',
    membership: {
      register: 'the register',
      operator: 'the operator of this catalogue',
      member: 'the member',
      alliance: 'the alliance',
      authoritative: 'an authoritative source',
    },
    joint: 'Joint offers',
    none: 'No alliance is known.',
    noMember: 'No member is known.',
    together: 'Offered together with',
    whoMembers: 'Who its members are',
  },
};
