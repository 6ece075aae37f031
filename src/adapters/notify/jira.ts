import { UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier, Told } from '../../ports/notify.ts';
import { basic } from '../bounded-get.ts';
import { type Answered, type Call, isOk, listOf, objectOf, refused, sent } from './http.ts';

export interface JiraPlace {
  readonly url: string;
  /** Cloud: the account's address, with an API token. undefined = Server or Data Center with a personal access token. */
  readonly email: string | undefined;
  readonly token: string;
  readonly project: string;
  readonly issueType: string;
  readonly api: '2' | '3';
}
export interface JiraIssue {
  /** One for each workload, deciding check and release: the issue is found again by it. */
  readonly label: string;
  readonly summary: string;
  /** ADF (API 3) or wiki notation (API 2). */
  readonly description: unknown;
  /** The key of the event stands in the text of what was told. */
  readonly key: string;
}
const rights =
  'The account needs Browse Projects, Create Issues, Add Comments and Transition Issues.';

/** One issue for each workload, deciding check and release, reopened rather than doubled. */
export function jira(clock: Clock, place: JiraPlace, issue: JiraIssue): Notifier {
  const ask = asker(clock, place);
  return {
    name: 'jira',
    findsAgain: true,
    async tell(signal): Promise<Told> {
      const found = await find(ask, place, issue, signal);
      if (found === undefined) return await create(ask, place, issue, signal);
      const address = `${place.url}/browse/${found.key}`;
      const warnings = found.isDone ? await reopen(ask, found.key, signal) : [];
      const told = await isTold(ask, found.key, issue, signal);
      if (told) return { state: 'already', address, warnings };
      const answer = await ask(
        {
          method: 'POST',
          path: `/issue/${found.key}/comment`,
          body: { body: issue.description },
          once: true,
        },
        signal,
      );
      if (!isOk(answer))
        throw refused(answer, `Jira did not take a comment on ${found.key}`, rights);
      return { state: 'renewed', address, warnings };
    },
  };
}
type Ask = (
  call: Omit<Call, 'url' | 'headers'> & { readonly path: string },
  signal: AbortSignal,
) => Promise<Answered>;
const asker =
  (clock: Clock, { url, email, token, api }: JiraPlace): Ask =>
  ({ path, ...call }, signal) =>
    sent(
      clock,
      {
        ...call,
        url: `${url}/rest/api/${api}${path}`,
        headers:
          email === undefined ? { authorization: `Bearer ${token}` } : basic(`${email}:${token}`),
      },
      signal,
    );

async function find(
  ask: Ask,
  { project, api }: JiraPlace,
  { label }: JiraIssue,
  signal: AbortSignal,
): Promise<{ readonly key: string; readonly isDone: boolean } | undefined> {
  const jql = `project = "${project}" AND labels = "${label}" ORDER BY created ASC`;
  const query = new URLSearchParams({ jql, fields: 'status', maxResults: '2' }).toString();
  // Cloud took the older search away in 2025; Server and Data Center have no other.
  const path = `${api === '3' ? '/search/jql' : '/search'}?${query}`;
  const answer = await ask({ method: 'GET', path }, signal);
  if (!isOk(answer)) throw refused(answer, `Jira does not search in ${project}`, rights);
  const [first] = listOf(objectOf(answer.json)['issues']);
  const key = first?.['key'];
  if (typeof key !== 'string' || !/^[A-Z][A-Z0-9_]+-\d+$/.test(key)) return undefined;
  const status = objectOf(objectOf(first?.['fields'])['status']);
  return { key, isDone: objectOf(status['statusCategory'])['key'] === 'done' };
}
async function create(
  ask: Ask,
  place: JiraPlace,
  { label, summary, description }: JiraIssue,
  signal: AbortSignal,
): Promise<Told> {
  const fields = {
    project: { key: place.project },
    issuetype: { name: place.issueType },
    summary: summary.slice(0, 250),
    description,
    labels: ['sluice', label],
  };
  const answer = await ask(
    { method: 'POST', path: '/issue', body: { fields }, once: true },
    signal,
  );
  if (answer.status === 400)
    throw new UsageError(`Jira did not take the issue: ${perField(answer)}.`, {
      fix: `Look at jira-project, jira-issue-type and the fields that ${place.project} requires.`,
    });
  if (!isOk(answer))
    throw refused(answer, `Jira did not take an issue in ${place.project}`, rights);
  const { key } = objectOf(answer.json);
  return { state: 'told', address: typeof key === 'string' ? `${place.url}/browse/${key}` : '' };
}
/** Jira says of each field what is wrong with it. */
function perField({ json, text }: Answered): string {
  const { errors, errorMessages } = objectOf(json);
  const said = [
    ...(Array.isArray(errorMessages) ? errorMessages.map(String) : []),
    ...Object.entries(objectOf(errors)).map(([field, why]) => `${field}: ${String(why)}`),
  ];
  return (said.length === 0 ? text : said.join('; ')).replace(/\s+/g, ' ').slice(0, 500);
}
/** By the first transition that leads out of "done"; a workflow without one is said, and the comment is written all the same. */
async function reopen(ask: Ask, key: string, signal: AbortSignal): Promise<readonly string[]> {
  const path = `/issue/${key}/transitions`;
  const answer = await ask({ method: 'GET', path }, signal);
  const open = listOf(objectOf(answer.json)['transitions']).find(({ to }) =>
    ['new', 'indeterminate'].includes(
      String(objectOf(objectOf(objectOf(to)['statusCategory']))['key']),
    ),
  );
  const id = open?.['id'];
  if (typeof id !== 'string') return [`${key} is done, and no transition reopens it`];
  const moved = await ask({ method: 'POST', path, body: { transition: { id } } }, signal);
  return isOk(moved) ? [] : [`${key} was not reopened (${moved.status})`];
}
async function isTold(
  ask: Ask,
  key: string,
  issue: JiraIssue,
  signal: AbortSignal,
): Promise<boolean> {
  const marks = `event ${issue.key}`;
  const whole = await ask({ method: 'GET', path: `/issue/${key}?fields=description` }, signal);
  if (isOk(whole) && whole.text.includes(marks)) return true;
  const query = '?orderBy=-created&maxResults=50';
  const comments = await ask({ method: 'GET', path: `/issue/${key}/comment${query}` }, signal);
  return isOk(comments) && comments.text.includes(marks);
}
