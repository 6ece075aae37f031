// Every pod's /metrics at once: KWOK's pods run nothing, but their addresses are routed to this process, which tells them apart by the
// address that was dialled. A healthy service of 20 requests a second, in the length that a Go service's exposition has.
import { createServer } from 'node:http';

const began = Date.now();
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** A number of [0, 1) that is the pod's own. */
const own = (address) =>
  [...address].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7) / 9973;

function metrics(address) {
  const seconds = (Date.now() - began) / 1000 + 1000 * own(address);
  const served = Math.floor(20 * seconds);
  const below = (le) => Math.floor(served * (1 - Math.exp(-le / 0.04)));
  const counter = (name, series) => [`# TYPE ${name} counter`, ...series];
  const routes = Array.from({ length: 12 }, (_, i) => `route="/v1/orders/${i}"`);
  return [
    ...counter('http_requests_total', [
      `http_requests_total{code="200"} ${served}`,
      `http_requests_total{code="500"} ${Math.floor(served / 2000)}`,
    ]),
    '# TYPE http_request_duration_seconds histogram',
    ...bounds.map((le) => `http_request_duration_seconds_bucket{le="${le}"} ${below(le)}`),
    `http_request_duration_seconds_bucket{le="+Inf"} ${served}`,
    `http_request_duration_seconds_sum ${served * 0.04}`,
    `http_request_duration_seconds_count ${served}`,
    '# TYPE go_goroutines gauge',
    `go_goroutines ${40 + Math.floor(10 * own(address))}`,
    '# TYPE go_memstats_heap_inuse_bytes gauge',
    `go_memstats_heap_inuse_bytes ${2e7 + 1e6 * own(address)}`,
    // What a service has besides, and nobody asks for.
    ...routes.flatMap((route) => [
      '# TYPE grpc_client_handling_seconds histogram',
      ...bounds.map(
        (le) => `grpc_client_handling_seconds_bucket{${route},le="${le}"} ${below(le)}`,
      ),
      `grpc_client_handling_seconds_count{${route}} ${served}`,
    ]),
    '',
  ].join('\n');
}
createServer((request, response) => {
  const address = request.socket.localAddress ?? '';
  if (request.url !== '/metrics') response.end('ok');
  else {
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(metrics(address));
  }
}).listen(8080, '0.0.0.0');
