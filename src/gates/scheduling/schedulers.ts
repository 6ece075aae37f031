import { type Fields, itemOf, listOf, refuse, textOf } from '../ledger/fields.ts';
import type { Findings } from '../ledger/findings.ts';

/** A1: Asynq elects nobody; each live scheduler enqueues each of its entries. */
export function schedulersOf(found: Findings) {
  const entries = new Map<string, string>();
  const ids = new Set<string>();
  return {
    count: (): number => ids.size,
    add(fields: Fields, at: number): void {
      const id = textOf(fields, 'id');
      ids.add(id);
      for (const { key, name, once } of listOf(fields, 'entries', entryOf)) {
        if (once) continue;
        const other = entries.get(key);
        if (other !== undefined && other !== id)
          found.fail(
            'A1',
            at,
            `schedulers ${other} and ${id} both enqueue ${name}, which has neither Unique nor TaskID`,
          );
        entries.set(key, other ?? id);
      }
    },
  };
}
function entryOf(item: unknown, name: string) {
  const fields = itemOf(item, name);
  const [spec, type] = [textOf(fields, 'spec'), textOf(fields, 'type')];
  const options = fields['options'] ?? fields['opts'] ?? [];
  if (typeof options !== 'object' || options === null)
    refuse(`${name}.options`, options, 'a list or an object');
  return {
    key: JSON.stringify([spec, type, fields['payload'] ?? null]),
    name: `${type} at ${spec}`,
    once: optionsIn(options).some((option) => /^\s*(asynq\.)?(unique|task_?id)/i.test(option)),
  };
}
/** By their names alone: a queue may be called `unique`. */
const optionsIn = (options: object): readonly string[] =>
  Array.isArray(options)
    ? options.flatMap((one: unknown) =>
        typeof one === 'string' ? [one] : optionsIn(Object(one) as object),
      )
    : Object.keys(options);
