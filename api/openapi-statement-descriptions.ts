/** What the fields of declarations, replies and reports of errors mean, by name, in the order of names. */
export const STATEMENT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Declarations.declarations': 'Newest first, with those that stand no longer.',
  declarations: 'What agencies declared of the activities of these reviews. Absent where nothing was.',
  'ShownDeclaration.activity': 'The register’s id of the activity.',
  'ShownDeclaration.agency': 'The register’s number of the agency. An administrator names it.',
  'ShownDeclaration.basis': 'From what an administrator entered it; null where the agency did so itself.',
  'ShownDeclaration.enteredBy': 'Who entered it: the agency by its own token, or the operator for it.',
  'ShownDeclaration.from': 'It holds for reports that are valid from this day on, or from a later one.',
  'ShownDeclaration.id': 'Id of the declaration.',
  'ShownDeclaration.includes': 'Whether reviews of this activity look at provision that leads to micro-credentials.',
  'ShownDeclaration.knownFrom': 'Since when we know it.',
  'ShownDeclaration.knownTo': 'Until when it stood; null while it stands.',
  'ShownDeclaration.registry': 'Short name of the register; the first one where none is named.',
  'ShownDeclaration.url': 'Where the agency says so itself.',
  'ShownDeclaration.withdrawn': 'True where it was withdrawn; false where it stands, or a later one took its place.',
};
