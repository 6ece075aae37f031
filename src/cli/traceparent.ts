import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { type Header, traceContextOf } from '../gates/logs/trace-context.ts';
import { answerLines } from './line-answers.ts';

export const summary =
  'Read trace headers as W3C Trace Context has them: one JSON line in, one out';
export const usage = `sluice traceparent < LINES

{"id","headers":[["name","value"],…]}  →  {"id","traceId","parentId","sampled","tracestate":[["key","value"],…]}
                                       or {"id","restart":true,"problems":[…]}

Headers as they arrive, several of one name in their order (W3C Trace Context, level 2). An invalid traceparent discards tracestate; an
invalid tracestate is discarded alone. Exit code: 0 every line was answered, 1 a line could not be used.`;

export async function run(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const used = await answerLines((asked) => ({ ...traceContextOf(headersOf(asked['headers'])) }));
  return used ? 0 : 1;
}
function headersOf(given: unknown): readonly Header[] {
  if (!Array.isArray(given)) throw new UsageError(`its 'headers' must be a list of [name, value]`);
  return given.map((header: unknown) => {
    const [name, value] = Array.isArray(header) ? header : [];
    if (typeof name !== 'string' || typeof value !== 'string')
      throw new UsageError(`each of its 'headers' must be [name, value], both texts`);
    return [name, value] as const;
  });
}
