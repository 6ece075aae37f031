import { connect as connectHttp2 } from 'node:http2';
import type { Web } from '../ports/web.ts';
import { boundedText } from './bounded-body.ts';
import { withDeadline } from './deadline.ts';
import { ask, type PrometheusAddress } from './prometheus/api.ts';

const bodyLimitBytes = 4 * 1024 * 1024;
/** https://grpc.io/docs/guides/health-checking/: grpc.health.v1.HealthCheckResponse.ServingStatus. */
const servingStatus = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'] as const;

/** Asks services from where this process runs: HTTP, gRPC health, and Prometheus where there is one. */
export const webProbes = (prometheus: PrometheusAddress | undefined): Web => ({
  ask: ({ url, method, body }, withinMs, signal) =>
    withDeadline(withinMs, signal, async (limit) => {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        signal: limit,
        ...(body === undefined ? {} : { body, headers: { 'content-type': typeOf(body) } }),
      });
      const { text } = await boundedText(response, bodyLimitBytes);
      return { status: response.status, body: text };
    }),
  grpcHealth: (url, service, withinMs, signal) =>
    withDeadline(withinMs, signal, (limit) => checkHealth(url, service, limit)),
  async query(promql, signal) {
    if (prometheus === undefined) throw new Error('no prometheus-url was given');
    const answer = (await ask(prometheus, '/api/v1/query', { query: promql }, signal)) as {
      readonly resultType?: string;
      readonly result?: unknown;
    };
    return valuesOf(answer);
  },
});
const typeOf = (body: string): string =>
  /^\s*[[{]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8';

/** https://prometheus.io/docs/prometheus/latest/querying/api/#expression-query-result-formats; what is no number is NaN, not left out. */
export function valuesOf({
  resultType,
  result,
}: {
  readonly resultType?: string;
  readonly result?: unknown;
}): readonly number[] {
  const sample = (value: unknown): number => {
    const text: unknown = Array.isArray(value) ? value[1] : undefined;
    return typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN;
  };
  if (resultType === 'scalar') return [sample(result)];
  if (resultType !== 'vector' || !Array.isArray(result))
    throw new Error(`the query gives a ${resultType ?? 'nothing'}, not numbers`);
  return result.map((series: { readonly value?: unknown }) => sample(series.value));
}

/** One unary call, without a library: a message is a flag, its length and protobuf. Errors are gRPC's own status in the trailers. */
function checkHealth(
  url: string,
  service: string,
  signal: AbortSignal,
): Promise<(typeof servingStatus)[number]> {
  return new Promise((resolve, reject) => {
    const session = connectHttp2(new URL(url).origin);
    let ended = false;
    /** Once; what comes after it, an error of the connection that was closed here, is nobody's business. */
    const end = (settle: () => void): void => {
      if (ended) return;
      ended = true;
      signal.removeEventListener('abort', onAbort);
      session.destroy();
      try {
        settle();
      } catch (thrown) {
        reject(thrown);
      }
    };
    const onAbort = (): void => end(() => reject(signal.reason));
    signal.addEventListener('abort', onAbort, { once: true });
    session.on('error', (thrown) => end(() => reject(thrown)));
    const call = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const parts: Buffer[] = [];
    let bytes = 0;
    let code: string | undefined;
    const note = (headers: Readonly<Record<string, unknown>>): void => {
      code = headers['grpc-status'] === undefined ? code : String(headers['grpc-status']);
    };
    call.on('error', (thrown) => end(() => reject(thrown)));
    call.on('response', note);
    call.on('trailers', note);
    call.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > 64 * 1024) end(() => reject(new Error('the answer is no health check')));
      else parts.push(part);
    });
    call.once('end', () =>
      end(() => {
        // NOT_FOUND is how a server says that it does not know the service.
        if (code === '5') resolve('SERVICE_UNKNOWN');
        else if (code !== undefined && code !== '0') reject(new Error(`gRPC status ${code}`));
        else resolve(statusIn(Buffer.concat(parts)));
      }),
    );
    call.end(message(service));
  });
}
/** HealthCheckRequest: field 1, a string. */
function message(service: string): Buffer {
  const name = Buffer.from(service, 'utf8');
  const body = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a, name.length]), name]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}
/** HealthCheckResponse: field 1, an enum; absent = its zero value. */
function statusIn(answer: Buffer): (typeof servingStatus)[number] {
  if (answer.length < 5 || answer[0] !== 0) throw new Error('the answer is no health check');
  const body = answer.subarray(5, 5 + answer.readUInt32BE(1));
  if (body.length === 0) return 'UNKNOWN';
  const found = body[0] === 0x08 ? servingStatus[body[1] ?? -1] : undefined;
  if (found === undefined) throw new Error('the answer is no health check');
  return found;
}
