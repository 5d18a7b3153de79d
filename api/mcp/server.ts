import { McpServer } from '@modelcontextprotocol/server';
import { loadMessages, messagesIn } from '../../messages/messages.ts';
import { messageOf } from '../../services/errors.ts';
import { parseLanguage } from '../../services/vocab/languages.ts';
import type { Reader } from '../reader.ts';
import type { Serving } from '../serving.ts';
import { TOOLS } from './tools.ts';

const INSTRUCTIONS =
  'Accredex is a catalogue of micro-credential offers in Europe that says, for each, what is known about its external ' +
  'quality assurance. It does not accredit, rate or rank. Answer from what the tools return: quote the sentence on ' +
  'quality assurance, keep apart what is about the offer and what is about the provider, never turn “nothing found” ' +
  'into a negative result, and give the links. Whether a credential counts elsewhere is decided by the institution or ' +
  'authority that it is shown to.';

async function readerFor(lang: string | undefined, fallback: Reader): Promise<Reader> {
  if (lang === undefined) return fallback;
  const code = parseLanguage(lang)?.code ?? fallback.lang;
  await loadMessages(code);
  return { lang: code, messages: messagesIn(code) };
}

/**
 * The tools for assistants, as a server of the Model Context Protocol (revision 2026-07-28; that of 2025 is understood,
 * too). Every tool only reads. It is made for each request, and keeps nothing. `turn` lets work wait for its turn.
 */
export function assistantServer(
  reader: Reader,
  deps: Serving,
  turn: <T>(work: () => Promise<T>) => Promise<T>,
): McpServer {
  const server = new McpServer({ name: 'accredex', version: '1' }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, answer } of TOOLS) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      async (asked: Readonly<Record<string, unknown>>) => {
        let own = reader;
        try {
          own = await readerFor(asked.lang as string | undefined, reader);
          const answered = await turn(() => answer(asked as never, own, deps));
          if ('mistakes' in answered)
            return { isError: true, content: [{ type: 'text', text: answered.mistakes.join('\n') }] };
          const data = deps.demo ? { demo: true, ...answered.data } : answered.data;
          return { content: [{ type: 'text', text: JSON.stringify(data) }] };
        } catch (error) {
          // The error itself is never shown: it may name parts of ours.
          deps.log.error({ event: 'api.assistant-failed', tool: name, error: messageOf(error) });
          return { isError: true, content: [{ type: 'text', text: own.messages.problem.unavailableDetail }] };
        }
      },
    );
  }
  return server;
}
