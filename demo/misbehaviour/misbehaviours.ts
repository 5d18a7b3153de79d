import { DOCUMENTS } from './documents.ts';
import { LISTS } from './lists.ts';
import type { Misbehaviour } from './misbehaviour.ts';

export type MisbehaviourName = keyof typeof DOCUMENTS | keyof typeof LISTS;

/** All that the institutions of the demo can do wrong, by name. docs/misbehaviour.md says what becomes of each. */
export const MISBEHAVIOURS: Readonly<Record<MisbehaviourName, Misbehaviour>> = { ...DOCUMENTS, ...LISTS };

/** The name under which an institution publishes whose name leads elsewhere after the first look-up. */
export const CHANGING_NAME = 'changing.demo.example';

/** Answers look-ups of that name: loopback first, a private address ever after. Null for other names. */
export function changingNames(): (name: string) => readonly string[] | null {
  let lookUps = 0;
  return (name) => (name !== CHANGING_NAME ? null : lookUps++ === 0 ? ['127.0.0.1'] : ['169.254.169.254']);
}

/** True for the name of something that an institution can do wrong. */
export const isMisbehaviour = (name: string): name is MisbehaviourName => Object.hasOwn(MISBEHAVIOURS, name);
