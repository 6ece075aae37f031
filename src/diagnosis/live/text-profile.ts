import type { Profile, ProfileSample } from '../pprof.ts';
import { ProfileError } from '../pprof.ts';

/**
 * Profiles as `net/http/pprof` writes them with `?debug=1`: counts, addresses and a `#` line for each frame
 * (https://github.com/golang/go/blob/master/src/runtime/pprof/pprof.go). Text passes through every proxy whole, which bytes need not.
 */
const limits = { text: 16_000_000, samples: 20_000, depth: 256, line: 1000 };
/** `847 @ 0x43a2ee …`; of memory `3: 4096 [9: 12288] @ 0x…`; of waits `cycles count @ 0x…`. */
const head = /^(\d+)(?::? (\d+))?(?: \[\d+: \d+\])? @(?: 0x[0-9a-f]+)*$/;
const frame = /^#\s+0x[0-9a-f]+\s+(\S.*?)\+0x[0-9a-f]+(?:\s+(\S+):(\d+))?$/;

interface Draft {
  readonly stack: string[];
  readonly values: readonly number[];
}
type Kind = 'goroutine' | 'heap' | 'contention';
/** Reads one profile; throws ProfileError where the text is none. */
export function textProfile(text: string): Profile {
  if (text.length > limits.text) throw new ProfileError('is larger than 16 MB');
  const kind = kindOf(text);
  const { samples, places } = samplesOf(text, kind);
  return {
    sampleTypes: [
      {
        goroutine: { type: 'goroutine', unit: 'count' },
        heap: { type: 'inuse_space', unit: 'bytes' },
        contention: { type: 'delay', unit: 'nanoseconds' },
      }[kind],
    ],
    samples: samples.map((one): ProfileSample => ({ ...one, labels: {} })),
    places,
    durationNanos: 0,
  };
}
function samplesOf(text: string, kind: Kind) {
  const samples: Draft[] = [];
  const places = new Map<string, { file: string; line: number }>();
  const cycles = Number(/^cycles\/second=(\d+)$/m.exec(text)?.[1] ?? 0);
  for (const line of linesOf(text)) {
    if (line.startsWith('# runtime.MemStats') || samples.length > limits.samples) break;
    const begun = head.exec(line);
    if (begun === null) addFrame(samples.at(-1), line, places);
    else samples.push({ stack: [], values: valuesOf(kind, begun, cycles) });
  }
  return { samples, places };
}
function addFrame(
  sample: Draft | undefined,
  line: string,
  places: Map<string, { file: string; line: number }>,
): void {
  const [, name, file, at] = frame.exec(line) ?? [];
  if (name === undefined || sample === undefined || sample.stack.length >= limits.depth) return;
  sample.stack.push(name);
  if (file !== undefined && !places.has(name)) places.set(name, { file, line: Number(at) });
}
function kindOf(text: string): Kind {
  const first = text.slice(0, 200);
  if (/^goroutine(leak)? profile: total \d+/.test(first)) return 'goroutine';
  if (/^heap profile: /.test(first)) return 'heap';
  if (/^--- (mutex|contention|block):/.test(first)) return 'contention';
  throw new ProfileError('is no text profile of Go');
}
function valuesOf(kind: Kind, [, first, second]: RegExpExecArray, cycles: number): number[] {
  const [a, b] = [Number(first), Number(second ?? 0)];
  if (kind === 'goroutine') return [a];
  if (kind === 'heap') return [b];
  // Without the clock's rate cycles are taken for nanoseconds: both sides are off alike.
  return [cycles > 0 ? (a / cycles) * 1e9 : a];
}
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield text.slice(from, Math.min(to, from + limits.line)).trimEnd();
    from = to + 1;
  }
}

/** Several pods as one profile: their samples side by side, so that sums are over all of them. */
export function mergedProfiles(profiles: readonly Profile[]): Profile | undefined {
  const [first] = profiles;
  if (first === undefined) return undefined;
  return {
    ...first,
    samples: profiles.flatMap(({ samples }) => samples),
    places: new Map(profiles.flatMap(({ places }) => [...places])),
  };
}
