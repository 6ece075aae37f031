import { Agent, request } from 'node:http';

export interface Watcher {
  /** Versions that answered, with the time of their last answer (Unix milliseconds). */
  stop(): Promise<ReadonlyMap<string, number>>;
}
/** One user who asks again and again by a port of the loopback, and writes down which version answered last when. */
export function watchVersions(port: number, host: string, everyMs = 20): Watcher {
  const agent = new Agent({ keepAlive: true });
  const last = new Map<string, number>();
  let stopped = false;
  const ask = (): Promise<void> =>
    new Promise((resolve) => {
      const about = { port, agent, method: 'POST', path: '/orders', headers: { host } };
      const asked = request({ host: '127.0.0.1', timeout: 2000, ...about }, (answer) => {
        const version = answer.headers['x-version'];
        if (typeof version === 'string') last.set(version, Date.now());
        answer.resume().once('close', resolve);
      });
      asked.once('timeout', () => asked.destroy());
      asked.once('error', () => resolve());
      asked.end();
    });
  const asking = (async () => {
    while (!stopped) {
      await ask();
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
  return {
    async stop() {
      stopped = true;
      await asking;
      agent.destroy();
      return last;
    },
  };
}
