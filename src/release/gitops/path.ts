import { UsageError } from '../../errors.ts';

/** One step into a YAML document: a key, an item by its number, or the item of a list whose key has a value. */
export type Step =
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'index'; readonly text: string; readonly index: number }
  | { readonly kind: 'item'; readonly text: string; readonly key: string; readonly value: string };

const key = /^(?:([A-Za-z_][\w-]*)|"([^"]{1,200})")/;
const bracket = /^\[(?:(\d{1,4})|([A-Za-z_][\w-]*)=([^\]]{1,300}))\]/;
/** `spec.values.image.tag`, `images[0].newTag`, `containers[name=app].image`, `"a.b".c`. */
export function stepsOf(path: string): readonly Step[] {
  const steps: Step[] = [];
  let rest = path.replace(/^\./, '');
  while (rest !== '') {
    const found = firstOf(rest);
    if (found === undefined) throw unreadable(path);
    steps.push(found.step);
    rest = rest.slice(found.length);
    if (rest.startsWith('.') && rest.length > 1) rest = rest.slice(1);
    else if (rest !== '' && !rest.startsWith('[')) throw unreadable(path);
  }
  if (steps.length === 0 || steps.at(-1)?.kind !== 'key') throw unreadable(path);
  return steps;
}
function firstOf(rest: string): { readonly step: Step; readonly length: number } | undefined {
  const [text, index, name, value] = bracket.exec(rest) ?? [];
  if (text !== undefined) {
    const { length } = text;
    if (index !== undefined) return { step: { kind: 'index', text, index: Number(index) }, length };
    return { step: { kind: 'item', text, key: name ?? '', value: value ?? '' }, length };
  }
  const [whole, plain, quoted] = key.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  return { step: { kind: 'key', text: plain ?? quoted ?? '' }, length: whole.length };
}
const unreadable = (path: string): UsageError =>
  new UsageError(`'${path}' is no path to a field of a YAML file.`, {
    input: 'git',
    fix: 'Write keys with dots, items of lists in brackets: spec.values.image.tag, images[name=ghcr.io/acme/shop].newTag.',
  });
