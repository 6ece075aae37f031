package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/alitto/pond/v2"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// pool: pond with bounds; what does not fit in is refused, and said to be.
func pool(_ context.Context) {
	const workers, queue = 4, 40
	options := []pond.Option{pond.WithQueueSize(queue), pond.WithNonBlocking(true)}
	size := any(queue)
	if has("unbounded-queue") {
		options, size = nil, nil
	}
	tasks := pond.NewPool(workers, options...)
	record("pool", map[string]any{"type": "config", "max_workers": workers, "queue_size": size, "cpus": 1})
	var refused atomic.Int64
	base := time.Now()
	sample := func() {
		record("pool", map[string]any{"type": "sample", "ts": time.Now(), "running": tasks.RunningWorkers(), "waiting": tasks.WaitingTasks(),
			"submitted": tasks.SubmittedTasks(), "completed": tasks.CompletedTasks(), "canceled": tasks.CanceledTasks(),
			"dropped": tasks.DroppedTasks(), "refused": refused.Load(), "goroutines": 10 + tasks.RunningWorkers(), "cpu": 20})
	}
	ready()
	sample()
	for i := 0; time.Since(base) < time.Second; i++ {
		if _, ok := tasks.TrySubmit(func() { time.Sleep(20 * time.Millisecond) }); !ok && !has("drops-with-success") {
			refused.Add(1)
		}
		if i%100 == 99 {
			sample()
		}
		time.Sleep(2 * time.Millisecond)
	}
	time.Sleep(500 * time.Millisecond)
	sample()
	tasks.StopAndWait()
	sample()
}

// sagas: three steps; the third one fails, and what was done is taken back.
func sagas(_ context.Context) {
	names := []string{"reserve", "charge", "ship"}
	kinds := []string{"compensable", "compensable", "pivot"}
	steps := []map[string]any{}
	for i, name := range names {
		steps = append(steps, map[string]any{"name": name, "kind": kinds[i]})
	}
	record("saga", map[string]any{"type": "definition", "saga": "order", "steps": steps})
	ready()
	for s := range 3 {
		saga, seq := fmt.Sprintf("s%d", s), 0
		step := func(i int, action string, phase string, effect string, amount int) {
			seq++
			record("saga", map[string]any{"type": "step", "saga_id": saga, "seq": seq, "step": names[i], "index": i, "action": action,
				"phase": phase, "effect_id": effect, "resource": "stock", "amount": amount, "ts": time.Now()})
		}
		failing := 2
		if s == 0 {
			failing = 3
		}
		for i := range names {
			step(i, "execute", "started", names[i]+saga, 0)
			if i == failing {
				step(i, "execute", "failed", names[i]+saga, 0)
				break
			}
			step(i, "execute", "succeeded", names[i]+saga, -1)
		}
		if failing == 3 {
			continue
		}
		for i := failing; i >= 0; i-- {
			if has("forgets-a-compensation") && i == 0 {
				continue
			}
			amount := 1
			if i == failing {
				amount = 0
			}
			step(i, "compensate", "succeeded", names[i]+saga+"-back", amount)
			if has("compensates-twice") && i == 1 {
				step(i, "compensate", "succeeded", names[i]+saga+"-back-again", 1)
			}
		}
	}
	record("saga", map[string]any{"type": "now", "ts": time.Now().Add(10 * time.Minute)})
}

// workers: processes that take tasks from JetStream; one is killed with its tasks in hand.
func workers(ctx context.Context) {
	nc := got(nats.Connect(*natsURL))
	defer nc.Close()
	js := got(jetstream.New(nc))
	stream := strings.ToUpper(*run)
	got(js.CreateStream(ctx, jetstream.StreamConfig{Name: stream, Subjects: []string{*run + ".tasks"}}))
	got(js.CreateOrUpdateConsumer(ctx, stream, jetstream.ConsumerConfig{
		Durable: "work", AckPolicy: jetstream.AckExplicitPolicy, AckWait: time.Second,
	}))
	start := func(name string) *exec.Cmd {
		command := exec.Command(os.Args[0], "worker", "-nats", *natsURL, "-run", *run, "-defect", *defect)
		command.Env = append(os.Environ(), "WORKER="+name)
		command.Stdout, command.Stderr = os.Stdout, os.Stderr
		must(command.Start())
		return command
	}
	victim := start("w1")
	got(js.Publish(ctx, *run+".tasks", []byte("t1")))
	time.Sleep(700 * time.Millisecond)
	before := time.Now()
	must(victim.Process.Kill())
	_ = victim.Wait()
	record("worker-loss", map[string]any{"type": "kill", "round": 1, "victim": "w1", "at": []time.Time{before, time.Now()}})
	record("worker-loss", map[string]any{"type": "in-flight", "round": 1, "task_id": "t1"})
	other := start("w2")
	ready()
	time.Sleep(3500 * time.Millisecond)
	must(other.Process.Kill())
	_ = other.Wait()
}

func worker(ctx context.Context) {
	name := os.Getenv("WORKER")
	nc := got(nats.Connect(*natsURL))
	js := got(jetstream.New(nc))
	consumer := got(js.Consumer(ctx, strings.ToUpper(*run), "work"))
	if name != "w1" {
		record("worker-loss", map[string]any{"type": "ready", "round": 1, "worker": name, "at": time.Now()})
		record("worker-loss", map[string]any{"type": "registered", "worker": name, "ok": true})
	}
	for {
		batch := got(consumer.Fetch(1, jetstream.FetchMaxWait(time.Second)))
		for msg := range batch.Messages() {
			task := string(msg.Data())
			record("worker-loss", map[string]any{"type": "claimed", "task_id": task, "worker": name, "at": time.Now()})
			if has("ack-before-work") {
				must(msg.DoubleAck(ctx))
			}
			if name == "w1" {
				if has("no-owner-check") {
					record("worker-loss", map[string]any{"type": "done", "task_id": task, "at": time.Now()})
				}
				time.Sleep(time.Minute)
			}
			record("worker-loss", map[string]any{"type": "done", "task_id": task, "at": time.Now()})
			if !has("ack-before-work") {
				must(msg.DoubleAck(ctx))
			}
		}
	}
}

// tenants: tasks of two tenants on shared goroutines; each says in its log for whom it works.
func tenants(_ context.Context) {
	type job struct{ trace, tenant, span string }
	jobs := make(chan job)
	var group sync.WaitGroup
	var last atomic.Value
	last.Store("acme")
	ready()
	span := func(j job, id string, parent string, kind int, name string) {
		record("context", map[string]any{"traceId": j.trace, "spanId": id, "parentSpanId": parent, "name": name, "kind": kind,
			"attributes": []any{map[string]any{"key": "tenant.id", "value": map[string]any{"stringValue": j.tenant}}}})
	}
	for w := range 2 {
		group.Go(func() {
			for j := range jobs {
				tenant, parent := j.tenant, j.span
				if has("tenant-bleed") {
					// A variable of the worker, left over from the work before.
					tenant = last.Swap(j.tenant).(string)
				}
				if has("trace-lost") && j.span == "00000000000000a3" {
					parent = ""
					j.trace = "ffffffffffffffffffffffffffffff03"
				}
				span(j, "1"+j.span[1:], parent, 5, "orders process")
				record("context", map[string]any{"type": "log", "ts": time.Now(), "trace_id": j.trace, "tenant": tenant,
					"worker": fmt.Sprintf("w%d", w), "text": "order done"})
			}
		})
	}
	for i := range 8 {
		j := job{fmt.Sprintf("%032x", 0xabc0+i), []string{"acme", "umbrella"}[i%2], fmt.Sprintf("%016x", 0xa0+i)}
		record("context", map[string]any{"type": "probe", "trace_id": j.trace, "tenant": j.tenant})
		span(j, j.span, "", 4, "orders publish")
		jobs <- j
	}
	close(jobs)
	group.Wait()
}
