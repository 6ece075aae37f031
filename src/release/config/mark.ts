import type { KubeObject } from '../../ports/cluster.ts';
import { prefix } from '../record/names.ts';
import { configTypes } from './copies.ts';
import { type ConfigKind, configKinds } from './references.ts';

/** On lease and record, written before the first copy: where copies may be that nothing refers to yet. */
export const copiesMark = `${prefix}copies`;

/** `configmaps`, `secrets`, both with a comma, or undefined for none. */
export function markOf(kinds: readonly ConfigKind[]): string | undefined {
  const plurals = configKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => configTypes[kind].plural);
  return plurals.length === 0 ? undefined : plurals.join(',');
}

export const markOn = (object: KubeObject | undefined): string | undefined =>
  object?.metadata.annotations?.[copiesMark];

export function kindsOf(...marks: readonly (string | undefined)[]): readonly ConfigKind[] {
  const plurals = new Set(marks.flatMap((mark) => (mark ?? '').split(',')));
  return configKinds.filter((kind) => plurals.has(configTypes[kind].plural));
}
