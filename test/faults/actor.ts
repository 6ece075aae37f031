import { run as deploy, post as postDeploy } from '../../src/actions/deploy-canary/action.ts';
import { run as chaos, post as postChaos } from '../../src/actions/inject-chaos/action.ts';
import { run as promote } from '../../src/actions/promote-canary/action.ts';
import { run as rollback } from '../../src/actions/rollback-canary/action.ts';
import { run as sweep } from '../../src/actions/sweep/action.ts';
import { messageOf } from '../../src/errors.ts';
import { outsideCi, type Runtime } from '../../src/ports/runtime.ts';
import { type Actor, type Begin, shorten } from './acting.ts';
import { deadMan } from './dead-man.ts';
import type { ActionName } from './lives.ts';
import type { EmbeddedWorld } from './world.ts';

const runs: Readonly<Record<ActionName, (runtime: Runtime) => Promise<void>>> = {
  'deploy-canary': deploy,
  'inject-chaos': chaos,
  'promote-canary': promote,
  'rollback-canary': rollback,
  sweep,
  'dead-man': deadMan,
};
const posts: Partial<Record<ActionName, (runtime: Runtime) => Promise<void>>> = {
  'deploy-canary': postDeploy,
  'inject-chaos': postChaos,
};

const killed = new Error('killed');
export function beginActor(world: EmbeddedWorld, begin: Begin): Actor {
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  const requests: string[] = [];
  const connections: (() => void)[] = [];
  const abort = new AbortController();
  let dead = false;
  const quiet = (): void => undefined;
  const runtime: Runtime = {
    log: {
      debug: quiet,
      info: quiet,
      notice: quiet,
      warning: quiet,
      error: quiet,
      group: (_title, body) => body(),
    },
    clock: {
      now: () => new Date(world.clock.now().getTime() + (begin.skewMs ?? 0)),
      sleep: (ms, signal) => (dead ? Promise.reject(killed) : world.clock.sleep(ms, signal)),
    },
    run: {
      ...outsideCi,
      runId: begin.runId,
      runAttempt: begin.attempt,
      runUrl: `https://ci/${begin.runId}`,
    },
    tempFolder: world.folder,
    workspace: world.folder,
    signal: abort.signal,
    input: (name) => begin.inputs[name] ?? '',
    output: (name, value) => {
      if (!dead) outputs[name] = value;
    },
    saveState: (name, value) => {
      if (!dead) state[name] = value;
    },
    savedState: (name) => state[name] ?? '',
    mask: quiet,
    summary: () => Promise.resolve(),
    env: () => undefined,
  };
  const actor: Actor = {
    user: begin.user,
    label: begin.label,
    requests,
    outputs,
    done: Promise.resolve().then(() => outcomeOf(runs[begin.action](runtime))),
    onRequest(request) {
      if (dead) return { reset: true };
      connections.push(request.cut);
      requests.push(shorten(request));
      return begin.meddle(requests.length - 1, actor);
    },
    kill() {
      dead = true;
      // The request that is being served meets its own end first.
      setTimeout(() => {
        for (const cut of connections) cut();
      }, 10);
    },
    signal: (name) => abort.abort(new Error(`stopped by ${name}`)),
    post: async () => {
      if (!dead) await outcomeOf(posts[begin.action]?.(runtime) ?? Promise.resolve());
    },
  };
  return actor;
}
async function outcomeOf(run: Promise<void>): Promise<string | undefined> {
  try {
    await run;
    return undefined;
  } catch (thrown) {
    return messageOf(thrown);
  }
}
