import {
  questionDocument,
  type Report,
  readDocument,
} from '../../../../src/agreement/documents.ts';
import { signedFrom } from '../../../../src/agreement/signature.ts';
import { type WireView, wireVersion } from '../../../../src/agreement/wire.ts';
import type { Verdict } from '../../../../src/evidence/envelope.ts';
import { observeAgreement } from '../../../../src/gates/agreement/gate.ts';
import { judgeAgreement } from '../../../../src/gates/agreement/judge.ts';
import type { AgreementParameters } from '../../../../src/gates/agreement/parameters.ts';
import type { Agreement } from '../../../../src/ports/agreement.ts';
import { randomOf } from '../../../faults/random.ts';
import { challengeOf, latency, named, rate, reportFor, voteAnswer } from '../fixtures.ts';
import { type Violation, watch } from './invariants.ts';
import { type Network, network } from './network.ts';
import { forged, type Nodes, nodes } from './nodes.ts';
import { type Timeline, timeline } from './timeline.ts';
import { type Ended, healMs, stage, type Truth } from './truth.ts';

const endMs = 70_000;

export interface Played {
  readonly seed: number;
  readonly truth: Truth;
  readonly ended: readonly Ended[];
  readonly violations: readonly Violation[];
  readonly faults: readonly string[];
}

/** One schedule: clusters, their jobs, arbiters, and what is done to all of them; the same seed is the same schedule. */
export async function play(seed: number, { calm = false } = {}): Promise<Played> {
  const chance = randomOf(seed * 7919 + 1);
  const below = (n: number): number => Math.floor(chance() * n);
  const time = timeline();
  const net = network(time, 5 + below(60));
  const truth = calm ? allWell(2 + below(2)) : truthOf(chance);
  const keeps = calm || chance() < 0.7;
  const world = nodes(truth.clusters, { time, net, chance, keeps });
  const faults: string[] = [];
  const ended: Ended[] = [];
  const seen = watch({ time, net, world, truth });
  stale(truth, world, chance);
  for (const cluster of truth.clusters)
    if (truth.verdicts[cluster] !== null)
      time.after(below(15_000), () => {
        job({ cluster, truth, time, net, world, chance, calm }).then((end) => {
          ended.push(end);
          seen.ended(end);
        }, seen.broke);
      });
  if (!calm) disturb({ time, net, world, truth, chance, calm, faults });
  time.after(healMs, () => {
    net.healAll();
    for (const node of world.all) node.start();
  });
  const jobs = Object.values(truth.verdicts).filter((verdict) => verdict !== null).length;
  for (let atMs = healMs + 6000; atMs <= endMs; atMs += 1000) {
    await time.run(atMs);
    if (ended.length === jobs) break;
  }
  const killed = faults.some((fault) => fault.startsWith('kill')) && !keeps;
  return { seed, truth, ended, faults, violations: seen.violations(ended, killed) };
}
const allWell = (n: number): Truth => {
  const clusters = ['ack-prod', 'eks-prod', 'gke-prod'].slice(0, n);
  return {
    clusters,
    verdicts: Object.fromEntries(clusters.map((cluster) => [cluster, 'pass'])),
    ...{ differs: false, sameImages: true, choice: 'promote' },
    arbiters: ['honest', 'honest', 'honest'],
  };
};
function truthOf(chance: () => number): Truth {
  const clusters = ['ack-prod', 'eks-prod', 'gke-prod'].slice(0, chance() < 0.4 ? 2 : 3);
  const bad = chance();
  const which = Math.floor(chance() * clusters.length);
  const one: Verdict | null =
    bad < 0.45
      ? 'pass'
      : bad < 0.65
        ? 'fail'
        : bad < 0.75
          ? 'inconclusive'
          : bad < 0.82
            ? 'error'
            : null;
  const choices = ['promote', 'hold', 'rollback', 'rollback'] as const;
  const odd = ['lies', 'away', 'repeats', 'steals'] as const;
  const others = chance() < 0.5 ? 'honest' : 'away';
  return {
    clusters,
    verdicts: Object.fromEntries(
      clusters.map((cluster, i) => [cluster, i === which ? one : 'pass']),
    ),
    differs: chance() < 0.35,
    sameImages: chance() < 0.93,
    choice: choices[Math.floor(chance() * choices.length)] ?? 'hold',
    arbiters: [odd[Math.floor(chance() * odd.length)] ?? 'lies', 'honest', others],
  };
}
function reportOf(cluster: string, truth: Truth, about: Partial<Report> = {}): Report {
  const last = cluster === truth.clusters.at(-1);
  return reportFor(cluster, {
    stage,
    verdict: truth.verdicts[cluster] ?? 'pass',
    indicators: [rate(10, 10_000), latency(truth.differs && last ? 260 : 200)],
    ...(truth.sameImages || !last ? {} : { images: { shop: `other@sha256:${'1'.repeat(64)}` } }),
    ...about,
  });
}
/** What was said before: of the stage before, of another release; and of a job that never comes, long ago. */
function stale(
  { clusters, verdicts, ...truth }: Truth,
  { nodeOf }: Nodes,
  chance: () => number,
): void {
  for (const cluster of clusters) {
    const node = nodeOf(cluster);
    const well = { ...truth, clusters, verdicts: {} };
    if (chance() < 0.5) node.report(reportOf(cluster, well, { stage: stage - 1 }));
    if (chance() < 0.3) node.report(reportOf(cluster, well, { release: 'shop/run-0' }));
    if (verdicts[cluster] === null && chance() < 0.5)
      node.report(reportOf(cluster, well, { stage: stage - 1, exposurePercent: 7 }));
  }
}
interface Scene {
  readonly time: Timeline;
  readonly net: Network;
  readonly world: Nodes;
  readonly truth: Truth;
  readonly chance: () => number;
  readonly calm: boolean;
}
async function job({ cluster, ...scene }: Scene & { readonly cluster: string }): Promise<Ended> {
  const { time, truth, chance, calm } = scene;
  const patient = calm || chance() < 0.7;
  const parameters: AgreementParameters = {
    ...{
      cluster,
      clusters: truth.clusters.map(named),
      arbiters: truth.arbiters.map((_, i) => named(`arbiter-${i}`)),
    },
    ...{ report: reportOf(cluster, truth), limitPercent: 8.5, strict: false, independent: false },
    ...{ waitSeconds: patient ? 40 : 2 + Math.floor(chance() * 8), maxAgeSeconds: 120 },
  };
  // Clocks of runners are wrong by up to half a minute; nothing may hang on them.
  const clock = time.clock(Math.round((chance() * 2 - 1) * 30_000));
  const signal = new AbortController().signal;
  const agreement = links(cluster, scene);
  const seen = await observeAgreement({ clock, signal, agreement }, parameters);
  const { verdict, reasons } = judgeAgreement(seen, parameters);
  return { cluster, atMs: time.nowMs(), verdict, reasons, patient };
}
/** How a job reaches verifiers and arbiters: over its own links, which somebody may listen to and repeat. */
function links(cluster: string, { time, net, world, truth, chance }: Scene): Agreement {
  const from = `job of ${cluster}`;
  const taped = new Map<string, WireView>();
  const ask = <T>(to: string, signal: AbortSignal, answer: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      net.carry(from, to, { lastMs: 0 }, () => {
        const node = world.nodeOf(to);
        const answered = node.process === null ? undefined : answer();
        net.carry(to, from, { lastMs: 0 }, () => {
          time.stir();
          if (answered === undefined) reject(new Error('connection refused'));
          else resolve(answered);
        });
      });
    });
  return {
    challenge: () => challengeOf(`${cluster} ${chance()}`),
    report: (body, signal) =>
      ask(cluster, signal, () => {
        const report = JSON.parse(new TextDecoder().decode(body)) as Report;
        const reason = world.nodeOf(cluster).report(report);
        return { version: wireVersion, accepted: reason === '', reason };
      }),
    async view(to, challenge, release, signal) {
      const answered = ask(to, signal, () => {
        const node = world.nodeOf(to);
        const request = { version: wireVersion, challenge, release };
        return node.process?.view(request, node.monotonicMs());
      });
      const old = taped.get(to);
      // Somebody on the way answers for a verifier that does not: with what it said before.
      const repeated = (thrown: unknown): WireView => {
        if (old === undefined) throw thrown;
        return old;
      };
      const view = await Promise.race([
        answered,
        ...(old === undefined
          ? []
          : [
              time
                .clock(0)
                .sleep(3000)
                .then(() => old),
            ]),
      ]).catch(repeated);
      if (view === undefined) throw new Error('connection refused');
      taped.set(to, view);
      return view;
    },
    vote: (arbiter, challenge, body, signal) =>
      votes({ arbiter, challenge, body, signal }, { time, truth, chance }),
  };
}
async function votes(
  {
    arbiter,
    challenge,
    body,
    signal,
  }: {
    readonly arbiter: string;
    readonly challenge: string;
    readonly body: Uint8Array;
    readonly signal: AbortSignal;
  },
  { time, truth, chance }: Pick<Scene, 'time' | 'truth' | 'chance'>,
): Promise<WireView> {
  const question = readDocument(body, questionDocument, 'question');
  const behaves = truth.arbiters[Number(arbiter.at(-1))] ?? 'away';
  await time.clock(0).sleep(behaves === 'away' ? 1e9 : 100 + chance() * 5000, signal);
  const honest = truth.arbiters.indexOf('honest');
  const other = `arbiter-${honest}`;
  const answer = {
    honest: () => voteAnswer(arbiter, truth.choice, question, { answers: challenge }),
    lies: () => voteAnswer(arbiter, 'promote', question, { answers: challenge }),
    away: () => voteAnswer(arbiter, 'promote', question, { answers: challenge }),
    // Its own vote of another release, and the vote of another arbiter under its name.
    repeats: () =>
      voteAnswer(
        arbiter,
        'promote',
        { ...question, release: 'shop/run-0' },
        { answers: challenge },
      ),
    steals: () => voteAnswer(other, 'promote', question, { answers: challenge }, arbiter),
  }[behaves]();
  if (answer.signed === null) throw new Error('no vote');
  return { version: wireVersion, ...signedFrom(answer.signed) };
}
/** Until the world is healed: links are cut one way and both, slowed; verifiers are killed; summaries are repeated and forged. */
function disturb({
  time,
  net,
  world,
  truth,
  chance,
  faults,
}: Scene & { readonly faults: string[] }): void {
  const { clusters } = truth;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const places = [...clusters, ...clusters.map((cluster) => `job of ${cluster}`)];
  const way = (): [string, string] => {
    const to = pick(clusters);
    return [pick(places.filter((place) => place !== to)), to];
  };
  const lasting = (): number => 500 + chance() * 19_000;
  const kinds: Readonly<Record<string, () => void>> = {
    'cut one way': () => {
      const [a, b] = chance() < 0.5 ? way() : (way().reverse() as [string, string]);
      net.cut(a, b);
      time.after(lasting(), () => net.heal(a, b));
    },
    'cut both ways': () => {
      const [a, b] = way();
      net.cut(a, b);
      net.cut(b, a);
      const ms = lasting();
      time.after(ms, () => net.heal(a, b));
      time.after(ms, () => net.heal(b, a));
    },
    slow: () => {
      const [a, b] = way();
      net.slow(a, b, 200 + chance() * 6000);
      time.after(lasting(), () => net.slow(a, b, 20));
    },
    kill: () => {
      const node = world.nodeOf(pick(clusters));
      node.kill();
      time.after(500 + chance() * 8000, () => node.start());
    },
    repeat: () => {
      const [from, to] = [pick(clusters), pick(clusters)];
      const tape = world.tape.get(`${from}>${to}`) ?? [];
      for (let i = 0; i < 3 && tape.length > 0; i++) world.inject(from, to, pick(tape));
    },
    forge: () => {
      const [from, to] = [pick(clusters), pick(clusters)];
      const said = world.tape.get(`${to}>${from}`)?.at(-1)?.challenge ?? '';
      const message = forged(
        world.tape.get(`${from}>${to}`) ?? [],
        (body) =>
          body
            .replaceAll(/"verdict":"\w+"/g, '"verdict":"pass"')
            .replaceAll(/"stage":\d+/g, `"stage":${stage}`)
            .replace(/"exposurePercent":\d+/, '"exposurePercent":99')
            .replace(/"answers":"\w+"/, `"answers":"${said}"`)
            .replace(/"sequence":(\d+)/, (_all, n) => `"sequence":${Number(n) + 1}`),
        said,
      );
      if (message !== undefined) world.inject(from, to, message);
    },
    // Slower and slower, as a queue that fills: each message comes soon after the one before, and long after it was said.
    creep: () => {
      const to = pick(clusters);
      const from = pick(clusters.filter((cluster) => cluster !== to));
      for (let i = 1; i <= 30; i++)
        time.after(i * 400, () => {
          if (time.nowMs() < healMs) net.slow(from, to, i * 250);
        });
      time.after(9000 + chance() * 3000, () => {
        if (time.nowMs() < healMs - 1000) world.nodeOf(from).kill();
      });
    },
    // Somebody with a stolen certificate (not with the key that signs) speaks for a cluster that is cut off and dies: with what it said last.
    impersonate: () => {
      const to = pick(clusters);
      const from = pick(clusters.filter((cluster) => cluster !== to));
      net.cut(from, to);
      time.after(2500, () => {
        if (time.nowMs() < healMs) world.nodeOf(from).kill();
      });
      time.after(5000 + chance() * 2500, () => {
        if (time.nowMs() < healMs) world.impersonate(from, to);
      });
    },
    // Its gates look again and find harm: what they said before is over.
    'turn to fail': () => {
      const cluster = pick(clusters);
      if (truth.verdicts[cluster] === null) return;
      const report = reportOf(cluster, truth, { verdict: 'fail', exposurePercent: 50 });
      // Somebody repeats what it said just before, while that is still fresh by its challenge.
      const before = clusters.map((to) => ({
        to,
        said: world.tape.get(`${cluster}>${to}`)?.slice(-1) ?? [],
      }));
      world.nodeOf(cluster).report(report);
      time.after(1300, () => {
        for (const { to, said } of before)
          for (const message of said) world.inject(cluster, to, message);
      });
    },
  };
  const names = [
    'cut one way',
    'cut one way',
    'cut both ways',
    'slow',
    'kill',
    'repeat',
    'repeat',
    'forge',
    'creep',
    'impersonate',
    ...(chance() < 0.3 ? ['turn to fail'] : []),
  ];
  // One direction between two clusters, from the beginning on: who looks at single words only would promote.
  if (chance() < 0.4) {
    const [a, b] = [clusters[0] ?? '', clusters[1] ?? ''];
    faults.push('cut for long');
    net.cut(a, b);
  }
  const count = 2 + Math.floor(chance() * 8);
  for (let i = 0; i < count; i++) {
    const name = pick(names);
    time.after(1000 + chance() * (healMs - 2000), () => {
      faults.push(`${name} at ${Math.round(time.nowMs())} ms`);
      kinds[name]?.();
    });
  }
}
