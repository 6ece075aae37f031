import { hashOf } from '../evidence/canonical.ts';
import type { PodTemplate } from './objects.ts';

const ours = 'sluice.dev/';

/** SHA-256 of the pod template as the API server stores it, without the labels and annotations that Sluice itself puts on it. */
export function storedTemplateSha256({
  spec: { template },
}: {
  readonly spec: { readonly template: PodTemplate };
}): string {
  const { labels, annotations, ...rest } = template.metadata ?? {};
  const metadata = {
    ...rest,
    ...(labels === undefined ? {} : { labels: withoutOurs(labels) }),
    ...(annotations === undefined ? {} : { annotations: withoutOurs(annotations) }),
  };
  return hashOf({ ...template, metadata: withoutEmpty(metadata) });
}

const withoutOurs = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith(ours)));
/** The server drops empty maps, and `creationTimestamp: null` is nothing either. */
const withoutEmpty = (metadata: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(metadata).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
