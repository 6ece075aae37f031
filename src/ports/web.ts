/** What a request from outside the cluster says; the body is not longer than the caller allows. */
export interface WebRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly body?: string;
}
export interface WebAnswer {
  readonly status: number;
  readonly body: string;
}
/** A service as its users see it, and what is measured of it. Each method throws when nobody answers within the deadline. */
export interface Web {
  ask(request: WebRequest, withinMs: number, signal: AbortSignal): Promise<WebAnswer>;
  /** grpc.health.v1.Health/Check of an https or http (h2c) address. */
  grpcHealth(
    url: string,
    service: string,
    withinMs: number,
    signal: AbortSignal,
  ): Promise<'SERVING' | 'NOT_SERVING' | 'SERVICE_UNKNOWN' | 'UNKNOWN'>;
  /** Values of an instant query, one for each series. */
  query(promql: string, signal: AbortSignal): Promise<readonly number[]>;
}
