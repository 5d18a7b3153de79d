import { z } from 'zod';

/** The severities of SHACL (section 2.1.4). */
export const SHAPE_SEVERITIES = ['violation', 'warning', 'info'] as const;
export type ShapeSeverity = (typeof SHAPE_SEVERITIES)[number];

/** A text with the language that it states; empty where it states none. */
const Said = z.object({ text: z.string(), language: z.string() });

/**
 * Results of one kind: the same shape, element and constraint. `path`: the property in short (`dcterms:title`), null
 * where the result is about a node itself. `component`: the constraint component without its ending (`MinCount`).
 * `messages`: as the shape words it, else in English by us. `asksLevel`: it asks for a level, which only an authority
 * assigns. `count`: how often, in `offers` offers; `places` are the first ones: the offer (or instance without one) by
 * its address, and what was found there.
 */
export const ShapeGroup = z.object({
  severity: z.enum(SHAPE_SEVERITIES),
  shape: z.string().nullable(),
  path: z.string().nullable(),
  component: z.string(),
  messages: z.array(Said),
  asksLevel: z.boolean(),
  count: z.int(),
  offers: z.int(),
  places: z.array(z.object({ subject: z.string().nullable(), value: z.string().nullable() })),
});
export type ShapeGroup = Readonly<z.infer<typeof ShapeGroup>>;

/**
 * What of the given shapes is not used as it is written: other documents that they take in (`imports`) and what they
 * run (`programs`), references to shapes that nobody gave (`unknown-shape`) or in a circle, expressions of another
 * dialect (`pattern`), lists that do not end.
 */
export const NOTICE_CODES = ['imports', 'programs', 'unknown-shape', 'circle', 'pattern', 'broken-list'] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** How often that is so, and the first places. */
export const ShapesNotice = z.object({ code: z.enum(NOTICE_CODES), count: z.int(), examples: z.array(z.string()) });
export type ShapesNotice = Readonly<z.infer<typeof ShapesNotice>>;

/**
 * What shapes say of one publication. Of `offers` offers (and instances without one) `validated` were held against them;
 * `large` were too large for that, `slow` took too long, and the others did not come up any more. `state`: `unread`
 * where the document cannot be read, or its reading did not end; `reason` says why.
 */
export const ShapesReport = z.object({
  state: z.enum(['validated', 'unread']),
  reason: z.string().nullable(),
  shapes: z.array(z.string()),
  notices: z.array(ShapesNotice),
  offers: z.int(),
  validated: z.int(),
  large: z.int(),
  slow: z.int(),
  results: z.int(),
  /** Results of kinds of which there was no room for another one. */
  leftOut: z.int(),
  groups: z.array(ShapeGroup),
});
export type ShapesReport = Readonly<z.infer<typeof ShapesReport>>;

/**
 * Results of one kind as others see them. `message`: as the shape words it, in the reader's language where it has that,
 * with its language (`lang`, empty where the shape states none). `note`: what to know before mending it. `alsoTold`: the
 * codes of our own findings that say the same of the same offers.
 */
export const ShownShapeGroup = ShapeGroup.omit({ messages: true }).extend({
  message: z.string(),
  lang: z.string(),
  note: z.string().nullable(),
  alsoTold: z.array(z.string()),
});
export type ShownShapeGroup = Readonly<z.infer<typeof ShownShapeGroup>>;

/** What shapes say of a publication, as others see it. `at`: when; null where it was not kept. */
export const ShownShapes = ShapesReport.omit({ groups: true }).extend({
  at: z.string().nullable(),
  groups: z.array(ShownShapeGroup),
});
export type ShownShapes = Readonly<z.infer<typeof ShownShapes>>;
