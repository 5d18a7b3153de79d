import { z } from 'zod';

/**
 * Who tells of an offer: `provider`, a source of the provider itself; `authoritative`, a source of which an operator says
 * that it may tell of anybody's offers; `alliance`, a source of an alliance of which the provider is a member.
 */
export const ToldBy = z.enum(['provider', 'authoritative', 'alliance']);
export type ToldBy = z.infer<typeof ToldBy>;
