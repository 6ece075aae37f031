import { yaml } from '../inputs/yaml.ts';
import { defaultPolicy, type Policy, parsePolicy } from './policy.ts';

/** The policy that a text means; nothing written means the default one. `input` is named by what is wrong with it. */
export async function policyOf(text: string, input = 'policy'): Promise<Policy> {
  if (text.trim() === '') return defaultPolicy;
  const written = yaml(parsePolicy, 'map');
  await written.load?.();
  return written.read(text, input);
}
