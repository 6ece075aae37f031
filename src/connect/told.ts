import { join } from 'node:path';
import * as file from '../adapters/host/told-file.ts';
import type { Runtime } from '../ports/runtime.ts';

/** Where it is remembered what was told. */
export const toldFile = ({ workspace }: Runtime, name: string): string => join(workspace, name);
export const readTold = (path: string): Promise<Readonly<Record<string, string>>> =>
  file.readTold(path);
export const writeTold = (path: string, told: Readonly<Record<string, string>>): Promise<void> =>
  file.writeTold(path, told);
