import { messageOf } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SourceAnswer } from '../../ports/policy-source.ts';

/** Tries of one reading, and the pauses between them: a restart of the source is no reason to do without it. */
const pausesMs = [500, 1000, 2000, 4000];

/** Asks until there is an answer, some seconds at most; what is thrown is a source that is away. */
export async function askedAgain(
  clock: Clock,
  signal: AbortSignal,
  ask: () => Promise<SourceAnswer>,
): Promise<SourceAnswer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await asAnswer(signal, ask);
    const pauseMs = pausesMs[attempt];
    if (answer.state !== 'away' || pauseMs === undefined) return answer;
    await clock.sleep(pauseMs, signal);
  }
}
export async function asAnswer(
  signal: AbortSignal,
  ask: () => Promise<SourceAnswer>,
): Promise<SourceAnswer> {
  try {
    return await ask();
  } catch (thrown) {
    signal.throwIfAborted();
    return { state: 'away', problem: messageOf(thrown) };
  }
}
/** Asks every `everyMs`, or sooner when `changed` says so; ends with `signal`. */
export async function polled(
  clock: Clock,
  signal: AbortSignal,
  everyMs: number,
  ask: () => Promise<SourceAnswer>,
  heard: (answer: SourceAnswer) => void,
  changed: () => Promise<void> = () => new Promise(() => undefined),
): Promise<void> {
  try {
    let change = changed();
    for (;;) {
      signal.throwIfAborted();
      heard(await asAnswer(signal, ask));
      const woken = new AbortController();
      const either = AbortSignal.any([signal, woken.signal]);
      const late = clock.sleep(everyMs, either).then(() => false);
      // One that came while the source was asked is not lost: the promise is kept until it was heard.
      const isChanged = await Promise.race([late, change.then(() => true)]);
      woken.abort();
      await late.catch(() => undefined);
      if (isChanged) change = changed();
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}
