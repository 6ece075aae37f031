import type { InputTable } from '../inputs/table.ts';
import { declarations } from './declarations.ts';

/** The inputs of every action, by its name. */
export const tables: Readonly<Record<string, InputTable>> = Object.fromEntries(
  Object.values(declarations).map(({ name, inputs }) => [name, inputs]),
);
