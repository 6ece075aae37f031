import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { UsageError } from '../../errors.ts';

export interface StepDefinition {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly shell?: string;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: unknown;
  readonly 'timeout-minutes'?: unknown;
}
export interface JobDefinition {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>> | 'inherit';
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly StepDefinition[];
  readonly 'timeout-minutes'?: unknown;
  readonly [unsupported: string]: unknown;
}
export interface InputDefinition {
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly options?: readonly string[];
}
export interface WorkflowDefinition {
  readonly name?: string;
  readonly on: Readonly<
    Record<
      string,
      {
        readonly inputs?: Readonly<Record<string, InputDefinition>>;
        readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
        readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>;
      } | null
    >
  >;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly defaults?: { readonly run?: Readonly<Record<string, string>> };
  readonly jobs: Readonly<Record<string, JobDefinition>>;
}
/** Reads a workflow with GitHub's own parser (errors with line and column). */
export function readWorkflow(file: string): WorkflowDefinition {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`The workflow ${file} cannot be read.`, {
      input: 'workflow',
      fix: 'Check its path, and that the repository was checked out.',
      cause,
    });
  }
  const { context } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors();
  if (errors.length > 0)
    throw new UsageError(
      `The workflow ${file} is not valid: ${errors.map(({ message }) => message).join('; ')}`,
    );
  const read = parse(content) as WorkflowDefinition;
  return { ...read, on: triggersOf(read.on) };
}
/** `on` is an event, a list of them, or a map. */
function triggersOf(on: unknown): WorkflowDefinition['on'] {
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : undefined;
  return names === undefined
    ? (on as WorkflowDefinition['on'])
    : Object.fromEntries(names.map((name) => [name, null]));
}

/** The inputs of a dispatch or a call with defaults and types; refuses what GitHub would refuse. */
export function inputsOf(
  workflow: WorkflowDefinition,
  trigger: 'workflow_dispatch' | 'workflow_call',
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const definitions = workflow.on[trigger]?.inputs ?? {};
  if (!(trigger in workflow.on)) throw new UsageError(`The workflow has no ${trigger}.`);
  const unknown = Object.keys(given).find((name) => !(name in definitions));
  if (unknown !== undefined)
    throw new UsageError('The workflow has no such input.', {
      input: unknown,
      fix: `It has: ${Object.keys(definitions).join(', ')}.`,
    });
  return Object.fromEntries(
    Object.entries(definitions).map(
      ([name, { type = 'string', required = false, default: fallback, options }]) => {
        const value = given[name] ?? fallback;
        if (value === undefined && required)
          throw new UsageError('It is required.', { input: name });
        if (options !== undefined && !options.includes(String(value)))
          throw new UsageError(`${String(value)} is not one of ${options.join(', ')}.`, {
            input: name,
          });
        return [name, typed(value, type)];
      },
    ),
  );
}
export function typed(value: unknown, type: string): unknown {
  if (type === 'boolean') return value === true || value === 'true';
  if (type === 'number') return Number(value ?? 0);
  return value === undefined || value === null ? '' : String(value);
}
