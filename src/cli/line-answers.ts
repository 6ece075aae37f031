import { messageOf, UsageError } from '../errors.ts';
import { IJsonError, parseIJson } from '../evidence/i-json.ts';
import { writeLossless } from '../gates/ledger/json.ts';
import { lineSplitter } from './lines.ts';
import { writeLines } from './standard-output.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Answers each JSON line of standard input by one JSON line with its `id`; a line that cannot be used gets an `error`. True = every line could. */
export async function answerLines(answer: (asked: Fields) => Fields): Promise<boolean> {
  let bad = false;
  let due: string[] = [];
  const one = (text: string): Fields => {
    let id: unknown;
    try {
      const asked = fieldsOf(text);
      id = asked['id'];
      return withId(id, answer(asked));
    } catch (thrown) {
      if (!(thrown instanceof UsageError) && !(thrown instanceof IJsonError)) throw thrown;
      bad = true;
      return withId(id ?? idOf(text), { error: messageOf(thrown) });
    }
  };
  const splitter = lineSplitter(({ text, bad: why }) => {
    if (text === undefined) bad = true;
    due.push(writeLossless(text === undefined ? { error: why } : one(text)));
  });
  for await (const chunk of process.stdin) {
    splitter.chunk(chunk as Buffer);
    await writeLines(due);
    due = [];
  }
  splitter.end();
  await writeLines(due);
  return !bad;
}
const withId = (id: unknown, fields: Fields): Fields =>
  id === undefined ? fields : { id, ...fields };
function fieldsOf(text: string): Fields {
  if (text.trim() === '') throw new UsageError('it is empty');
  const asked = parseIJson(text, { exactIntegers: true });
  if (asked === null || typeof asked !== 'object' || Array.isArray(asked))
    throw new UsageError('it is no JSON object');
  return asked as Fields;
}
/** The id of a line that is JSON and no I-JSON: a key twice, say. */
function idOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly id?: unknown } | null)?.id;
  } catch {
    return undefined;
  }
}
