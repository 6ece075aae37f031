import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Samples in OpenMetrics by metric family: `<type> <family>` → lines with timestamps in seconds. */
export type Past = Readonly<Record<string, readonly string[]>>;
export interface RunningPrometheus {
  readonly url: string;
  /** Scrapes these from now on: label sets and the address that serves /metrics. */
  scrape(
    targets: readonly {
      readonly address: string;
      readonly labels: Readonly<Record<string, string>>;
    }[],
  ): void;
  stop(): Promise<void>;
}
async function writePast(past: Past, folder: string, data: string): Promise<void> {
  const file = join(folder, 'past.om');
  const out = createWriteStream(file);
  for (const [family, lines] of Object.entries(past)) {
    const [type, name] = family.split(' ');
    out.write(`# TYPE ${name} ${type}\n`);
    for (const line of lines) out.write(`${line}\n`);
  }
  out.end('# EOF\n');
  await once(out, 'finish');
  execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', file, data], {
    stdio: 'ignore',
  });
}
/** The real Prometheus over a past that promtool wrote; targets are found by a file and scraped each second. */
export async function prometheusWithPast(
  past: Past,
  flags: readonly string[] = [],
): Promise<RunningPrometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-history-'));
  const data = join(folder, 'data');
  if (Object.keys(past).length > 0) await writePast(past, folder, data);
  const port = await freePort();
  const targets = join(folder, 'targets.json');
  writeFileSync(targets, '[]');
  writeFileSync(
    join(folder, 'p.yml'),
    JSON.stringify({
      global: { scrape_interval: '1s', scrape_timeout: '900ms' },
      scrape_configs: [
        { job_name: 'p', file_sd_configs: [{ files: [targets], refresh_interval: '1s' }] },
      ],
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  const running = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'p.yml')}`,
      `--storage.tsdb.path=${data}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
      ...flags,
    ],
    { stdio: 'inherit' },
  );
  const stop = async (): Promise<void> => {
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(`${url}/-/ready`).catch(() => undefined);
    if (ready?.ok === true)
      return {
        url,
        stop,
        scrape(wanted) {
          const found = wanted.map(({ address, labels }) => ({ targets: [address], labels }));
          // Prometheus reads at once what changes: never half a file.
          writeFileSync(`${targets}.new`, JSON.stringify(found));
          renameSync(`${targets}.new`, targets);
        },
      };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('Prometheus did not become ready');
}
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
