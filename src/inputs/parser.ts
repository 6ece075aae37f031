/** Reads the text of one input into a value, or throws a UsageError that names it and the fix. */
export type InputParser<T> = (text: string, name: string) => T;
