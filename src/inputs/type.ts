/** What a type accepts, as data: its JSON Schema and the suite of bad values are made from it. */
export type InputForm =
  | { readonly kind: 'text'; readonly maxLength: number; readonly lines: 'one' | 'many' }
  | { readonly kind: 'pattern'; readonly pattern: RegExp; readonly maxLength: number }
  | {
      readonly kind: 'whole number' | 'number' | 'percent';
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'duration'; readonly minMs: number; readonly maxMs: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'url' }
  /** `scalars` = any key, with a text, a number or a boolean. */
  | { readonly kind: 'yaml'; readonly holds: 'map' | 'list'; readonly values?: 'scalars' }
  | { readonly kind: 'json' };

/** What an input is: its words in action.yml and README, its form, and how its text becomes a value. */
export interface InputType<T> {
  /** `Duration from 1s to 24h`, `Kubernetes name`: the description begins with it. */
  readonly words: string;
  readonly form: InputForm;
  /** Loads what reading needs (the YAML library), once, and only when something is given (start-up time). */
  readonly load?: () => Promise<unknown>;
  /** The value, or a UsageError that names the input and what is wrong with it. */
  readonly read: (text: string, name: string) => T;
}
