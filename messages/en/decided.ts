/** Who a provider is in a register by an operator’s decision. */
export const decided = {
  decidedParty: {
    is: 'Decision by the operator of this catalogue ({date}): in the register this provider is {id}.',
    none: 'Decision by the operator of this catalogue ({date}): this provider is none of those in the register.',
    why: 'Reason: {reason}',
  },
};
