/** What a finding does to what is published; each has its sentence in every language. */
export type HarmName =
  | 'nothingRead'
  | 'nothingPublished'
  | 'leftOut'
  | 'valueLost'
  | 'partLost'
  | 'shown'
  | 'changed'
  | 'understood'
  | 'notRecognised'
  | 'entryLost'
  | 'worthKnowing';

/** Who can mend it: whoever publishes, we, or nobody because the format has no place for it. */
export type Mender = 'provider' | 'our-mapping' | 'format-cannot';

/** What is said beside the sentence of a finding. `example` is how it is written right, in the format's own words. */
export interface FindingKind {
  readonly harm: HarmName;
  readonly example: string | null;
  readonly who: Mender;
}

const kind = (harm: HarmName, example: string | null = null, who: Mender = 'provider'): FindingKind => ({
  harm,
  example,
  who,
});

const EQF = '<http://data.europa.eu/snb/eqf/6>';
const POINT =
  'elm:creditPoint [ a elm:CreditPoint ; elm:point "5" ; elm:framework <http://data.europa.eu/snb/education-credit/6fcec5c5af> ]';
const ENGLISH = '<http://publications.europa.eu/resource/authority/language/ENG>';
const PRICE =
  'elm:priceDetail [ a elm:PriceDetail ; elm:amount [ a elm:Amount ; rdf:value 200.0 ; elm:unit <http://publications.europa.eu/resource/authority/currency/EUR> ] ]';
const IRI = '<https://university.example/offers/42> a ql:LearningOpportunitySpecification .';
const TITLE = 'dcterms:title "Data analysis"@en';
const ENTRY =
  '{ "sources": [{ "id": "offers", "type": "elm", "path": "https://university.example/offers.ttl", "version": "3" }] }';

/** By code. A code that is not here is told by its own sentence alone. */
export const FINDING_KINDS: Readonly<Record<string, FindingKind>> = {
  'credential-not-offer': kind('nothingRead', IRI),
  'loq-xml': kind('nothingRead', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">…</rdf:RDF>'),
  'europass-xml': kind('nothingRead', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">…</rdf:RDF>'),
  'html-document': kind('nothingRead', '"path": "https://university.example/offers.ttl"'),
  'ooapi-document': kind('nothingRead', '"type": "ooapi"'),
  'json-api-document': kind('nothingRead', IRI),
  'manifest-document': kind('nothingRead', ENTRY),
  'plain-json': kind('nothingRead', '{ "@context": "http://data.europa.eu/snb/model/context/edc-ap", "@graph": [] }'),
  'other-xml': kind('nothingRead', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">…</rdf:RDF>'),
  'hostile-xml': kind('nothingRead'),
  'nested-too-deeply': kind('nothingRead'),
  'empty-document': kind('nothingRead'),
  'binary-document': kind('nothingRead'),
  'context-refused': kind('nothingRead', '"@context": "http://data.europa.eu/snb/model/context/edc-ap"'),
  'syntax-error': kind('nothingPublished'),
  'too-large': kind('nothingPublished'),
  'too-many-statements': kind('nothingPublished'),
  'no-offers': kind('nothingPublished', IRI),
  'unsupported-type': kind('nothingRead', '"type": "elm"', 'our-mapping'),
  'media-type-differs': kind('worthKnowing', 'Content-Type: text/turtle; charset=utf-8'),
  'damaged-text': kind('changed'),
  'quoted-statements': kind('partLost', null, 'our-mapping'),
  'literal-cut': kind('changed', null, 'our-mapping'),
  'more-findings': kind('worthKnowing', null, 'our-mapping'),
  'index-refused': kind('leftOut', null, 'our-mapping'),
  'record-too-large': kind('leftOut'),
  'title-missing': kind('leftOut', TITLE),
  'no-identifier': kind('leftOut', IRI),
  'iri-invalid': kind('valueLost', '<https://university.example/offers/data%20analysis>'),
  'relative-iri': kind('notRecognised', '<https://university.example/offers/42>'),
  'foreign-provider': kind('leftOut', 'dcterms:publisher <https://university.example/#organisation>'),
  'foreign-identifier': kind('leftOut', IRI),
  'duplicate-identifier': kind('leftOut', IRI),
  'identity-conflict': kind('notRecognised'),
  'publisher-not-comparable': kind('worthKnowing', 'adms:identifier [ skos:notation "university.example" ]'),
  'identifier-without-scheme': kind(
    'notRecognised',
    'adms:identifier [ skos:notation "42" ; elm:schemeId "https://…" ]',
  ),
  'identifier-repeated': kind('notRecognised'),
  'missing-element': kind('partLost'),
  'text-repeated': kind('partLost'),
  'text-without-language': kind('worthKnowing', TITLE),
  'language-tag-unknown': kind('changed', TITLE),
  'language-tag-spelling': kind('understood', TITLE),
  'text-markup': kind('changed'),
  'control-characters': kind('changed'),
  'text-cut': kind('changed'),
  'personal-data-left-out': kind('changed'),
  'type-unknown': kind('valueLost'),
  'code-unknown': kind('valueLost'),
  'level-spelling': kind('understood', `elm:EQFLevel ${EQF}`),
  'level-unknown': kind('valueLost', `elm:EQFLevel ${EQF}`),
  'level-ambiguous': kind('valueLost', `elm:EQFLevel ${EQF}`),
  'nqf-unknown': kind('valueLost'),
  'credit-spelling': kind('understood', POINT),
  'credit-unknown': kind('shown', POINT),
  'credit-implausible': kind('valueLost', POINT),
  'credit-without-framework': kind('shown', POINT),
  'credit-range': kind('understood', POINT),
  'credit-ambiguous': kind('shown', POINT),
  'duration-spelling': kind('understood', 'elm:volumeOfLearning "PT60H"^^xsd:duration'),
  'duration-unknown': kind('valueLost', 'elm:volumeOfLearning "PT60H"^^xsd:duration'),
  'language-spelling': kind('understood', `dcterms:language ${ENGLISH}`),
  'language-withdrawn': kind('shown', `dcterms:language ${ENGLISH}`),
  'language-unknown': kind('valueLost', `dcterms:language ${ENGLISH}`),
  'language-ambiguous': kind('partLost', `elm:defaultLanguage ${ENGLISH}`),
  'isced-spelling': kind('understood', 'elm:ISCEDFCode <http://data.europa.eu/snb/isced-f/0613>'),
  'isced-unknown': kind('valueLost', 'elm:ISCEDFCode <http://data.europa.eu/snb/isced-f/0613>'),
  'date-invalid': kind('valueLost', '"2026-10-01"^^xsd:date'),
  'date-spelling': kind('understood', '"2026-10-01"^^xsd:date'),
  'date-week': kind('valueLost', '"2026-09-14"^^xsd:date'),
  'date-two-ways': kind('valueLost', '"2026-10-01"^^xsd:date'),
  'date-placeholder': kind('valueLost', '"2026-10-01"^^xsd:date'),
  'date-utc-midnight': kind('worthKnowing', '"2026-10-01"^^xsd:date'),
  'date-order': kind('valueLost'),
  contradiction: kind('valueLost'),
  'other-spelling': kind('worthKnowing'),
  'other-spelling-repeated': kind('leftOut', IRI),
  'date-ambiguous': kind('partLost'),
  'url-invalid': kind('valueLost', 'https://university.example/offers/42'),
  'boolean-invalid': kind('valueLost', 'true'),
  'country-spelling': kind('understood', '<http://publications.europa.eu/resource/authority/country/AUT>'),
  'country-ambiguous': kind('valueLost', '<http://publications.europa.eu/resource/authority/country/AUT>'),
  'country-unknown': kind('valueLost', '<http://publications.europa.eu/resource/authority/country/AUT>'),
  'outcome-without-title': kind(
    'partLost',
    'elm:learningOutcome [ a elm:LearningOutcome ; dcterms:title "Reads tables"@en ]',
  ),
  'skill-invalid': kind('valueLost', '<http://data.europa.eu/esco/skill/…>'),
  'price-incomplete': kind('valueLost', PRICE),
  'too-many-values': kind('partLost', null, 'our-mapping'),
  'reference-empty': kind('partLost'),
  'self-reference': kind('partLost'),
  'circular-reference': kind('partLost'),
  'instance-without-offer': kind(
    'partLost',
    'elm:learningAchievementSpecification <https://university.example/offers/42>',
  ),
  'instance-without-language': kind('partLost', `dcterms:language ${ENGLISH}`),
  'mode-combined': kind('understood'),
  'iri-too-long': kind('valueLost'),
  'statement-left-out': kind('valueLost'),
  'slip-mended': kind('changed'),
  'more-pages': kind('partLost'),
  'unknown-class': kind('partLost', 'a ql:LearningOpportunitySpecification'),
  'unknown-property': kind('valueLost'),
  'unknown-key': kind('valueLost'),
  'elements-not-used': kind('partLost', null, 'our-mapping'),
  'known-by-instance': kind('understood', IRI),
  'part-without-key': kind('partLost', IRI),
  'instance-not-described': kind('partLost'),
  'manifest-source-repeated': kind('understood', ENTRY),
  'manifest-spelling': kind('understood', ENTRY),
  'manifest-unreadable': kind('nothingRead', ENTRY),
  'manifest-invalid': kind('nothingRead', ENTRY),
  'manifest-entry-invalid': kind('entryLost', ENTRY),
  'manifest-path-refused': kind('entryLost', '"path": "https://university.example/offers.ttl"'),
  'manifest-meta-invalid': kind('worthKnowing'),
};
