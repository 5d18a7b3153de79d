export const EQF = '<http://data.europa.eu/snb/eqf/6>';
export const POINT =
  'elm:creditPoint [ a elm:CreditPoint ; elm:point "5" ; elm:framework <http://data.europa.eu/snb/education-credit/6fcec5c5af> ]';
export const MAP = '"map": { "/extensions/eqfLevel": "eqf" }';
export const ENGLISH = '<http://publications.europa.eu/resource/authority/language/ENG>';
export const PRICE =
  'elm:priceDetail [ a elm:PriceDetail ; elm:amount [ a elm:Amount ; rdf:value 200.0 ; elm:unit <http://publications.europa.eu/resource/authority/currency/EUR> ] ]';
export const IRI = '<https://university.example/offers/42> a ql:LearningOpportunitySpecification .';
export const TITLE = 'dcterms:title "Data analysis"@en';
export const ENTRY =
  '{ "sources": [{ "id": "offers", "type": "elm", "path": "https://university.example/offers.ttl", "version": "3" }] }';
export const LICENCE = '"licence": "https://creativecommons.org/licenses/by/4.0/"';
export const AUTH =
  '"auth": { "type": "httpheader", "field": "X-API-Key", "value": "…base64 of what is encrypted to our key…" }';
export const RDF_XML = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">…</rdf:RDF>';
export const SCHAC = '"meta": { "schac": "university.example" }';
