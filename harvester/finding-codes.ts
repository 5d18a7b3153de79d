import { type Finding, finding, type Severity } from '../services/model/finding.ts';

/**
 * What reading and normalising can find, each with its weight and the sentence that tells a provider what to mend.
 * `error` keeps a record or a run out, `warning` drops or changes a value, `note` says that a value was understood
 * although it is written otherwise than the profile asks.
 */
export const FINDING_CODES = {
  // The document
  'credential-not-offer': [
    'error',
    'This is a credential that was issued to someone, not a list of offers: publish learning opportunity specifications',
  ],
  'loq-xml': [
    'error',
    'This is LOQ-XML, which is not RDF: publish the same data as RDF/XML (root element rdf:RDF), Turtle or JSON-LD',
  ],
  'europass-xml': [
    'error',
    'This is the old Europass XML format, which is not RDF: publish ELM as RDF/XML, Turtle or JSON-LD',
  ],
  'html-document': ['error', 'This is a web page, not data: the path of the source has to lead to the file itself'],
  'ooapi-document': ['error', 'This is JSON in the shape of OOAPI: give the source the type “ooapi” in the manifest'],
  'json-api-document': ['error', 'This is JSON:API, which the type “elm” does not cover'],
  'manifest-document': ['error', 'This is a manifest, not a publication of offers'],
  'plain-json': ['error', 'This JSON has no @context, so it is not JSON-LD'],
  'other-xml': ['error', 'This XML document is not RDF/XML: its root element has to be rdf:RDF'],
  'hostile-xml': [
    'error',
    'This XML document defines entities that are external, nested, very long, or come to many times its own length, and is not read',
  ],
  'nested-too-deeply': ['error', 'The elements of this document stand deeper in each other than what is read'],
  'empty-document': ['error', 'The document is empty'],
  'binary-document': ['error', 'The document is not text'],
  'context-refused': [
    'error',
    'The JSON-LD context of this address is not known here, and contexts are never fetched: use the ELM context or write the terms into the document',
  ],
  'syntax-error': ['error', 'The document breaks off or is malformed here; nothing of it was published'],
  'too-large': ['error', 'The document is larger than what can be read'],
  'too-many-statements': ['error', 'The document holds more statements than what can be read'],
  'no-offers': ['error', 'The document holds no learning opportunity specification'],
  'media-type-differs': [
    'warning',
    'The document is not of the media type it was sent with; it was read by its content',
  ],
  'damaged-text': [
    'warning',
    'Some characters are damaged: not valid in UTF-8, or UTF-8 that was taken for another encoding. They were mended where that is certain, else replaced',
  ],
  'quoted-statements': [
    'note',
    'Statements about statements (RDF-star) are not read; what is only quoted is not stated',
  ],
  'literal-cut': ['warning', 'This text is longer than what is kept and was cut'],
  'more-findings': ['note', 'More findings of this kind were counted than are listed'],

  // The record
  'record-too-large': ['error', 'This record says more than can be read of one offer, so it was left out'],
  'title-missing': ['error', 'The offer has no title, so it was left out'],
  'no-identifier': [
    'error',
    'The offer is a blank node without an identifier that has a scheme, so it could not be found again: give it an IRI',
  ],
  'iri-invalid': [
    'warning',
    'This is no IRI (it holds a space or another character that no IRI may hold), so nothing can be named by it',
  ],
  'relative-iri': ['warning', 'The IRI is relative; it says nothing outside this document and was not used'],
  'foreign-provider': [
    'error',
    'The offer states a publisher that is not the provider of this manifest; only a provider’s own offers are taken',
  ],
  'publisher-not-comparable': [
    'note',
    'The publisher’s identifiers are of other kinds than those by which the provider is known, so they could not be compared',
  ],
  'identifier-without-scheme': [
    'note',
    'An identifier without a scheme cannot be used to recognise the offer: add elm:schemeId',
  ],
  'identifier-repeated': [
    'warning',
    'Another record of this publication has the same identifier; it does not identify this one',
  ],
  'missing-element': ['warning', 'The QualityLink profile asks for this element and the offer does not give it'],
  'text-repeated': ['warning', 'There is more than one text in this language; one was kept'],
  'text-without-language': ['note', 'The text has no language tag'],
  'language-tag-unknown': [
    'warning',
    'The language tag of this text is not known; the text is kept as one without language',
  ],
  'language-tag-spelling': [
    'note',
    'The language tag of this text was understood, but is not well-formed: its parts are joined by hyphens (en-GB)',
  ],
  'text-markup': ['note', 'The text contained HTML; it was kept as plain text'],
  'control-characters': ['note', 'The text held control characters, which nobody sees; they were left out'],
  'text-cut': ['warning', 'The text is too long for its place and was cut'],
  'personal-data-left-out': ['note', 'An e-mail address or telephone number in this text was left out'],
  'type-unknown': ['warning', 'This type of learning opportunity is not in the European list'],
  'code-unknown': ['warning', 'This value is not in the European list for its element and was not used'],

  // Values
  'level-spelling': ['note', 'The EQF level was understood, but should be an IRI of the European vocabulary'],
  'level-unknown': ['warning', 'This is not an EQF level from 1 to 8'],
  'level-ambiguous': ['warning', 'The offer states several EQF levels; none was taken'],
  'nqf-unknown': ['warning', 'This is not an IRI of a level of a national qualifications framework'],
  'credit-spelling': ['note', 'The credit points were understood, but should be a plain number such as 5 or 2.5'],
  'credit-unknown': ['warning', 'The credit points could not be read as a number; they are shown as they are written'],
  'credit-implausible': ['warning', 'No offer has this many ECTS credits; they were not used'],
  'credit-without-framework': ['warning', 'The credit points name no framework, so they were not counted as ECTS'],
  'credit-range': ['note', 'The credit points are a range; the offer is found by every number of it'],
  'credit-ambiguous': [
    'warning',
    'The offer states several numbers of ECTS credits; it is found by every number from the least to the most',
  ],
  'duration-spelling': ['note', 'The volume of learning was understood, but should be a duration such as PT60H'],
  'duration-unknown': [
    'warning',
    'The volume of learning could not be read as hours (P60M are sixty months, PT60M sixty minutes)',
  ],
  'language-spelling': ['note', 'The language was understood, but should be an IRI of the European authority table'],
  'language-withdrawn': [
    'warning',
    'This language code is no longer in the European authority table; it was kept as it is',
  ],
  'language-unknown': ['warning', 'This is not a language of the European authority table'],
  'language-ambiguous': [
    'warning',
    'The instance states several languages of instruction, so it has none of its own: make an instance of each',
  ],
  'isced-spelling': [
    'note',
    'The field of education was understood, but should be an IRI of the ISCED-F 2013 vocabulary',
  ],
  'isced-unknown': ['warning', 'This is not a field of ISCED-F 2013'],
  'date-invalid': ['warning', 'This is not a date that exists (a day is written 2026-10-01)'],
  'date-spelling': ['note', 'The date was understood, but should be written 2026-10-01 (or 2026-10, or 2026)'],
  'date-week': [
    'warning',
    'This is a week, which is not shown as a date: write the day (2026-09-14) or the month (2026-09)',
  ],
  'date-two-ways': ['warning', 'This date can be read in two ways (day or month first), so it was not used'],
  'date-placeholder': ['warning', 'This date stands for “none” in computers and was not taken for one'],
  'date-utc-midnight': [
    'note',
    'This is midnight of the following day in most of Europe, written in UTC; the day was kept as it is written',
  ],
  'date-order': ['warning', 'The end lies before the start; the end was not used'],
  contradiction: [
    'warning',
    'This may be stated once and is stated in ways that contradict each other; none of the values was taken',
  ],
  'other-spelling': [
    'note',
    'The address of this offer differs from the one before only in http or https, or in a slash at its end: it stays the same offer',
  ],
  'other-spelling-repeated': [
    'warning',
    'The address of another offer here differs from this one only in its spelling, in http or https, or in a slash at its end: they are one offer, and the first one was taken',
  ],
  'date-ambiguous': ['warning', 'There are several dates where one is expected; the earliest was taken'],
  'url-invalid': ['warning', 'This is not an http or https address'],
  'boolean-invalid': ['warning', 'This is neither true nor false'],
  'country-spelling': ['note', 'The country was understood, but should be an IRI of the European authority table'],
  'country-ambiguous': ['warning', 'Several countries are stated where one is expected; none was taken'],
  'country-unknown': ['warning', 'This is not a country of the European authority table'],
  'outcome-without-title': ['warning', 'A learning outcome has no title, so it was left out'],
  'skill-invalid': ['warning', 'This is not the address of a skill'],
  'price-incomplete': ['warning', 'A price needs an amount and a currency; this one was left out'],
  'too-many-values': ['warning', 'There are more values than can be kept here; the first were taken'],
  'reference-empty': ['warning', 'A reference to another offer names nothing'],
  'self-reference': ['warning', 'The offer is stated to be part of itself; this was not used'],
  'circular-reference': [
    'warning',
    'The offers are stated to be part of each other; the relation is shown, but nothing can follow from it',
  ],

  // Instances
  'instance-without-offer': ['warning', 'The instance belongs to no offer of this document, so it was left out'],
  'instance-without-language': [
    'warning',
    'The profile asks for the language of an instance and this one does not give it',
  ],
  'mode-combined': ['note', 'Several modes of learning were stated; they were joined to one'],

  // What a document says otherwise than it should, and what we have no place for
  'iri-too-long': [
    'warning',
    'This IRI is longer than what can be used as a name (2 000 characters); statements with it were set aside',
  ],
  'statement-left-out': [
    'warning',
    'This statement is not valid in the syntax of the document and was left out; the others were read',
  ],
  'slip-mended': ['warning', 'This is not valid in the syntax of the document; it was read as it was meant'],
  'more-pages': [
    'error',
    'Further pages are announced and were not read, as the value says; what was read is published, and nothing is marked as no longer seen: let every page be on the host of the first, or publish everything in one document',
  ],
  'unknown-class': [
    'warning',
    'This class does not exist in its vocabulary, so what is of it was not read; the value names the nearest one',
  ],
  'unknown-property': [
    'warning',
    'This property does not exist in its vocabulary, so what is stated by it was not read; the value names the nearest one',
  ],
  'unknown-key': [
    'warning',
    'No context of the document defines this key, so JSON-LD says nothing by it; the value names the nearest one that is defined',
  ],
  'elements-not-used': [
    'note',
    'These elements of the profiles were read, but there is no place for them in the catalogue',
  ],
  'known-by-instance': ['note', 'The offer is a blank node, so it is known by the IRI of its learning opportunity'],
  'part-without-key': [
    'note',
    'This record stands only inside another one and has neither an IRI nor an identifier with a scheme: it is named there, but is no offer of its own',
  ],
  'instance-not-described': [
    'warning',
    'The offer names this as its learning opportunity, but the document says nothing about it',
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

export type FindingCode = keyof typeof FINDING_CODES;

/** A finding of a known code, about one place. `value` is what stands there. */
export function found(
  code: FindingCode,
  where: { readonly subject?: string | null; readonly path?: string | null; readonly value?: string | null } = {},
): Finding {
  const [severity, message] = FINDING_CODES[code];
  return finding(code, severity, message, where);
}
