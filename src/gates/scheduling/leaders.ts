import { number, object, optional, record, withDefault } from '../../inputs/shape.ts';
import type { LedgerCheck, LedgerJudge } from '../ledger/check.ts';
import { bigOf, fieldsOf, maybe, textOf, typeOf } from '../ledger/fields.ts';
import { countOf, findings, verdictOf } from '../ledger/findings.ts';
import { rangeOf, timesOf } from '../ledger/times.ts';
import { type Claim, type Kill, ledOf } from './claims.ts';
import { runsOf } from './runs.ts';
import { schedulersOf } from './schedulers.ts';

export interface LeadersParameters {
  /** Life of the lease that a leader holds. */
  readonly ttlSeconds: number;
  /** How often others try to take it. */
  readonly retrySeconds: number;
  /** How far the clocks of two instances may be apart. */
  readonly skewMs: number;
  readonly driftP99Ms: number;
  readonly driftMaxMs: number;
  /** Of jobs whose period the runs do not show. */
  readonly periodSeconds: Readonly<Record<string, number>>;
}
const parametersType = object({
  ttlSeconds: withDefault(number(0.001, 86_400), 30),
  retrySeconds: withDefault(number(0, 86_400), 5),
  skewMs: withDefault(number(0, 3_600_000), 500),
  driftP99Ms: withDefault(number(0, 86_400_000), 1000),
  driftMaxMs: withDefault(number(0, 86_400_000), 5000),
  periodSeconds: optional(record(number(0.001, 31_536_000))),
});

const format = `Lines, in any order; a time may be [lo, hi] where it is known within bounds:
  {"type":"claim","instance","fence","became","lost"}      an instance led from became to lost; lost left out = it never said so;
                                                           fence null or left out = there are no tokens (a warning: whoever was replaced is not turned away)
  {"type":"killed","instance","at"}
  {"type":"run","job","scheduled_at","started","instance","task_id"}
  {"type":"scheduler","id","entries":[{"spec","type","payload","options"}]}     a live scheduler of Asynq, which has no leader
  {"type":"now","ts"}                                      until when the ledger was written
Parameters: ttlSeconds (30), retrySeconds (5), skewMs (500), driftP99Ms (1000), driftMaxMs (5000), periodSeconds ({"job": 60}; otherwise by the most frequent time between its runs)
Rules:
  E1  after a leader is killed another one leads within ttlSeconds + retrySeconds (and skewMs)
  E2  two instances never lead for longer than skewMs at the same time
  E3  every claim has a larger fencing token than the one before it
  J1  no tick of a job runs twice
  J2  no tick of a job is missing
  J3  jobs start when they should: the 99th percentile within driftP99Ms, all within driftMaxMs
  A1  no entry is in two live schedulers without Unique or TaskID: each of them enqueues it`;
const example = `{"type":"claim","instance":"a","fence":7,"became":0}
{"type":"killed","instance":"a","at":70000}
{"type":"claim","instance":"b","fence":9,"became":[99000,101000],"lost":400000}
${[0, 60_000, 120_000, 180_000].map((at, i) => `{"type":"run","job":"report","scheduled_at":${at},"started":${at + 40},"instance":"${i < 2 ? 'a' : 'b'}","task_id":"t${i}"}`).join('\n')}
{"type":"scheduler","id":"a","entries":[{"spec":"@every 1m","type":"report","payload":"{}","options":["Unique(60s)"]}]}`;

/** One leader at a time, soon a next one, and every tick of a job once. */
export const leaders: LedgerCheck<LeadersParameters> = {
  name: 'leaders',
  summary:
    'one leader at a time, a new one in time, every scheduled run once and when it should be',
  format,
  example,
  parameters(given) {
    const { periodSeconds = {}, ...rest } = parametersType(given, 'parameters');
    return { ...rest, periodSeconds };
  },
  begin,
};

function begin(parameters: LeadersParameters): LedgerJudge {
  const [found, times] = [findings(), timesOf()];
  const claims: Claim[] = [];
  const kills: Kill[] = [];
  const runs = runsOf(found, times, parameters);
  const schedulers = schedulersOf(found);
  let latestMs = Number.NEGATIVE_INFINITY;
  const seen = (range: readonly [number, number]): readonly [number, number] => {
    latestMs = Math.max(latestMs, range[1]);
    return range;
  };
  return {
    add(line, at) {
      const fields = fieldsOf(line);
      const type = typeOf(fields, ['claim', 'killed', 'run', 'scheduler', 'now']);
      if (type === 'claim')
        claims.push({
          instance: textOf(fields, 'instance'),
          fence: maybe((all, name) => bigOf(all, name, 0n), fields, 'fence') ?? null,
          became: seen(rangeOf(times, fields, 'became')),
          lost: maybe((all, name) => seen(rangeOf(times, all, name)), fields, 'lost') ?? null,
          line: at,
        });
      else if (type === 'killed')
        kills.push({
          instance: textOf(fields, 'instance'),
          at: seen(rangeOf(times, fields, 'at')),
          line: at,
        });
      else if (type === 'run') seen([0, runs.add(fields, at)]);
      else if (type === 'now') seen(rangeOf(times, fields, 'ts'));
      else schedulers.add(fields, at);
    },
    end() {
      const led = ledOf(found, claims, kills, { ...parameters, latestMs });
      const ran = runs.end();
      const nothing = claims.length + ran.counts.runs + schedulers.count() === 0;
      return verdictOf({
        found,
        unseen: [
          ...(nothing ? ['no claim, run or scheduler line'] : []),
          ...led.unseen,
          ...ran.unseen,
        ],
        measurements: [
          countOf(
            'leaders',
            found.count('E1') + found.count('E2') + found.count('E3'),
            'elections or claims are wrong',
          ),
          countOf(
            'scheduled-runs',
            found.count('J1') + found.count('J2') + found.count('A1'),
            'ticks run twice or not at all',
          ),
          countOf('schedule-drift', found.count('J3'), 'limits of the drift are broken'),
        ],
        counts: {
          claims: claims.length,
          kills: kills.length,
          ...ran.counts,
          schedulers: schedulers.count(),
        },
        analysis: { ...led.analysis, ...ran.analysis },
      });
    },
  };
}
