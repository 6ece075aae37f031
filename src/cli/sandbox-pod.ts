import { type Defect, defects } from '../sandbox/service/defects.ts';
import { type AnswerRule, serveShop } from '../sandbox/service/serve.ts';

export const summary = 'One pod of the sandbox (started by it)';
export const usage = 'sluice sandbox-pod VERSION DEFECT SEED NAME [successor]';

/** Serves until it is told to end; the port goes to the parent over IPC. */
export async function run(args: readonly string[]): Promise<number> {
  const [version = '0', defect = 'none', seed = '1', name = 'shop', successor] = args;
  const known = defects.find((name) => name === defect) ?? ('none' satisfies Defect);
  const { port, drain, network } = await serveShop({
    ...{ version, defect: known, seed: Number(seed), name },
    successor: successor === 'successor',
  });
  process.on('message', (message: { readonly network?: AnswerRule }) => {
    if (message.network !== undefined) network(message.network);
  });
  process.on('SIGTERM', () => {
    setTimeout(() => process.exit(0), 500);
    void drain().then(() => process.exit(0));
  });
  process.send?.({ port });
  process.on('disconnect', () => process.exit(0));
  return await new Promise<number>(() => undefined);
}
