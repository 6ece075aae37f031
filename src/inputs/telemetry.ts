import { nameShape, originShape } from './servers.ts';
import { object, optional, text, withDefault } from './shape.ts';

/** A selector of Loki's streams, to which pods are added: `{namespace="shop"}`. */
export const streamSelector = text(1000, {
  form: /^\{[^{}|]*\}$/,
  what: 'a selector of streams such as {namespace="shop"}',
});
export const podLabel = withDefault(
  text(100, { form: /^[A-Za-z_]\w*$/, what: 'the name of a label' }),
  'pod',
);
/** Where traces and logs are kept, for a diagnosis. */
export interface TelemetryPlaces {
  readonly jaeger?: {
    readonly url: string;
    /** As its spans say it; absent = the workload's name. */
    readonly service?: string;
    readonly tenant?: string;
  };
  readonly loki?: {
    readonly url: string;
    /** Absent = by the namespace. */
    readonly selector?: string;
    readonly podLabel: string;
    readonly tenant?: string;
  };
}
const place = { url: originShape, tenant: optional(nameShape) };
export const telemetryPlaces = object({
  jaeger: optional(object({ ...place, service: optional(nameShape) })),
  loki: optional(object({ ...place, selector: optional(streamSelector), podLabel })),
});
