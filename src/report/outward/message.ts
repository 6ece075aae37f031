import { sha256 } from '../../evidence/canonical.ts';
import type { ReportModel, Row } from '../model.ts';
import { redact } from '../redact.ts';

/** What is told: a decision, or a fault that was left behind. */
export const noticeEvents = ['rollback', 'hold', 'promote', 'leaked'] as const;
export type NoticeEvent = (typeof noticeEvents)[number];
export interface NoticeLink {
  readonly label: string;
  readonly address: string;
}
/** What every channel says, each in its own language; text from outside is redacted and not yet escaped. */
export interface Notice {
  /** The same event has the same key, whoever tells it, and however often: SHA-256, 16 digits of it. */
  readonly key: string;
  readonly event: NoticeEvent;
  readonly icon: string;
  readonly title: string;
  readonly environment: string;
  readonly lead: string;
  /** Where users are, and what follows. */
  readonly users: string;
  /** What did not pass, a line each. */
  readonly rows: readonly string[];
  readonly problems: readonly string[];
  readonly links: readonly NoticeLink[];
  readonly fallbackCommand: string;
  readonly namespace: string;
  readonly workload: string;
  readonly release: string;
  /** What decided, in one name: a tracker has one issue for each. */
  readonly deciding: string;
  readonly time: string;
  readonly commit: string;
  readonly root: string;
}
export interface NoticeAbout {
  readonly event: NoticeEvent;
  /** Of a fault that was left: what and where. */
  readonly detail: string;
  readonly namespace: string;
  readonly workload: string;
  readonly deciding: string;
}
const icons = { leaked: '🧯' } as const;

export function noticeOf(model: ReportModel, about: NoticeAbout): Notice {
  const { event, detail } = about;
  const leaked = event === 'leaked';
  return {
    key: sha256(JSON.stringify([event, model.decisionId, leaked ? detail : ''])).slice(0, 16),
    event,
    icon: leaked ? icons.leaked : model.icon,
    title: leaked
      ? `A fault was left behind in ${about.namespace}: ${about.workload}`
      : model.title,
    environment: model.environment,
    lead: leaked
      ? redact(detail)
      : [model.lead, model.compared].filter((one) => one !== '').join(' '),
    users: [model.users.said, model.users.met, model.users.next]
      .filter((one) => one !== '')
      .join(' '),
    rows: event === 'promote' ? [] : model.rows.map(rowText),
    problems: [...model.problems, ...model.warnings],
    links: linksOf(model),
    fallbackCommand: event === 'promote' ? '' : model.fallbackCommand,
    ...{ namespace: about.namespace, workload: about.workload, deciding: about.deciding },
    ...{ release: model.release, time: model.time, commit: model.commit, root: model.root },
  };
}
const rowText = ({ title, canary, stable, allowed, note }: Row): string =>
  [
    `${title}: ${canary.value}${canary.counts === '' ? '' : ` (${canary.counts})`}`,
    ...(stable.value === '–' ? [] : [`stable ${stable.value}`]),
    ...(allowed === '–' ? [] : [`allowed ${allowed}`]),
    ...(note === '' ? [] : [note]),
  ].join(', ');
const linksOf = ({ links }: ReportModel): readonly NoticeLink[] =>
  [
    { label: 'report and bundle', address: links.artifacts },
    { label: 'run', address: links.run },
    { label: 'pull request', address: links.pullRequest },
    { label: 'roll back', address: links.rollback },
  ].filter(({ address }) => address !== '');
