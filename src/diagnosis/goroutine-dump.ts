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
  const found: { state: string; waitMinutes: number; stack: string[]; createdBy: string | undefined }[] = [];
  let current: (typeof found)[number] | undefined;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, Math.min(end < 0 ? text.length : end, from + 2000));
    from = end < 0 ? text.length : end + 1;
    const head = /^goroutine \d+ \[([^\],]{1,60})(?:, (\d+) minutes)?[^\]]{0,60}\]:$/.exec(line);
    if (head !== null) {
      if (found.length >= most.goroutines) break;
      current = { state: head[1] ?? '', waitMinutes: Number(head[2] ?? 0), stack: [], createdBy: undefined };
      found.push(current);
    } else if (line === '') current = undefined;
    else if (current !== undefined && !line.startsWith('\t')) {
      if (line.startsWith('created by ')) current.createdBy = line.slice(11).replace(/ in goroutine \d+$/, '');
      else if (current.stack.length < most.frames) current.stack.push(functionOf(line));
    }
  }
  return found;
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
