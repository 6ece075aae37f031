import { UsageError } from '../errors.ts';
import { nearest, refuseKey } from './shape.ts';
import { type InputRow, type InputTable, readInput } from './table.ts';
import { shown } from './text.ts';

/** What every action takes, by its name. */
export type ActionTables = Readonly<Record<string, InputTable>>;
/** The raw texts that a settings file gives to each action, as if they stood under its `with:`. */
export type Settings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What one run says, or one job hands to the next; a secret stands in no file. Outputs of other steps (JSON) are left out by their form. */
const ofTheRun: ReadonlySet<string> = new Set([
  ...['kubeconfig', 'context', 'settings', 'image', 'stage', 'exposure', 'mode', 'revision'],
  ...[
    'reason',
    'resume',
    'dry-run',
    'pull-request',
    'github-token',
    'git-token',
    'environment',
    'needs',
  ],
  ...[
    'prometheus-token',
    'sentry-token',
    'consumer-credentials',
    'sentry-release',
    'source-credentials',
  ],
  ...['sentry-baseline-release', 'evidence-folder', 'bundle-folder', 'check-name', 'experiment'],
  ...['signing-key', 'fabric-key', 'previous-root', 'receipts', 'root', 'bundle'],
  ...[
    'bundles',
    'keys',
    'trusted-root',
    'identity',
    'issuer',
    'require-ledgers',
    'unseen',
    'branch',
  ],
  ...['require', 'may-skip', 'seed', 'faults', 'workflow', 'vars', 'inputs'],
  ...[
    'consul-token',
    'consul-client-cert',
    'consul-client-key',
    'loosening',
    'told-file',
    'leaked',
  ],
  ...['on-duty-token', 'on-duty-command', 'gitlab-token', 'jira-token', 'wecom-webhook'],
  ...['slack-webhook', 'slack-token', 'webhook-secret'],
  ...['cluster', 'release-name', 'tls-cert', 'tls-key'],
]);
/** One name, several docstrings, the same thing. */
const sameEverywhere: ReadonlySet<string> = new Set([
  ...['namespace', 'workload', 'container', 'policy'],
]);

/** A secret by its name, whichever action it is of. */
const secret = /token|credential|password|secret|client-key/;
/** Whether a workload's file may say this input. */
export const mayBeSet = (name: string, { type }: InputRow<unknown>): boolean =>
  !ofTheRun.has(name) && !secret.test(name) && type.form.kind !== 'json';
/** Inputs that a file may say, by action; actions without any are left out. */
export function settable(tables: ActionTables): ActionTables {
  return Object.fromEntries(
    Object.entries(tables)
      .map(
        ([action, table]) =>
          [
            action,
            Object.fromEntries(Object.entries(table).filter(([name, row]) => mayBeSet(name, row))),
          ] as const,
      )
      .filter(([, table]) => Object.keys(table).length > 0),
  );
}
/** Whose meaning a name at the top has, where a later action calls something else so: files that were written stay valid. */
const firstOf = ['deploy-canary', 'gate-metrics', 'gate-health', 'decide-promote'];
/** Names that people would take for either. */
const either: ReadonlySet<string> = new Set(['port', 'duration', 'timeout']);
/** Names that may stand at the top of the file, with the row that says what they mean there. */
export function commonNames(tables: ActionTables): InputTable {
  const all = settable(tables);
  const order = [...firstOf, ...Object.keys(all)];
  const rows = new Map<string, InputRow<unknown>>();
  for (const action of order)
    for (const [name, row] of Object.entries(all[action] ?? {}))
      if (!rows.has(name) && !either.has(name)) rows.set(name, row);
  return Object.fromEntries(rows);
}
/** Whether what stands at the top is meant for an action's input of that name. */
const isMeant = (name: string, row: InputRow<unknown> | undefined, common: InputTable): boolean =>
  row !== undefined && (sameEverywhere.has(name) || row.says === common[name]?.says);

/** Sections that people call by what they are about, with the action whose inputs stand in them. */
export const namedSections: Readonly<Record<string, string>> = { notifications: 'notify' };

/** Who hears of what cannot be used: throws it (strict), or warns and goes on without it. */
export type OnBad = (thrown: UsageError) => void;
/**
 * The content of a settings file: inputs at the top go to every action that has them, those in a section named after an action to that action
 * alone. Each value is held against its row; `file` is how refusals call the file.
 */
export async function readSettings(
  content: unknown,
  tables: ActionTables,
  file: string,
  onBad: OnBad,
): Promise<Settings> {
  const refused = (thrown: unknown): void => {
    if (!(thrown instanceof UsageError)) throw thrown;
    onBad(thrown);
  };
  if (content === null || content === undefined) return {};
  if (typeof content !== 'object' || Array.isArray(content)) {
    refused(new UsageError('It is not a YAML map.', { input: file, fix: 'Write `key: value`.' }));
    return {};
  }
  const actions = settable(tables);
  const common = commonNames(tables);
  const top: Record<string, string> = {};
  const own: Record<string, Readonly<Record<string, string>>> = {};
  for (const [key, value] of Object.entries(content))
    try {
      const action = actionOf(key, content, file);
      const section = Object.hasOwn(actions, action) ? actions[action] : undefined;
      if (section !== undefined)
        own[action] = await sectionOf(value, section, `${file} › ${key}`, refused);
      else top[key] = await writtenOf(value, rowOf(key, common, actions, file), `${file} › ${key}`);
    } catch (thrown) {
      refused(thrown);
    }
  return Object.fromEntries(
    Object.entries(actions).map(([action, table]) => [
      action,
      {
        ...Object.fromEntries(
          Object.entries(top).filter(
            ([name]) => Object.hasOwn(table, name) && isMeant(name, table[name], common),
          ),
        ),
        ...own[action],
      },
    ]),
  );
}
async function sectionOf(
  value: unknown,
  table: InputTable,
  path: string,
  refused: (thrown: unknown) => void,
): Promise<Readonly<Record<string, string>>> {
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new UsageError('It is not a map of inputs.', {
      input: path,
      fix: 'Indent them under it.',
    });
  const read: Record<string, string> = {};
  for (const [name, given] of Object.entries(value))
    try {
      const row = Object.hasOwn(table, name) ? table[name] : undefined;
      if (row === undefined)
        throw ofTheRun.has(name) || secret.test(name)
          ? runsOwn(name, path)
          : unknown(name, table, path);
      read[name] = await writtenOf(given, row, `${path}.${name}`);
    } catch (thrown) {
      refused(thrown);
    }
  return read;
}
function rowOf(
  key: string,
  common: InputTable,
  actions: ActionTables,
  file: string,
): InputRow<unknown> {
  const row = Object.hasOwn(common, key) ? common[key] : undefined;
  if (row !== undefined) return row;
  if (ofTheRun.has(key) || secret.test(key)) throw runsOwn(key, file);
  const of = Object.keys(actions).filter((action) => Object.hasOwn(actions[action] ?? {}, key));
  if (of.length > 0)
    throw new UsageError(`${key} means different things to ${of.join(', ')}.`, {
      input: file,
      fix: `Write it in a section: \`${of[0]}: {${key}: …}\`.`,
    });
  const sections = [...Object.keys(actions), ...Object.keys(namedSections)];
  return refuseKey(key, [...Object.keys(common), ...sections], file);
}
/** Whose section a name at the top is; the name itself where it is nobody's other name. */
function actionOf(key: string, content: object, file: string): string {
  const action = Object.hasOwn(namedSections, key) ? namedSections[key] : undefined;
  if (action === undefined) return key;
  if (Object.hasOwn(content, action))
    throw new UsageError(`${key} and ${action} are one section with two names.`, {
      input: file,
      fix: `Write everything under ${key}.`,
    });
  return action;
}
const runsOwn = (name: string, path: string): UsageError =>
  new UsageError(`${name} is said by each run, or is a secret: no file holds it.`, {
    input: path,
    fix: `Give it under \`with:\` in the workflow.`,
  });
function unknown(name: string, table: InputTable, path: string): UsageError {
  const known = Object.keys(table);
  const near = nearest(name, known);
  return new UsageError(`Its key ${shown(name)} is not known.`, {
    input: path,
    fix: `${near === undefined ? '' : `Is it '${near}'? `}Known: ${known.join(', ')}.`,
  });
}
/** A YAML value as the text that stands under `with:`; it is read once, so that a bad one is refused here. */
async function writtenOf(value: unknown, row: InputRow<unknown>, path: string): Promise<string> {
  const text = textOf(value, row, path);
  if (text.trim() !== '') await readInput(row, path, text);
  return text;
}
function textOf(value: unknown, { type, example }: InputRow<unknown>, path: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  if (type.form.kind === 'yaml' && typeof value === 'object') return JSON.stringify(value);
  throw new UsageError(`A ${Array.isArray(value) ? 'list' : typeof value} is not one value.`, {
    input: path,
    fix: `Example: ${example}`,
  });
}
