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
export interface ParentRef {
  readonly group?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly sectionName?: string;
  readonly port?: number;
}
export interface RouteCondition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly observedGeneration?: number;
}
/** What one controller says about a route at one of its parents. */
export interface RouteParent {
  readonly parentRef?: ParentRef;
  readonly controllerName?: string;
  readonly conditions?: readonly RouteCondition[];
}
export interface HttpRoute extends KubeObject {
  readonly spec: {
    readonly parentRefs?: readonly ParentRef[];
    readonly rules?: readonly HttpRouteRule[];
  };
  readonly status?: { readonly parents?: readonly RouteParent[] };
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
  /** Written where Istio is told to (`PILOT_ENABLE_STATUS`, `istiod` with analysis). */
  readonly status?: {
    /** A 64-bit integer, which Istio spells as text. */
    readonly observedGeneration?: number | string;
    readonly conditions?: readonly RouteCondition[];
    readonly validationMessages?: readonly {
      readonly level?: string | number;
      readonly type?: { readonly code?: string; readonly name?: string };
      readonly message?: string;
      readonly documentationUrl?: string;
    }[];
  };
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
