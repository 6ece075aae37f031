import type { Collector, Found } from '../connect/diagnosis/collector.ts';
import type { PrometheusPlace } from '../connect/diagnosis/numbers.ts';
import { keepObservation } from '../connect/evidence.ts';
import type { Recorder } from '../diagnosis/live/recorder.ts';
import { messageOf } from '../errors.ts';
import type { DiagnosisFacts } from '../evidence/facts.ts';
import type { ReleaseHandle } from '../evidence/release.ts';
import type { Cluster } from '../ports/cluster.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { DiagnosisAsked } from './diagnosis-inputs.ts';

export interface DiagnosingAbout {
  readonly runtime: Runtime;
  readonly cluster: Cluster;
  readonly handle: ReleaseHandle;
  readonly evidenceFolder: string;
  readonly asked: DiagnosisAsked;
  /** Path of the pods' metrics. */
  readonly path: string;
  readonly heard: Recorder | undefined;
  readonly prometheus: PrometheusPlace | undefined;
}
/** Looks for the cause beside a gate; it changes no verdict and never throws. */
export interface Diagnosing {
  /** Whether it is asked for also where nobody is taken back, and the decision waits for it. */
  readonly waits: boolean;
  /** Numbers contradict each other while the gate still looks (E4): what grows is seen by a first look now. */
  suspect(why: string): void;
  suspected(): string | undefined;
  /** Collects and diagnoses; undefined = it could not be done, which was said. */
  explain(found: Found, leaving: Promise<unknown> | undefined): Promise<DiagnosisFacts | undefined>;
  /** Nobody waits for it any more. */
  abandon(): void;
}
const title = 'diagnosis';

/** `off` gives undefined, and loads nothing. */
export function diagnosing(about: DiagnosingAbout): Diagnosing | undefined {
  const { runtime, asked } = about;
  if (asked.diagnose === undefined || asked.diagnose === 'off') return undefined;
  const fromMs = runtime.clock.now().getTime();
  let why: string | undefined;
  let made: Promise<Collector> | undefined;
  const { 'diagnose-credentials': credentials = {}, 'github-token': token } = asked;
  for (const secret of [token, ...Object.values(credentials)])
    if (secret !== undefined && secret !== '') runtime.mask(secret);
  const collecting = (): Promise<Collector> => {
    made ??= import('../connect/diagnosis/collector.ts').then(({ collector }) =>
      collector({
        ...about,
        deadlineMs: asked['diagnose-deadline'] ?? 20_000,
        sizeBytes: 1000 * (asked['diagnose-size'] ?? 2000),
        port: asked['diagnose-port'],
        token,
        telemetry: asked['diagnose-sources'] ?? {},
        credentials,
        fromMs,
      }),
    );
    return made;
  };
  // Loaded while the gate waits for its sources: on the way back not a moment is spent on it.
  void collecting().catch(() => undefined);
  return {
    waits: asked.diagnose === 'wait',
    suspect(said) {
      if (why !== undefined) return;
      why = `signals contradict each other: ${said}`;
      runtime.log.info(`${said}: evidence for a diagnosis is collected while the gate looks on`);
      void collecting().then(
        (found) => found.begin(),
        () => undefined,
      );
    },
    suspected: () => why,
    abandon: () =>
      void made?.then(
        (found) => found.abandon(),
        () => undefined,
      ),
    async explain(found, leaving) {
      try {
        return await explained(about, await collecting(), found, leaving);
      } catch (thrown) {
        runtime.log.warning(
          `The cause could not be looked for: ${messageOf(thrown)} The verdict stands without it.`,
          title,
        );
        return undefined;
      }
    },
  };
}
async function explained(
  { runtime, evidenceFolder }: DiagnosingAbout,
  collector: Collector,
  found: Found,
  /** Users on their way back: nothing is reckoned while they are. */
  leaving: Promise<unknown> | undefined,
): Promise<DiagnosisFacts> {
  const { clock, log } = runtime;
  const beganMs = clock.now().getTime();
  const collected = await collector.collect(found);
  await leaving?.catch(() => undefined);
  const [{ answerOf, factsFrom }, { canonicalJson }, { redact }, { causeLine }] = await Promise.all(
    [
      import('../diagnosis/live/answer.ts'),
      import('../evidence/canonical.ts'),
      import('../report/redact.ts'),
      import('../report/diagnosis/words.ts'),
    ],
  );
  const kept = await keepObservation(runtime, evidenceFolder, canonicalJson(collected)).catch(
    (thrown: unknown) => {
      log.warning(`What was collected could not be kept: ${messageOf(thrown)}`, title);
      return null;
    },
  );
  const seconds = (clock.now().getTime() - beganMs) / 1000;
  const facts = factsFrom(answerOf(collected), { seconds, collected: kept }, redact);
  log.notice(redact(causeLine(facts)), title);
  for (const { says } of facts.suspects.slice(0, 1)) log.info(says);
  for (const one of facts.unseen) log.info(`not seen: ${one}`);
  return facts;
}
