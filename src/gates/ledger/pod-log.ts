import type { Cluster } from '../../ports/cluster.ts';

/** One line as the kubelet dates it (RFC 3339 with nanoseconds). */
export interface DatedLine {
  readonly ts: string;
  readonly text: string;
}
/** The log of one pod, read on from where the last reading ended. */
export interface PodLog {
  /** What has come since; what was lost in between is said in `gaps`. */
  read(signal: AbortSignal): Promise<readonly DatedLine[]>;
  readonly gaps: readonly string[];
}
/** The most that one answer holds (`limitBytes` of the log subresource). */
const answerBytes = 1_048_576;
const mostAnswers = 64;

/**
 * Reads by the kubelet's own times: each answer begins with the last second of the one before, and must show its last line again. When it does
 * not, the file was rotated away (then the previous container may have the rest), or there is a gap, which is said and never passed over.
 */
export function podLog(
  cluster: Cluster,
  namespace: string,
  pod: string,
  container: string | undefined,
): PodLog {
  const gaps: string[] = [];
  let last: DatedLine | null = null;
  const ask = async (signal: AbortSignal, previous: boolean) => {
    const since = last === null ? {} : { sinceTime: `${last.ts.slice(0, 19)}Z` };
    const options = { timestamps: true, previous, ...since };
    const text = await cluster.podLogs(
      namespace,
      pod,
      container === undefined ? options : { ...options, container },
      signal,
    );
    // A line that the bound cut off comes whole with the next answer.
    const full = Buffer.byteLength(text) >= answerBytes - 4;
    const end = full ? text.lastIndexOf('\n') + 1 : text.length;
    return { lines: datedLines(text.slice(0, end)), full };
  };
  const rest = async (signal: AbortSignal): Promise<readonly DatedLine[]> => {
    try {
      const { lines } = await ask(signal, true);
      const from = placeOf(lines, last);
      if (from >= 0) return lines.slice(from + 1);
    } catch {
      signal.throwIfAborted();
    }
    gaps.push(
      `${pod}: its log was rotated or begun again, and what came after ${last?.ts} is lost`,
    );
    return [];
  };
  return {
    gaps,
    async read(signal) {
      const found: DatedLine[] = [];
      for (let answers = 0; answers < mostAnswers; answers++) {
        const { lines, full } = await ask(signal, false);
        const from = placeOf(lines, last);
        const lost = last !== null && from < 0;
        const fresh = lost ? [...(await rest(signal)), ...lines] : lines.slice(from + 1);
        found.push(...fresh);
        last = fresh.at(-1) ?? last;
        if (!full) return found;
        if (fresh.length === 0) {
          gaps.push(`${pod}: more than 1 MB of its log is of one second`);
          return found;
        }
      }
      gaps.push(`${pod}: its log grows faster than it can be read`);
      return found;
    },
  };
}
const placeOf = (lines: readonly DatedLine[], last: DatedLine | null): number =>
  last === null ? -1 : lines.findLastIndex(({ ts, text }) => ts === last.ts && text === last.text);
function datedLines(text: string): readonly DatedLine[] {
  return text.split('\n').flatMap((line) => {
    const [, ts, said] =
      /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})) (.*)$/s.exec(line) ??
      [];
    return ts === undefined || said === undefined ? [] : [{ ts, text: said }];
  });
}
