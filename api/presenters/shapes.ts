import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/words.ts';
import { alsoTold, type OwnFinding } from '../../services/model/also-told.ts';
import type { ShapeGroup, ShapesReport, ShownShapes } from '../../services/model/shapes-report.ts';
import { withoutSecrets } from './finding.ts';

/** The message in a language, else in English, else the first. */
function said(messages: ShapeGroup['messages'], lang: string): ShapeGroup['messages'][number] {
  const of = (wanted: string) =>
    messages.find(
      ({ language }) => language.toLowerCase() === wanted || language.toLowerCase().startsWith(`${wanted}-`),
    );
  return of(lang) ?? of('en') ?? messages[0] ?? { text: '', language: '' };
}

/** What shapes say, in the reader's language where they speak it. `own`: our own findings about the same reading. */
export function showShapes(
  { groups, ...report }: ShapesReport,
  {
    messages,
    own,
    address,
    at = null,
  }: {
    readonly messages: Pick<Messages, 'sources' | 'language'>;
    readonly own: readonly OwnFinding[];
    /** The address of the source, whose query may be what gives access. */
    readonly address: string;
    readonly at?: string | null;
  },
): ShownShapes {
  const open = (text: string | null) => withoutSecrets(text, address);
  return {
    ...report,
    at,
    groups: groups.map(({ messages: stated, places, ...group }) => {
      const { text, language } = said(stated, messages.language.code);
      return {
        ...group,
        message: open(text) ?? '',
        lang: language,
        note: group.asksLevel ? fill(messages.sources.shapes.level, {}, messages as Messages) : null,
        alsoTold: [...alsoTold({ ...group, places }, own)],
        places: places.map(({ subject, value }) => ({ subject: open(subject), value: open(value) })),
      };
    }),
  };
}
