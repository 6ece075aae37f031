package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/hibiken/asynq"
)

const maxRetries = 2

// retries: Asynq with back-off 1 s, 2 s, and an archive for what never succeeds. Asynq keeps whole seconds, cut off: one more is asked for.
func retries(ctx context.Context) {
	redis := asynq.RedisClientOpt{Addr: *redisAddr}
	client := asynq.NewClient(redis)
	defer client.Close()
	server := asynq.NewServer(redis, asynq.Config{
		Concurrency: 8, Queues: map[string]int{*run: 1}, LogLevel: asynq.FatalLevel,
		DelayedTaskCheckInterval: 300 * time.Millisecond, TaskCheckInterval: 100 * time.Millisecond,
		RetryDelayFunc: func(retried int, _ error, _ *asynq.Task) time.Duration {
			if has("no-back-off") {
				return 0
			}
			delay := float64(int(1)<<retried) * float64(time.Second)
			return time.Duration(delay*(0.9+0.2*rand.Float64())) + time.Second
		},
	})
	must(server.Start(asynq.HandlerFunc(attempt)))
	defer server.Shutdown()
	for i := range 6 {
		id := fmt.Sprintf("%s-t%d", *run, i)
		headers := map[string]string{"traceparent": fmt.Sprintf("00-%032x-%016x-01", i+1, i+1)}
		if has("no-identity") {
			headers = map[string]string{}
		}
		task := asynq.NewTaskWithHeaders("order", []byte(fmt.Sprint(i)), headers)
		got(client.EnqueueContext(ctx, task, asynq.TaskID(id), asynq.Queue(*run), asynq.MaxRetry(maxRetries)))
		record("retry", map[string]any{"type": "produced", "id": id, "ts": time.Now()})
		// Not all at one moment.
		time.Sleep(time.Duration(20+rand.IntN(60)) * time.Millisecond)
	}
	ready()
	time.Sleep(9 * time.Second)
}

// attempt: one task of six succeeds never, two the second time.
func attempt(ctx context.Context, task *asynq.Task) error {
	started := time.Now()
	id, _ := asynq.GetTaskID(ctx)
	retried, _ := asynq.GetRetryCount(ctx)
	number := int(task.Payload()[0] - '0')
	time.Sleep(30 * time.Millisecond)
	failed := number == 0 || (number < 3 && retried == 0)
	outcome := map[bool]string{true: "failed", false: "ok"}[failed]
	record("retry", map[string]any{"type": "attempt", "id": id, "delivery": retried + 1,
		"started": started, "ended": time.Now(), "outcome": outcome})
	switch {
	case !failed:
		return nil
	case has("gives-up-early") && number == 0:
		return fmt.Errorf("card declined: %w", asynq.SkipRetry)
	case has("swallows-the-last") && retried == maxRetries:
		return nil
	}
	return errors.New("card declined")
}

// schedulers: Asynq elects nobody, so that what two schedulers enqueue must be unique.
func schedulers(_ context.Context) {
	redis := asynq.RedisClientOpt{Addr: *redisAddr}
	for range 2 {
		scheduler := asynq.NewScheduler(redis, &asynq.SchedulerOpts{LogLevel: asynq.FatalLevel, HeartbeatInterval: time.Second})
		options := []asynq.Option{asynq.Queue(*run), asynq.Unique(50 * time.Second)}
		if has("not-unique") {
			options = options[:1]
		}
		got(scheduler.Register("@every 1m", asynq.NewTask("report", nil), options...))
		must(scheduler.Start())
		defer scheduler.Shutdown()
	}
	time.Sleep(1500 * time.Millisecond)
	ready()
	time.Sleep(3 * time.Second)
}
