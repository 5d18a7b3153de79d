import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DemoInstitution } from '../content.ts';
import type { Answer } from '../publications.ts';

/** A request to an institution that misbehaves. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly respond: ServerResponse;
  readonly url: URL;
  /** How often this path was asked for before. */
  readonly look: number;
  /** What an institution that behaves would answer. */
  readonly said: Answer;
}

/** Something that a publisher does wrong, or otherwise than most. */
export interface Misbehaviour {
  /** How the institution publishes: as a document of ELM, or as a service of OOAPI. */
  readonly publishes: 'elm' | 'ooapi';
  /** Where its manifest says that the publication is: at its own address with TLS, or under a name. */
  readonly place?: 'https' | 'name';
  /** What it publishes from the second look on. */
  readonly later?: (institution: DemoInstitution) => DemoInstitution;
  /** Which of its addresses it answers in its own way. */
  readonly isAbout: (path: string) => boolean;
  /** Answers such a path. Absent: as an institution that behaves. */
  readonly answer?: (asked: Asked) => void;
}
