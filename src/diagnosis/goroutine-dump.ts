/** One goroutine of a text dump (`/debug/pprof/goroutine?debug=2`). */
export interface Goroutine {
  /** E.g. `chan receive`, `IO wait`, `sync.Mutex.Lock`. */
  readonly state: string;
  readonly waitMinutes: number;
  /** Leaf first. */
  readonly stack: readonly string[];
  readonly createdBy: string | undefined;
}
const most = { goroutines: 50_000, frames: 64 };

/** Reads a dump; lines that are of no dump are passed over. */
export function goroutinesOf(text: string): readonly Goroutine[] {
  const found: Draft[] = [];
  let current: Draft | undefined;
  for (const line of linesOf(text)) {
    const head = headOf(line);
    if (head !== undefined) {
      if (found.length >= most.goroutines) break;
      found.push(head);
      current = head;
    } else if (line === '') current = undefined;
    else if (current !== undefined) frame(current, line);
  }
  return found;
}
interface Draft {
  readonly state: string;
  readonly waitMinutes: number;
  readonly stack: string[];
  createdBy: string | undefined;
}
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield text.slice(from, Math.min(to, from + 2000));
    from = to + 1;
  }
}
function headOf(line: string): Draft | undefined {
  const found = /^goroutine \d+ \[([^\],]{1,60})(?:, (\d+) minutes)?[^\]]{0,60}\]:$/.exec(line);
  if (found === null) return undefined;
  return {
    state: found[1] ?? '',
    waitMinutes: Number(found[2] ?? 0),
    stack: [],
    createdBy: undefined,
  };
}
function frame(of: Draft, line: string): void {
  if (line.startsWith('\t')) return;
  if (line.startsWith('created by '))
    of.createdBy = line.slice(11).replace(/ in goroutine \d+$/, '');
  else if (of.stack.length < most.frames) of.stack.push(functionOf(line));
}
/** `main.(*app).watch(0xc000, {0x1, 0x2})` → `main.(*app).watch`: arguments begin at the last bracket that opens at the top. */
function functionOf(line: string): string {
  if (!line.endsWith(')')) return line;
  let depth = 0;
  for (let at = line.length - 1; at >= 0; at--) {
    if (line[at] === ')') depth += 1;
    if (line[at] === '(') {
      depth -= 1;
      if (depth === 0) return line.slice(0, at);
    }
  }
  return line;
}
