import { LedgerError } from '../../ledger/check.ts';
import { choiceOf, type Fields, itemOf, listOf, textOf, wholeOf } from '../../ledger/fields.ts';
import { OutOfSequence } from '../sequence.ts';

/** A `pivot` is the step after which there is no way back; a `retriable` one is repeated until it succeeds. */
export type StepKind = 'compensable' | 'pivot' | 'retriable';
export interface SagaStep {
  readonly name: string;
  readonly kind: StepKind;
}
export interface SagaDefinition {
  readonly saga: string;
  readonly steps: readonly SagaStep[];
}
export interface Definitions {
  add(fields: Fields): void;
  /** Of a line of a step: its saga's definition, and the step's place in it from 0. Throws a `LedgerError` where there is none. */
  of(fields: Fields): { readonly definition: SagaDefinition; readonly place: number };
}
export function definitionsOf(): Definitions {
  const known = new Map<string, { readonly definition: SagaDefinition; base: number | null }>();
  return {
    add(fields) {
      const saga = textOf(fields, 'saga');
      const steps = listOf(fields, 'steps', (item, name) => stepOf(itemOf(item, name)));
      if (steps.length === 0) throw new LedgerError("its field 'steps' is an empty list");
      if (new Set(steps.map(({ name }) => name)).size < steps.length)
        throw new LedgerError("its field 'steps' has one name twice");
      // Each pod of a service may write its own copy of it.
      const before = known.get(saga);
      if (before === undefined) known.set(saga, { definition: { saga, steps }, base: null });
      else if (JSON.stringify(before.definition.steps) !== JSON.stringify(steps))
        throw new LedgerError(`the saga '${saga}' is defined a second time, and otherwise`);
    },
    of(fields) {
      const step = textOf(fields, 'step');
      const fits = [...known.values()].filter(
        ({ definition }) =>
          (fields['saga'] === undefined || fields['saga'] === definition.saga) &&
          definition.steps.some(({ name }) => name === step),
      );
      const [fit] = fits;
      if (fit === undefined)
        throw new OutOfSequence(`no definition before it has a step '${step}'`);
      if (fits.length > 1)
        throw new LedgerError(
          `several definitions have a step '${step}'; its field 'saga' must say which`,
        );
      const place = fit.definition.steps.findIndex(({ name }) => name === step);
      // Some count from 0 and some from 1; all of one saga the same way.
      const base = wholeOf(fields, 'index', 0) - place;
      if ((base !== 0 && base !== 1) || (fit.base !== null && fit.base !== base))
        throw new LedgerError(`its field 'index' is not the place of '${step}' in its definition`);
      fit.base = base;
      return { definition: fit.definition, place };
    },
  };
}
const stepOf = (fields: Fields): SagaStep => ({
  name: textOf(fields, 'name'),
  kind: choiceOf(fields, 'kind', ['compensable', 'pivot', 'retriable']),
});
