import { isStandard, plainFunction } from './functions.ts';
import type { Side } from './span.ts';

/** A panic, or another end of a Go program with its stack, as it stands in a log: by whom, where, and how often. */
export interface Panic {
  readonly message: string;
  /** The first function that is not of Go itself, from where it was raised; as the stack writes it. */
  readonly function: string;
  readonly file: string;
  readonly line: number;
}
export interface CountedPanic extends Panic {
  readonly base: number;
  readonly fault: number;
}
/** `panic: …`, `http: panic serving 10.0.0.1:80: …`, `fatal error: …` (https://pkg.go.dev/runtime). */
const raised = /\bpanic(?: serving [^ ]{1,100})?: (.*)$|^fatal error: (.*)$/;
const goroutine = /^goroutine \d+ (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[[^\]]{0,100}\]:$/;
const place = /^\s+(\S.{0,500}):(\d{1,7})(?: \+0x[0-9a-f]+)?(?: fp=.*)?$/;
/** Longer stacks are cut by Go itself. */
const most = { frames: 200, between: 8, different: 50 };

interface Frame {
  readonly name: string;
  file: string;
  line: number;
}
/** Every panic in lines of one process, in their order. Lines of others may stand before and after, not within. */
export function panicsIn(lines: readonly string[]): readonly Panic[] {
  const found: Panic[] = [];
  for (let i = 0; i < lines.length; i++) {
    const message = messageIn(lines[i] ?? '');
    if (message === undefined) continue;
    const near = lines.slice(i + 1, i + 1 + most.between);
    const at = near.findIndex((line) => goroutine.test(line.trimEnd()));
    if (at < 0) continue;
    const { frames, end } = framesFrom(lines, i + 1 + at + 1);
    const culprit = culpritOf(frames);
    if (culprit !== undefined)
      found.push({
        message,
        function: plainFunction(culprit.name),
        file: culprit.file,
        line: culprit.line,
      });
    i = end - 1;
  }
  return found;
}
function messageIn(line: string): string | undefined {
  const match = raised.exec(line.slice(0, 2000));
  return match?.[1] ?? match?.[2];
}
function framesFrom(
  lines: readonly string[],
  from: number,
): { readonly frames: readonly Frame[]; readonly end: number } {
  const frames: Frame[] = [];
  let at = from;
  for (; at < lines.length && frames.length < most.frames; at++) {
    const line = (lines[at] ?? '').trimEnd();
    const where = place.exec(line);
    const [last] = frames.slice(-1);
    if (where !== null && last !== undefined) {
      last.file = where[1] ?? '';
      last.line = Number(where[2]);
      continue;
    }
    const open = line.lastIndexOf('(');
    if (open <= 0 || !line.endsWith(')') || /^\s/.test(line)) break;
    frames.push({ name: line.slice(0, open), file: '', line: 0 });
  }
  return { frames, end: at };
}
/** Who panics again what it has recovered stands above the first panic: the lowest one is where it was raised. */
function culpritOf(frames: readonly Frame[]): Frame | undefined {
  const from = frames.findLastIndex(({ name }) => name === 'panic') + 1;
  return frames.slice(from).find(({ name }) => name.includes('.') && !isStandard(name));
}

/** The same panic of both sides as one, the most frequent first. */
export function countedPanics(
  sides: readonly { readonly side: Side; readonly panics: readonly Panic[] }[],
): readonly CountedPanic[] {
  const counted = new Map<string, CountedPanic>();
  for (const { side, panics } of sides)
    for (const panic of panics) {
      const key = JSON.stringify([panic.function, panic.file, panic.line]);
      const before = counted.get(key) ?? { ...panic, base: 0, fault: 0 };
      counted.set(key, { ...before, [side]: before[side] + 1 });
    }
  return [...counted.values()]
    .sort((a, b) => b.fault + b.base - (a.fault + a.base))
    .slice(0, most.different);
}
