import type { Clock } from '../ports/clock.ts';
import type { DecisionSink } from '../ports/decision-sink.ts';
import { boundedText } from './bounded-body.ts';
import { withDeadline } from './deadline.ts';

/** Loki's push API (https://grafana.com/docs/loki/latest/reference/loki-http-api/#ingest-logs). Labels are few and bounded. */
export function lokiSink({ clock }: { readonly clock: Clock }, url: string): DecisionSink {
  return {
    name: 'Loki',
    async send(decision, line, signal) {
      const { workload, namespace } = decision.release;
      const stream = { app: 'sluice', workload, namespace, decision: decision.decision };
      const body = JSON.stringify({
        streams: [
          { stream, values: [[`${BigInt(Date.parse(decision.time)) * 1_000_000n}`, line]] },
        ],
      });
      let problem = '';
      for (let attempt = 0; attempt < 3; attempt++) {
        if (attempt > 0) await clock.sleep(500 * 2 ** attempt, signal);
        problem = await push(url, body, signal);
        if (problem === '') return;
      }
      throw new Error(problem);
    },
  };
}
async function push(url: string, body: string, signal: AbortSignal): Promise<string> {
  try {
    return await withDeadline(5000, signal, async (limit) => {
      const response = await fetch(`${url}/loki/api/v1/push`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        redirect: 'error',
        signal: limit,
      });
      return response.ok
        ? ''
        : `it answered ${response.status}: ${(await boundedText(response, 200)).text}`;
    });
  } catch (thrown) {
    signal.throwIfAborted();
    return String(thrown);
  }
}
