/** The last part of an address, which is what people call it. */
const called = (value: string): string => /[^/#:]*$/.exec(value)?.[0] || value;

/**
 * What a constraint asks for, in English, where its shape does not say it: by the constraint component (SHACL, section
 * 4) and the value that the shape gives it.
 */
const WORDS: Readonly<Record<string, (value: string) => string>> = {
  MinCount: (value) => `At least ${value} ${value === '1' ? 'value is' : 'values are'} asked for`,
  MaxCount: (value) => `At most ${value} ${value === '1' ? 'value is' : 'values are'} allowed`,
  Class: (value) => `The value has to be of the class ${called(value)}`,
  Datatype: (value) =>
    value.endsWith('#langString')
      ? 'The value has to be a text with a language tag'
      : `The value has to be of the type ${called(value)}`,
  NodeKind: (value) => `The value has to be of the kind ${called(value)}`,
  MinLength: (value) => `The value has to have at least ${value} characters`,
  MaxLength: (value) => `The value may have at most ${value} characters`,
  Pattern: (value) => `The value has to be written as ${value}`,
  LanguageIn: () => 'The value has to be in one of the languages that the shape lists',
  UniqueLang: () => 'Only one value in each language is allowed',
  In: () => 'The value has to be one of those that the shape lists',
  HasValue: (value) => `One of the values has to be ${called(value)}`,
  Closed: () => 'The shape does not allow this property here',
  Node: (value) => `The value has to fit the shape ${called(value)}`,
  Not: () => 'The value fits a shape that it must not fit',
  And: () => 'The value does not fit all shapes that it has to fit',
  Or: () => 'The value fits none of the shapes of which it has to fit one',
  Xone: () => 'The value does not fit exactly one of several shapes',
  Equals: (value) => `The values have to be those of ${called(value)}`,
  Disjoint: (value) => `The values must not be those of ${called(value)}`,
  LessThan: (value) => `The value has to be less than that of ${called(value)}`,
  LessThanOrEquals: (value) => `The value must not be more than that of ${called(value)}`,
  MinInclusive: (value) => `The value has to be ${value} or more`,
  MaxInclusive: (value) => `The value has to be ${value} or less`,
  MinExclusive: (value) => `The value has to be more than ${value}`,
  MaxExclusive: (value) => `The value has to be less than ${value}`,
  QualifiedMinCount: (value) => `At least ${value} of the values have to fit a shape`,
  QualifiedMaxCount: (value) => `At most ${value} of the values may fit a shape`,
};

/** A sentence for a result of a constraint. `parameter`: the value of the constraint in its shape. */
export function wordsFor(component: string, parameter: string): string {
  return WORDS[component]?.(parameter) ?? `The constraint ${component} does not hold`;
}

/** The member of a shape that gives a constraint its value. */
export const parameterOf = (component: string): string => component.slice(0, 1).toLowerCase() + component.slice(1);
