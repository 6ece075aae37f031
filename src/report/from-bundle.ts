import { UsageError } from '../errors.ts';
import { type Files, inputSchema, sourceFiles } from '../evidence/bundle.ts';
import { inputDocument } from '../evidence/schemas/bundle.ts';
import { type Derived, derive } from './derive.ts';

/** A bundle of an earlier or later version: no difference, but nothing to compare either. */
export class OtherVersion extends UsageError {}
/** Everything that follows from the sources in a bundle's files; throws a UsageError that names what is missing or of another version. */
export async function deriveFrom(files: Files): Promise<Derived> {
  const text = (path: string): string => {
    const found = Object.hasOwn(files, path) ? files[path] : undefined;
    if (found === undefined) throw new UsageError(`The bundle has no ${path}.`);
    return found;
  };
  const input: unknown = JSON.parse(text(sourceFiles.input));
  refuseOther(input);
  return await derive({
    needs: text(sourceFiles.needs),
    policy: text(sourceFiles.policy),
    previous: Object.hasOwn(files, sourceFiles.previous) ? files[sourceFiles.previous] : undefined,
    input: inputDocument.read(input, sourceFiles.input),
    observations: new Map(
      Object.entries(files).filter(([path]) => path.startsWith('observations/')),
    ),
  });
}
/** Another version judges and writes in other words: its bundles are re-derived by itself, or not at all. */
function refuseOther(input: unknown): void {
  const schema = (input as { schema?: unknown } | null)?.schema;
  if (typeof schema !== 'string' || schema === inputSchema) return;
  if (schema.replace(/\/v\d+$/, '') !== inputSchema.replace(/\/v\d+$/, '')) return;
  throw new OtherVersion(
    `The bundle was written by another version of Sluice: its ${sourceFiles.input} is ${schema}, this version reads ${inputSchema}.`,
    { fix: 'Replay it with the tag of Sluice that the workflow used then.' },
  );
}
