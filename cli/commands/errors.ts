import { plainText } from '../../api/params/plain-text.ts';
import { UsageError } from '../../services/errors.ts';
import { ERROR_STATES, REPORT_CHARACTERS } from '../../services/model/error-report.ts';
import { answerErrorReport, listErrorReports, readErrorReport } from '../../services/store/sources/error-reports.ts';
import { type Command, optionText } from '../command.ts';

const STATES = ERROR_STATES.join(', ');

export const errorsList: Command = {
  name: 'errors list',
  summary: 'reports of errors by readers, with their words, newest first: one JSON line each',
  options: { state: { type: 'string', value: 'state', help: `one of ${STATES}` } },
  needs: 'runtime',
  async run(input, { runtime, out }) {
    const asked = optionText(input, 'state');
    const state = ERROR_STATES.find((one) => one === asked) ?? null;
    if (asked !== null && state === null) throw new UsageError('usage', `--state is one of ${STATES}`);
    for (const report of await listErrorReports(runtime.db, state)) out(JSON.stringify(report));
    return 0;
  },
};

export const errorsAnswer: Command = {
  name: 'errors answer',
  summary: 'answers a report of an error in the ledger, for everybody to read',
  argument: { name: 'id', help: 'as “errors list” says it' },
  options: {
    state: { type: 'string', value: 'state', help: `one of ${STATES}` },
    answer: { type: 'string', value: 'text', help: 'what is said to it; where it is declined, why' },
  },
  needs: 'runtime',
  async run(input, { runtime, out }) {
    const [id = ''] = input.positionals;
    const state = ERROR_STATES.find((one) => one === optionText(input, 'state'));
    const answer = plainText(optionText(input, 'answer') ?? '');
    if (state === undefined || answer === '' || answer.length > REPORT_CHARACTERS)
      throw new UsageError('usage', `Say --state (${STATES}) and --answer, of ${REPORT_CHARACTERS} characters at most`);
    if ((await readErrorReport(runtime.db, id)) === null)
      throw new UsageError('no-such-report', `There is no report of an error ${id}`);
    await answerErrorReport(runtime.db, id, { state, answer, by: 'operator' }, runtime.now().toISOString());
    out(JSON.stringify(await readErrorReport(runtime.db, id)));
    return 0;
  },
};
