import type { FindingWords } from '../words.ts';

/** English. */
export const findings: FindingWords = {
  harm: {
    nothingRead: 'Nothing of the document was read; what was published before stays as it is.',
    nothingPublished: 'Nothing of this run was published; what was published before stays as it is.',
    leftOut: 'The offer is not in the catalogue.',
    valueLost: 'This value is not shown and not searched; the offer counts as one that does not state it.',
    partLost: 'A part of what was stated, or asked for, is missing from the offer.',
    shown: 'The value is shown as it is written, but filters do not find it.',
    changed: 'The text is shown otherwise than it was written.',
    understood: 'Nothing is lost; other readers may not understand it.',
    notRecognised: 'The offer may not be recognised as the same one when it is published again.',
    entryLost: 'This source of the manifest is not read.',
    notUsed: 'No verdict rests on what the register says here.',
    worthKnowing: 'Nothing is lost.',
    textsStay: 'Portals may list the offers, but cannot take over their texts.',
  },
  message: {
    'credential-not-offer':
      'This is a credential that was issued to someone, not a list of offers: publish learning opportunity specifications',
    'loq-xml':
      'This is LOQ-XML, which is not RDF: publish the same data as RDF/XML (root element rdf:RDF), Turtle or JSON-LD',
    'europass-xml': 'This is the old Europass XML format, which is not RDF: publish ELM as RDF/XML, Turtle or JSON-LD',
    'html-document': 'This is a web page, not data: the path of the source has to lead to the file itself',
    'ooapi-document': 'This is JSON in the shape of OOAPI: give the source the type “ooapi” in the manifest',
    'json-api-document': 'This is JSON:API, which the type “elm” does not cover',
    'manifest-document': 'This is a manifest, not a publication of offers',
    'plain-json': 'This JSON has no @context, so it is not JSON-LD',
    'other-xml': 'This XML document is not RDF/XML: its root element has to be rdf:RDF',
    'hostile-xml':
      'This XML document {why, select, expansion {uses entities that come to many times its own length} doctype {has a document type that is longer than what is read} other {defines entities that are external, nested or very long}}, and is not read',
    'nested-too-deeply': 'The elements of this document stand deeper in each other than what is read',
    'empty-document': 'The document is empty',
    'binary-document': 'The document is not text',
    'archive-not-read':
      'This zip file {why, select, cut {is not whole: its end is missing} damaged {is damaged} encrypted {is encrypted} files {holds more files than are read} ratio {grows so much when it is unpacked that it cannot be text} other {holds no Turtle (.ttl, .nt)}}, so nothing of it was read to its end',
    'archive-files-not-read': 'Of a zip file only Turtle (.ttl, .nt) is read; these files of it were not',
    'context-refused':
      'The JSON-LD context of this address is not known here, and contexts are never fetched: use the ELM context or write the terms into the document',
    'syntax-error':
      '{line, select, 0 {The document breaks off or is malformed} other {The document breaks off or is malformed in line {line}}}; nothing of it was published{others, plural, =0 {} one {, and # other offer is held back} other {, and # other offers are held back}}',
    'too-large': 'The document has {bytes} bytes; at most {most} can be read',
    'too-many-statements': 'The document holds more than {most} statements, and no more can be read',
    'no-offers': 'The document holds no learning opportunity specification',
    'unsupported-type': 'Sources of this type are not read yet',
    'media-type-differs': 'The document is not of the media type it was sent with; it was read by its content',
    'damaged-text':
      'Some characters are damaged: not valid in UTF-8, or UTF-8 that was taken for another encoding. They were mended where that is certain, else replaced',
    'quoted-statements': 'Statements about statements (RDF-star) are not read; what is only quoted is not stated',
    'literal-cut': 'This text is longer than what is kept and was cut; the value says how many characters it has',
    'more-findings': '{listed} of {total} findings “{of}” are listed',
    'dead-link':
      'The address has not worked since {since} when it was asked for ({said}); it is not shown until it works',
    'sheet-broken': 'The sheet cannot be read from row {row} on: {detail}',
    'sheet-too-large': 'The sheet is too large: at most {most} {what} are read',
    'sheet-without-header': 'No row of names of columns was found at the beginning of the sheet',
    'sheet-column-unknown': 'No column of the sheet has this name',
    'sheet-column-repeated': 'The sheet has this column twice; the first one is read',
    'sheet-encoding': 'The sheet is not in UTF-8; it was read in the encoding that it seems to be in',
    'index-refused': 'The search index cannot hold this offer, so no search finds it',
    'record-too-large': 'This record says more than can be read of one offer, so it was left out',
    'title-missing': 'The offer has no title, so it was left out',
    'no-identifier':
      'The record has no identifier by which it could be found again (an IRI, a URN, or a notation with its scheme): give it an IRI',
    'iri-invalid':
      'This is no IRI (it holds a space or another character that no IRI may hold), so nothing can be named by it',
    'relative-iri': 'The IRI is relative; it says nothing outside this document and was not used',
    'foreign-provider':
      'The offer states a publisher that is not the provider of this manifest; only a provider’s own offers are taken',
    'foreign-identifier':
      'This identifier contains the domain of another institution; only that institution can publish under it',
    'provider-not-named':
      'This source tells of offers of others, and the record says by no identifier who offers it: name the provider, with an identifier that a register knows',
    'provider-unclear':
      'The identifiers that the record gives of its provider belong to several providers, so nobody can tell whose offer it is',
    'provider-out': 'This provider does not want to be listed, or was taken out; nobody can publish its offers here',
    'too-many-providers': 'This source names more providers that are not known yet than one reading may make known',
    'membership-unconfirmed':
      'An alliance can publish its members’ offers where a register lists the membership, or where both sides state it; of this provider that is not known',
    'duplicate-identifier': 'Another record of this publication has the same identifier; the first one was taken',
    'identity-conflict':
      'Two identifiers of this record belong to different offers; the stronger one was followed and nothing was merged',
    'publisher-not-comparable':
      'The publisher’s identifiers are of other kinds than those by which the provider is known, so they could not be compared',
    'identifier-without-scheme':
      'An identifier without a scheme cannot be used to recognise the offer: add elm:schemeId',
    'identifier-repeated': 'Another record of this publication has the same identifier; it does not identify this one',
    'missing-element': 'The QualityLink profile asks for this element and the offer does not give it',
    'text-repeated': 'There is more than one text in this language; one was kept',
    'text-without-language': 'The text has no language tag',
    'language-tag-unknown': 'The language tag of this text is not known; the text is kept as one without language',
    'language-tag-spelling':
      'The language tag of this text was understood, but is not well-formed: its parts are joined by hyphens (en-GB)',
    'text-markup': 'The text contained HTML; it was kept as plain text',
    'control-characters': 'The text held control characters, which nobody sees; they were left out',
    'text-cut': 'The text is too long for its place and was cut',
    'personal-data-left-out': 'An e-mail address or telephone number in this text was left out',
    'type-unknown': 'This type of learning opportunity is not in the European list',
    'code-unknown': 'This value is not in the European list for its element and was not used',
    'level-spelling': 'The EQF level was understood, but should be an IRI of the European vocabulary',
    'level-unknown': 'This is not an EQF level from 1 to 8',
    'level-ambiguous': 'The offer states several EQF levels; none was taken',
    'nqf-unknown': 'This is not an IRI of a level of a national qualifications framework',
    'credit-spelling': 'The credit points were understood, but should be a plain number such as 5 or 2.5',
    'credit-unknown': 'The credit points could not be read as a number; they are shown as they are written',
    'credit-implausible': 'No offer has this many ECTS credits; they were not used',
    'credit-without-framework': 'The credit points name no framework, so they were not counted as ECTS',
    'credit-range': 'The credit points are a range; the offer is found by every number of it',
    'credit-ambiguous':
      'The offer states several numbers of ECTS credits; it is found by every number from the least to the most',
    'duration-spelling': 'The volume of learning was understood, but should be a duration such as PT60H',
    'duration-unknown':
      'The volume of learning could not be read as hours (P60M are sixty months, PT60M sixty minutes)',
    'language-spelling': 'The language was understood, but should be an IRI of the European authority table',
    'language-withdrawn': 'This language code is no longer in the European authority table; it was kept as it is',
    'language-unknown': 'This is not a language of the European authority table',
    'language-ambiguous':
      'The instance states several languages of instruction, so it has none of its own: make an instance of each',
    'isced-spelling': 'The field of education was understood, but should be an IRI of the ISCED-F 2013 vocabulary',
    'isced-unknown': 'This is not a field of ISCED-F 2013',
    'date-invalid': 'This is not a date that exists (a day is written 2026-10-01)',
    'date-spelling': 'The date was understood, but should be written 2026-10-01 (or 2026-10, or 2026)',
    'date-week': 'This is a week, which is not shown as a date: write the day (2026-09-14) or the month (2026-09)',
    'date-two-ways': 'This date can be read in two ways (day or month first), so it was not used',
    'date-placeholder': 'This date stands for “none” in computers and was not taken for one',
    'date-utc-midnight':
      'This is midnight of the following day in most of Europe, written in UTC; the day was kept as it is written',
    'date-order': 'The end lies before the start; the end was not used',
    contradiction:
      'This may be stated once and is stated in ways that contradict each other; none of the values was taken',
    'other-spelling':
      'The address of this offer differs from the one before only in http or https, or in a slash at its end: it stays the same offer',
    'other-spelling-repeated':
      'The address of another offer here differs from this one only in its spelling, in http or https, or in a slash at its end: they are one offer, and the first one was taken',
    'date-ambiguous': 'There are several dates where one is expected; the earliest was taken',
    'url-invalid': 'This is not an http or https address',
    'boolean-invalid': 'This is neither true nor false',
    'number-invalid': 'This is no number that can stand here',
    'image-unsafe': 'A picture is only shown from an https address of a host with a public name',
    'time-in-utc':
      'The time is stated in UTC, and it is not known what clocks show then where it takes place; only the day is kept',
    'country-spelling': 'The country was understood, but should be an IRI of the European authority table',
    'country-ambiguous': 'Several countries are stated where one is expected; none was taken',
    'country-unknown': 'This is not a country of the European authority table',
    'outcome-without-title': 'A learning outcome has no title, so it was left out',
    'skill-invalid': 'This is not the address of a skill',
    'price-incomplete': 'A price needs an amount and a currency; this one was left out',
    'too-many-values': 'There are more values than can be kept here; the first were taken',
    'reference-empty': 'A reference to another offer names nothing',
    'self-reference': 'The offer is stated to be part of itself; this was not used',
    'circular-reference':
      'The offers are stated to be part of each other; the relation is shown, but nothing can follow from it',
    'instance-without-offer': 'The instance belongs to no offer of this document, so it was left out',
    'instance-without-language': 'The profile asks for the language of an instance and this one does not give it',
    'mode-combined': 'Several modes of learning were stated; they were joined to one',
    'iri-too-long':
      'This IRI is longer than what can be used as a name (2 000 characters); statements with it were set aside',
    'statement-left-out':
      'This statement is not valid in the syntax of the document and was left out; the others were read',
    'slip-mended': 'This is not valid in the syntax of the document; it was read as it was meant',
    'more-pages':
      'After {read, plural, one {# page} other {# pages}} the next one was not read: {why, select, circle {it was read already} many {this is as many as are read} slow {the pages before it took too long} same {it is the same as a page before it} large {all pages together are larger than what can be read} total {the totals that the server states are not reached ({detail})} failed {it could not be had ({detail})} other {it is on another host, or cannot be read}}; what was read is published, and nothing is marked as no longer seen: let every page be on the host of the first, or publish everything in one document',
    'unknown-class':
      'This class does not exist in its vocabulary, so what is of it was not read; the value names the nearest one',
    'unknown-property':
      'This property does not exist in its vocabulary, so what is stated by it was not read; the value names the nearest one',
    'unknown-key':
      'No context of the document defines this key, so JSON-LD says nothing by it; the value names the nearest one that is defined',
    'no-licence': 'No licence is stated (offers: {offers} of {read}), neither with the offers nor in the manifest',
    'elements-not-used': 'These elements of the profiles were read, but there is no place for them in the catalogue',
    'known-by-instance': 'The offer is a blank node, so it is known by the IRI of its learning opportunity',
    'part-without-key':
      'This record stands only inside another one and has neither an IRI nor an identifier with a scheme: it is named there, but is no offer of its own',
    'language-doubtful':
      'The same long text stands under several languages, so it is not known in which it is: give each language its own text, or leave out those that you do not have',
    'map-value-invalid':
      'What the map of the source points to is no {kind, select, number {number} address {web address} texts {text, or list of texts} words {word, or list of words} other {single word}}, so it was not taken as “{target}”',
    'others-in-catalogue':
      'The catalogue holds records (records: {records}) of other institutions (institutions: {institutions}), which were not read: it is shared, and only those of the institution that is meant belong to this source',
    'outcomes-split':
      'A list of learning outcomes was written as one text, and was taken apart: give each outcome its own entry',
    'offerings-not-read':
      'The list of its offerings could not be had, so the record stays as it was: let every list that belongs to a record answer',
    'json-ld-broken':
      'The JSON-LD of this page is malformed, so the offers in it were not read; nothing counts as no longer seen until it is mended',
    'pages-left-out':
      'Of the pages that the sitemap names, these were not read: {robots} that robots.txt forbids, {reserved} for which the host reserves text and data mining, {elsewhere} on other hosts, {absent} that are not there or reserve it themselves; the value names the first of them',
    'instance-not-described':
      'The offer names this as its learning opportunity, but the document says nothing about it',
    'manifest-source-repeated': 'An earlier entry of the manifest names the same source, which is read once',
    'manifest-spelling': 'This was understood, but is not spelled as the schema of manifests asks for',
    'manifest-unreadable': 'The manifest is neither JSON nor YAML: {detail}',
    'manifest-invalid':
      'The manifest is not an object with a list “sources”: it is {found, select, nothing {nothing} list {a list} object {an object} text {the text “{written}”} other {“{written}”}}',
    'manifest-entry-invalid':
      'This entry of the manifest is not an object with “type” and “path”: it is {found, select, nothing {nothing} list {a list} object {an object} text {the text “{written}”} other {“{written}”}}',
    'manifest-path-refused':
      'The path of a source is an http or https address (in a manifest that is a local file also a file beside it)',
    'manifest-meta-invalid': 'The member “meta” of the manifest cannot be read',
    'manifest-schac-form': '“schac” of “meta” is not the domain of an institution, such as {domain}',
    'manifest-refresh-changed': '“refresh” is a number of hours from {least} to {most}; {hours} is taken',
    'manifest-too-long': 'As YAML at most {most} characters of a manifest are read, and this one has {characters}',
    'manifest-too-many-lines':
      'As YAML at most {most} lines and list items of a manifest are read, and this one has {lines}',
    'manifest-sources-invalid':
      '“sources” of the manifest should be a list, and is {found, select, nothing {nothing} list {a list} object {an object} text {the text “{written}”} other {“{written}”}}',
    'manifest-sources-empty': 'The list “sources” of the manifest is empty',
    'manifest-sources-many': 'The list “sources” of the manifest has more than {most} entries',
    'manifest-member-missing': '“{member}” of this entry of the manifest is missing or empty',
    'manifest-member-long': '“{member}” of this entry of the manifest is longer than {most} characters',
    'manifest-member-invalid':
      '“{member}” should be {shape, select, words {one of {words}} auth {an object whose “type” is one of {words}} texts {an object of texts} lists {an object of texts, or of lists of texts} other {a text}}, but “{at}” is {found, select, nothing {nothing} list {a list} object {an object} text {the text “{written}”} other {“{written}”}}',
    'manifest-map-invalid':
      'The map of the source is wrong at “{pointer}”: it leads to “{target}”. Each entry leads from a JSON pointer (RFC 6901, beginning with “/”) to one of {words}',
    'manifest-map-not-used': 'Only sources of Edu-API are read by a map; the one given here is not used',
    'manifest-auth-incomplete': '“{member}” of “auth” is missing, or is none that can be used',
    'manifest-auth-unreadable':
      'What “auth” holds in encrypted form cannot be opened: it was not encrypted to a key of this catalogue that still holds (/v1/keys, RSA-OAEP)',
    'manifest-auth-copied':
      'What “auth” holds in encrypted form stands in the manifest of another provider, too, so it is not used here',
    'manifest-id-repeated':
      'An earlier entry of the manifest has the same id; both are read, this one under one of its own',
    'manifest-meta-differs': 'The manifest names another institution than the one it was entered for',
    'manifest-meta-unconfirmed':
      'Neither the register nor --provider says that this identifier belongs to the provider; it was not used',
    'entry-taken-over':
      'Another manifest of this provider has an entry with this id: the entry of this manifest takes its place, and what the other one published there is gone with the next harvest',
    'registry-findings-cut': '{count} further findings “{of}” are not listed',
    'registry-says-less':
      'Of {count} reports this interface of the register cannot say what an earlier read knew (credits, degree, numbers, flags): that stays and was not looked at again; a token (REGISTRY_TOKEN) reads it',
    'registry-from-accreditation':
      'The open file does not list this report yet; it is taken from the register’s list of accreditations, which never lists negative decisions',
    'registry-record-unreadable': 'This record of the register cannot be read and is left out: {detail}',
    'registry-field-unreadable': 'This member of a record of the register cannot be read: {detail}',
    'registry-activity-untyped': 'An activity of the report has no type: what was reviewed is not known from it',
    'registry-copies-differ':
      'The register lists this twice, and the copies contradict each other: the newer one counts, else the more cautious one, and of an institution the closed one',
    'registry-agency-unknown': 'The agency of this report is not among those of the register',
    'registry-agency-not-registered': 'This report was issued while its agency was not registered and is no evidence',
    'registry-provider-unknown': 'This report names providers that the register does not list',
    'registry-joint-alone': 'This report is of a joint programme but names one provider only',
    'registry-relation-circle':
      'The relationships of this institution lead back to itself; each is followed one step only',
    'registry-relation-unknown':
      'This institution is related to one that the register does not list; nothing is inherited from that',
    'registry-identifier-shared':
      'Several institutions have this identifier; whoever is named by it alone is ambiguous',
    'registry-not-joined':
      'Another register lists an institution with the same identifier, but nothing tells whether the two are one; each stands alone',
    'registry-detail-missing': 'The register lists this and has no details of it; what they said before stands',
    'registry-provider-gone':
      'The register listed this institution before and does so no longer; what rested on it is judged anew',
    'registry-report-gone':
      'The register listed this report before and does so no longer; what rested on it is judged anew',
    'registry-agency-gone':
      'The register listed this agency before and does so no longer; what rested on it is judged anew',
  },
};
