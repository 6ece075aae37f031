import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import type { ApiObject } from './objects.ts';

/** How a container ended. */
export interface Exit {
  readonly code: number;
  readonly reason: string;
}
/** What runs pods: processes of this machine, or a script in a test. */
export interface PodRuntime {
  /** Starts the pod's container; `exited` is called once when it ends. Rejects with a message when the image cannot be had. */
  start(pod: ApiObject, exited: (exit: Exit) => void): Promise<void>;
  /** Asks it to end, and kills it after the grace. */
  stop(pod: ApiObject, graceMs: number): Promise<void>;
  /** Containers that are really run, the one that is asked first; absent = the first of the pod. The others are stubs, and ready. */
  containers?(pod: ApiObject): readonly string[];
  /** Whether something listens on a port of the pod (tcpSocket and grpc probes). */
  dial?(pod: ApiObject, port: number, timeoutMs: number): Promise<boolean>;
  /** A connection to a port of the pod, for port-forward; absent or undefined = nobody listens. */
  connect?(pod: ApiObject, port: number): Socket | undefined;
  /** Whether the runtime has a container of this pod. */
  has(pod: ApiObject): boolean;
  /** What the image is by digest at this moment, as a registry would answer; by its name when the runtime does not say. */
  digest?(image: string): string | undefined;
  /** Lines of the container, or of the one before it. */
  logs(pod: ApiObject, previous: boolean): readonly string[] | undefined;
  /** GET on a port of the pod; undefined when nothing listens. */
  get(
    pod: ApiObject,
    port: number,
    path: string,
    timeoutMs: number,
    how?: { readonly scheme: 'http' | 'https'; readonly headers: IncomingHttpHeaders },
  ): Promise<
    { readonly status: number; readonly contentType: string; readonly body: string } | undefined
  >;
}
