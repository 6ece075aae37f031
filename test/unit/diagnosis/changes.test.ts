import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesOf, goFunction } from '../../../src/diagnosis/changes/diff.ts';
import { suspectChanges } from '../../../src/diagnosis/changes/suspects.ts';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import {
  arms,
  edges,
  emptyCase,
  profiles,
  traces,
  withArms,
} from '../../support/diagnosis/case.ts';

const diff = `diff --git a/app.go b/app.go
index 1..2 100644
--- a/app.go
+++ b/app.go
@@ -104,7 +104,6 @@ func (a *app) loadOrder(ctx context.Context, id int) ([]line, error) {
 	rows, err := a.db.QueryContext(ctx, query, id)
-	defer rows.Close()
 	if err != nil {
 		return nil, err
 	}
 	return scan(rows)
 }
@@ -200,3 +199,4 @@ func (a *app) other() {
 	one()
+	--- a/looks like a head
 	two()
 }
diff --git a/go.mod b/go.mod
--- a/go.mod
+++ b/go.mod
@@ -3,2 +3,2 @@ module example.org/shop
 require (
-	github.com/lib/pq v1.10.0
+	github.com/lib/pq v1.10.9
diff --git a/deploy/orders.yaml b/deploy/orders.yaml
--- a/deploy/orders.yaml
+++ b/deploy/orders.yaml
@@ -1,2 +1,2 @@
-  memory: 512Mi
+  memory: 64Mi
`;
const leak = diagnose({
  ...emptyCase,
  edges,
  ...withArms(arms('front', 'latency_p99', 30, 300)),
  spans: [...traces('base', 50), ...traces('fault', 50)],
  profiles: [
    profiles(
      'goroutine',
      {},
      { 'database/sql.(*DB).conn < main.(*app).loadOrder < main.(*app).place': 800 },
    ),
  ],
});

describe('what a change touched', () => {
  test('functions from hunks, versions from go.mod, kinds of files', () => {
    const { files } = changesOf(diff);
    expect(files.map(({ file, kind }) => [file, kind])).toEqual([
      ['app.go', 'go'],
      ['go.mod', 'module'],
      ['deploy/orders.yaml', 'manifest'],
    ]);
    expect(
      files[0]?.places.map(({ function: name, line, added, removed }) => [
        name,
        line,
        added,
        removed,
      ]),
    ).toEqual([
      ['(*app).loadOrder', 105, 0, 1],
      ['(*app).other', 200, 1, 0],
    ]);
    expect(files[1]?.modules).toEqual(['github.com/lib/pq v1.10.0 → v1.10.9']);
  });
  test.each([
    ['func (a *app) loadOrder(ctx', '(*app).loadOrder'],
    ['func (s Store[K]) Get(k K) V {', 'Store.Get'],
    ['func Load[T any](x T) {', 'Load'],
    ['func main() {', 'main'],
    ['	func() {', undefined],
    ['type app struct {', undefined],
  ])('%s', (line, name) => {
    expect(goFunction(line)).toBe(name);
  });
  test('whatever the text is, it is read or passed over', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(diff.length), (noise, at) => {
        changesOf(diff.slice(0, at) + noise + diff.slice(at));
      }),
    );
  });
});
describe('which change lies where the evidence leads', () => {
  test('the function itself, and its commit', () => {
    const commits = [
      { sha: 'a'.repeat(40), subject: 'Tidy the README', files: ['README.md'] },
      { sha: 'b'.repeat(40), subject: 'Return early', files: ['app.go'] },
    ];
    const verdict = suspectChanges(leak, changesOf(diff), new Map(), commits);
    expect(verdict.cause).toBe('changed code');
    expect(verdict.suspects[0]).toMatchObject({
      function: '(*app).loadOrder',
      closeness: 1,
      commit: { subject: 'Return early' },
    });
  });
  test('who calls the function of the evidence is a suspect, when it was changed in another file', () => {
    const caller = `diff --git a/place.go b/place.go
--- a/place.go
+++ b/place.go
@@ -10,3 +10,4 @@ func (a *app) place(ctx context.Context) {
 	for range 3 {
+		a.loadOrder(ctx, 1)
 	}
@@ -30,3 +31,3 @@ func (a *app) other(ctx context.Context) {
-	one()
+	two()
`;
    const places = new Map([['main.(*app).loadOrder', { file: '/build/app.go', line: 110 }]]);
    const { suspects } = suspectChanges(leak, changesOf(caller), places);
    expect(suspects.map(({ function: name, closeness }) => [name, closeness])).toEqual([
      ['(*app).place', 0.8],
    ]);
    expect(suspects[0]?.says).toContain('calls main.(*app).loadOrder');
  });
  test('evidence in code that nobody touched: no code cause', () => {
    const other = changesOf(
      'diff --git a/docs/x.md b/docs/x.md\n--- a/docs/x.md\n+++ b/docs/x.md\n@@ -1 +1 @@\n-a\n+b\n',
    );
    expect(suspectChanges(leak, other)).toEqual({ suspects: [], cause: 'no code cause' });
  });
  test('configuration and dependencies are suspects of their own where no code is', () => {
    const settings = changesOf(diff.slice(diff.indexOf('diff --git a/go.mod')));
    const { cause, suspects } = suspectChanges(leak, settings);
    expect(cause).toBe('changed configuration');
    expect(suspects.map(({ file }) => file)).toEqual(['deploy/orders.yaml', 'go.mod']);
  });
  test('no diagnosis, no suspect, however large the change', () => {
    expect(suspectChanges(diagnose(emptyCase), changesOf(diff)).suspects).toEqual([]);
  });
});
