import type { Clock } from '../../ports/clock.ts';
import type { Notifier, Told } from '../../ports/notify.ts';
import { type Answered, type Call, isOk, listOf, objectOf, refused, sent } from './http.ts';

export interface GitLabPlace {
  /** Without /api/v4. */
  readonly url: string;
  readonly token: string;
  /** Number, or path with its groups. */
  readonly project: string;
  /** undefined = that of the commit. */
  readonly mergeRequest: number | undefined;
  readonly commit: string;
}
export interface GitLabStatus {
  readonly state: 'success' | 'failed' | 'pending';
  /** Tells statuses apart. */
  readonly name: string;
  readonly description: string;
  readonly targetUrl: string;
}
const mostPages = 50;
const rights =
  'The token needs the scope api and the role Developer; GitLab answers 404 for what it may not see.';

/** The note of a release in its merge request, renewed in place: found again by the marker and by who we are. */
export function gitlabNotes(
  clock: Clock,
  place: GitLabPlace,
  { marker, body }: { readonly marker: string; readonly body: string },
): Notifier {
  const call = asker(clock, place);
  return {
    name: 'gitlab',
    findsAgain: true,
    async tell(signal): Promise<Told> {
      const iid = place.mergeRequest ?? (await ofCommit(call, place, signal));
      if (iid === undefined)
        return {
          state: 'already',
          address: '',
          warnings: ['the commit belongs to no merge request'],
        };
      const notes = `/merge_requests/${iid}/notes`;
      const mine = await ownNote(call, notes, marker, signal);
      if (mine?.body === body) return { state: 'already', address: addressOf(place, iid, mine.id) };
      const answer = await call(
        mine === undefined
          ? { method: 'POST', path: notes, body: { body }, once: true }
          : { method: 'PUT', path: `${notes}/${mine.id}`, body: { body } },
        signal,
      );
      if (!isOk(answer)) throw refused(answer, `GitLab did not take the note for !${iid}`, rights);
      return {
        state: mine === undefined ? 'told' : 'renewed',
        address: addressOf(place, iid, Number(objectOf(answer.json)['id'] ?? mine?.id)),
      };
    },
  };
}
/** The status of the commit; one that is there already is no error. */
export function gitlabStatus(clock: Clock, place: GitLabPlace, status: GitLabStatus): Notifier {
  const call = asker(clock, place);
  return {
    name: 'gitlab-status',
    findsAgain: true,
    async tell(signal): Promise<Told> {
      const { state, name, description, targetUrl } = status;
      const answer = await call(
        {
          method: 'POST',
          path: `/statuses/${encodeURIComponent(place.commit)}`,
          body: { state, name, description: description.slice(0, 255), target_url: targetUrl },
        },
        signal,
      );
      // GitLab refuses the very state that a commit has.
      if (answer.status === 400 && /Cannot transition status/i.test(answer.text))
        return { state: 'already', address: '' };
      if (!isOk(answer)) throw refused(answer, 'GitLab did not take the commit status', rights);
      return { state: 'told', address: '' };
    },
  };
}

type Ask = (
  call: Omit<Call, 'url' | 'headers'> & { readonly path: string; readonly whole?: true },
  signal: AbortSignal,
) => Promise<Answered>;
const asker =
  (clock: Clock, { url, project, token }: GitLabPlace): Ask =>
  ({ path, whole, ...call }, signal) =>
    sent(
      clock,
      {
        ...call,
        url: `${url}/api/v4${whole === true ? '' : `/projects/${encodeURIComponent(project)}`}${path}`,
        headers: { 'private-token': token },
      },
      signal,
    );
const addressOf = ({ url, project }: GitLabPlace, iid: number, note: number): string =>
  /^\d+$/.test(project) ? '' : `${url}/${project}/-/merge_requests/${iid}#note_${note}`;

async function ofCommit(
  call: Ask,
  { commit }: GitLabPlace,
  signal: AbortSignal,
): Promise<number | undefined> {
  const path = `/repository/commits/${encodeURIComponent(commit)}/merge_requests`;
  const answer = await call({ method: 'GET', path }, signal);
  if (!isOk(answer))
    throw refused(answer, 'GitLab does not tell the merge request of the commit', rights);
  const all = listOf(answer.json);
  const found = all.find(({ state }) => state === 'opened') ?? all[0];
  return typeof found?.['iid'] === 'number' ? found['iid'] : undefined;
}
/** A marker alone can be copied by anybody: the author must be who the token is. */
async function ownNote(
  call: Ask,
  path: string,
  marker: string,
  signal: AbortSignal,
): Promise<{ readonly id: number; readonly body: string } | undefined> {
  const me = await call({ method: 'GET', path: '/user', whole: true }, signal);
  if (!isOk(me)) throw refused(me, 'GitLab does not say whose token it is', rights);
  const { id: own } = objectOf(me.json);
  for (let page = '1', read = 0; page !== '' && read < mostPages; read++) {
    const query = `?per_page=100&sort=asc&order_by=created_at&page=${page}`;
    const answer = await call({ method: 'GET', path: `${path}${query}` }, signal);
    if (!isOk(answer)) throw refused(answer, 'GitLab does not show the notes', rights);
    for (const { id, body, author, system } of listOf(answer.json))
      if (
        typeof id === 'number' &&
        typeof body === 'string' &&
        system !== true &&
        objectOf(author)['id'] === own &&
        body.startsWith(marker)
      )
        return { id, body };
    page = /^\d+$/.exec(answer.headers.get('x-next-page') ?? '')?.[0] ?? '';
  }
  return undefined;
}
