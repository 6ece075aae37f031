import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const sum = 'h1:Ek00/+kB0wepYuevSfE0Edh2o5ndEtekmo/Nkx5LIYA=';
/** The file of Istio's CRDs, from its API's module. */
export function istioDefinitions(): string {
  const found = JSON.parse(
    execFileSync('go', ['mod', 'download', '-json', 'istio.io/api@v1.27.3'], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    }),
  ) as { readonly Dir: string; readonly Sum: string };
  if (found.Sum !== sum) throw new Error(`istio.io/api has the sum ${found.Sum}`);
  return join(found.Dir, 'kubernetes/customresourcedefinitions.gen.yaml');
}
