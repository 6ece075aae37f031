import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Whether a file is, or stands behind, a link that leads out of a folder. One that is not there does not. */
export function leadsOut(file: string, folder: string): boolean {
  try {
    const way = relative(realpathSync(folder), realpathSync(file));
    return way === '..' || way.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}
