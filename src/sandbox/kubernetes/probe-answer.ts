import { type ApiObject, at, type Fields, fields, isFields, records, text } from './objects.ts';
import type { PodRuntime } from './pod-runtime.ts';
import { portNumber } from './pod-status.ts';

/** Asks one probe; what is wrong in the kubelet's words, undefined = it is good. A command cannot be run here, and is good. */
export async function askProbe(
  runtime: PodRuntime | undefined,
  pod: ApiObject,
  probe: Fields,
  container: Fields,
  timeoutMs: number,
): Promise<string | undefined> {
  const http = at(probe, 'httpGet');
  const dialled = isFields(probe['tcpSocket']) ? at(probe, 'tcpSocket') : at(probe, 'grpc');
  if (!isFields(probe['httpGet'])) {
    if (dialled['port'] === undefined || runtime?.dial === undefined) return undefined;
    const wanted = portNumber(dialled['port'], container);
    return (await runtime.dial(pod, wanted, timeoutMs))
      ? undefined
      : `dial tcp ${text(fields(pod.status)['podIP'])}:${wanted}: connect: connection refused`;
  }
  const port = portNumber(http['port'], container);
  const scheme = text(http['scheme']).toUpperCase() === 'HTTPS' ? 'https' : 'http';
  const sent = records(http['httpHeaders']).map(({ name, value }) => [
    text(name).toLowerCase(),
    text(value),
  ]);
  const how = { scheme, headers: Object.fromEntries(sent) } as const;
  // A connection that breaks off is a probe without an answer, as it is for the kubelet.
  const reply = await runtime
    ?.get(pod, port, text(http['path']) || '/', timeoutMs, how)
    .catch(() => undefined);
  if (reply === undefined)
    return `Get "${scheme}://${text(fields(pod.status)['podIP'])}:${port}${text(http['path'])}": dial tcp: connect: connection refused`;
  return reply.status >= 200 && reply.status < 400
    ? undefined
    : `HTTP probe failed with statuscode: ${reply.status}${reply.body === '' ? '' : `, body: ${reply.body.slice(0, 200)}`}`;
}
