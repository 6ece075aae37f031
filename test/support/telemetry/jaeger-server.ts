import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../brokers/brokers.ts';
import { tool } from '../toolchain/tools.ts';
import { otlp, type Told } from './otlp.ts';

/** A store of traces: the real one, or one that answers as it does. */
export interface RunningJaeger {
  /** Of its query API. */
  readonly url: string;
  /** Returns when the spans can be found. */
  send(spans: readonly Told[]): Promise<void>;
  stop(): Promise<void>;
}
const configOf = (query: number, grpc: number, intake: number) => ({
  service: {
    extensions: ['jaeger_storage', 'jaeger_query'],
    pipelines: { traces: { receivers: ['otlp'], exporters: ['jaeger_storage_exporter'] } },
    telemetry: { metrics: { level: 'none' }, logs: { level: 'warn' } },
  },
  extensions: {
    jaeger_query: {
      storage: { traces: 'mem' },
      http: { endpoint: `127.0.0.1:${query}` },
      grpc: { endpoint: `127.0.0.1:${grpc}` },
    },
    jaeger_storage: { backends: { mem: { memory: { max_traces: 10_000 } } } },
  },
  receivers: { otlp: { protocols: { http: { endpoint: `127.0.0.1:${intake}` } } } },
  exporters: { jaeger_storage_exporter: { trace_storage: 'mem' } },
});
/** Jaeger itself (v2), in memory; it takes OTLP in JSON and stores what it took before it answers. */
export async function realJaeger(): Promise<RunningJaeger> {
  const binary = await tool('jaeger');
  const folder = mkdtempSync(join(tmpdir(), 'sluice-jaeger-'));
  const [query = 0, grpc = 0, intake = 0] = await freePorts(3);
  const file = join(folder, 'j.json');
  writeFileSync(file, JSON.stringify(configOf(query, grpc, intake)));
  const running = spawn(binary, ['--config', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (part: Buffer) => {
    said = `${said}${part}`.slice(-4000);
  });
  const url = `http://127.0.0.1:${query}`;
  const stop = async (): Promise<void> => {
    const ended = running.exitCode === null ? once(running, 'exit') : undefined;
    running.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const isUp = async (): Promise<boolean> =>
    await fetch(`${url}/api/services`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const until = Date.now() + 60_000; !(await isUp()); ) {
    if (running.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`Jaeger does not answer: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    stop,
    async send(spans) {
      const answer = await fetch(`http://127.0.0.1:${intake}/v1/traces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(otlp(spans)),
      });
      if (!answer.ok) throw new Error(`OTLP was answered ${answer.status}: ${await answer.text()}`);
    },
  };
}
