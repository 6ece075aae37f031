import type { KubeObject } from '../../ports/cluster.ts';

export interface BackendRef {
  readonly name: string;
  readonly kind?: string;
  readonly group?: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly weight?: number;
}
export interface HttpRouteMatch {
  readonly headers?: readonly {
    readonly type?: string;
    readonly name: string;
    readonly value: string;
  }[];
  readonly [field: string]: unknown;
}
export interface HttpRouteRule {
  readonly matches?: readonly HttpRouteMatch[];
  readonly backendRefs?: readonly BackendRef[];
  readonly [field: string]: unknown;
}
export interface HttpRoute extends KubeObject {
  readonly spec: { readonly rules?: readonly HttpRouteRule[] };
  readonly status?: {
    readonly parents?: readonly {
      readonly conditions?: readonly {
        readonly type: string;
        readonly status: string;
        readonly reason?: string;
        readonly message?: string;
        readonly observedGeneration?: number;
      }[];
    }[];
  };
}
export interface IstioDestination {
  readonly destination: {
    readonly host: string;
    readonly subset?: string;
    readonly [field: string]: unknown;
  };
  readonly weight?: number;
  readonly [field: string]: unknown;
}
export interface IstioHttpRule {
  readonly name?: string;
  readonly match?: readonly {
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly sourceLabels?: Readonly<Record<string, string>>;
    readonly [field: string]: unknown;
  }[];
  readonly route?: readonly IstioDestination[];
  readonly [field: string]: unknown;
}
export interface VirtualService extends KubeObject {
  readonly spec: { readonly http?: readonly IstioHttpRule[] };
}
export interface IngressPath {
  readonly path?: string;
  readonly pathType: string;
  readonly backend: {
    readonly service?: {
      readonly name: string;
      readonly port?: { readonly name?: string; readonly number?: number };
    };
    readonly [field: string]: unknown;
  };
}
export interface Ingress extends KubeObject {
  readonly spec: {
    readonly ingressClassName?: string;
    readonly tls?: readonly unknown[];
    readonly rules?: readonly {
      readonly host?: string;
      readonly http?: { readonly paths: readonly IngressPath[] };
    }[];
    readonly [field: string]: unknown;
  };
}
