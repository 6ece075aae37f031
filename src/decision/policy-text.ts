import { yaml } from '../inputs/yaml.ts';
import { defaultPolicy, type Policy, parsePolicy } from './policy.ts';

/** The policy that a text means; nothing written means the default one. */
export async function policyOf(text: string): Promise<Policy> {
  if (text.trim() === '') return defaultPolicy;
  const written = yaml(parsePolicy, 'map');
  await written.load?.();
  return written.read(text, 'policy');
}
