package main

import (
	"context"
	"os"
	"os/exec"
	"syscall"
	"time"

	"github.com/hibiken/asynq"
	"github.com/redis/go-redis/v9"
)

// asynqWorkers: processes that take tasks from Asynq; one is killed with its tasks in hand, and another one comes in its place.
func asynqWorkers(ctx context.Context) {
	rdb := redis.NewClient(&redis.Options{Addr: *redisAddr})
	client := asynq.NewClient(asynq.RedisClientOpt{Addr: *redisAddr})
	defer client.Close()
	start := func(name string) *exec.Cmd {
		command := exec.Command(os.Args[0], "asynq-worker", "-redis", *redisAddr, "-run", *run, "-defect", *defect)
		command.Env = append(os.Environ(), "WORKER="+name)
		command.Stdout, command.Stderr = os.Stdout, os.Stderr
		stdin := got(command.StdinPipe())
		must(command.Start())
		go func() { <-ctx.Done(); _ = stdin.Close() }()
		return command
	}
	retries := 3
	if has("no-retries") {
		retries = 0
	}
	for range 2 {
		got(client.Enqueue(asynq.NewTask("work", nil), asynq.Queue(*run), asynq.MaxRetry(retries)))
	}
	victim := start("w1")
	active, lease := "asynq:{"+*run+"}:active", "asynq:{"+*run+"}:lease"
	for rdb.LLen(ctx, active).Val() < 2 {
		time.Sleep(50 * time.Millisecond)
	}
	ready()
	// A heartbeat tells which tasks it has.
	time.Sleep(6 * time.Second)
	if has("stops-in-order") {
		must(victim.Process.Signal(syscall.SIGTERM))
	} else {
		must(victim.Process.Kill())
	}
	go func() { _ = victim.Wait() }()
	others := []*exec.Cmd{}
	if !has("no-successor") {
		others = append(others, start("w2"))
	}
	time.Sleep(17 * time.Second)
	// Leases end thirty seconds after the last heartbeat, and are given up after thirty more: that time is over now.
	for _, id := range rdb.LRange(ctx, active, 0, -1).Val() {
		rdb.ZAdd(ctx, lease, redis.Z{Score: float64(time.Now().Add(-31 * time.Second).Unix()), Member: id})
	}
	if !has("no-successor") {
		// Lost tasks are looked for when a worker begins.
		others = append(others, start("w3"))
	}
	<-told
	for _, other := range others {
		_ = other.Process.Kill()
		_ = other.Wait()
	}
}

func asynqWorker(ctx context.Context) {
	server := asynq.NewServer(asynq.RedisClientOpt{Addr: *redisAddr}, asynq.Config{
		Concurrency: 4, Queues: map[string]int{*run: 1}, LogLevel: asynq.FatalLevel, ShutdownTimeout: 500 * time.Millisecond,
		DelayedTaskCheckInterval: 300 * time.Millisecond, TaskCheckInterval: 100 * time.Millisecond,
		RetryDelayFunc: func(int, error, *asynq.Task) time.Duration {
			if has("far-too-late") {
				return time.Hour
			}
			return time.Second
		},
	})
	// It ends by its signals.
	must(server.Run(asynq.HandlerFunc(func(ctx context.Context, _ *asynq.Task) error {
		if os.Getenv("WORKER") != "w1" {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Minute):
			return nil
		}
	})))
}
