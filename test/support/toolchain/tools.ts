import { join } from 'node:path';

interface Toolchain {
  toolFolder(name: string): string;
}
/** The folder of a tool's binaries, built when it is not in the user's cache folder. */
export async function toolFolder(name: string): Promise<string> {
  const toolchain = (await import(join(import.meta.dirname, 'toolchain.mjs'))) as Toolchain;
  return toolchain.toolFolder(name);
}
/** The binary of a tool that has one of its own name. */
export const tool = async (name: string): Promise<string> => join(await toolFolder(name), name);
