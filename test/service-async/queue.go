package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

const queued = 6

// queue: a quorum queue of RabbitMQ. What fails comes again after 1 s and 2 s, and is then given up to a queue of dead letters, which a keeper
// empties with all that is known of each. It is ready when every message has come to its end, and stays until it is told to end.
func queue(ctx context.Context) {
	connection := got(amqp.Dial(*rabbitURL))
	defer connection.Close()
	channel := got(connection.Channel())
	dead := *run + ".dead"
	limit := maxRetries
	if has("gives-up-early") {
		limit = 1
	}
	got(channel.QueueDeclare(dead, true, false, false, false, nil))
	got(channel.QueueDeclare(*run, true, false, false, false, amqp.Table{
		"x-queue-type": "quorum", "x-delivery-limit": int32(limit), "x-dead-letter-exchange": "", "x-dead-letter-routing-key": dead,
	}))
	must(channel.Qos(queued, 0, false))
	deliveries := got(channel.Consume(*run, "work", false, false, false, false, nil))
	for i := range queued {
		id := fmt.Sprintf("%s-r%d", *run, i)
		headers := amqp.Table{"traceparent": fmt.Sprintf("00-%032x-%016x-01", i+1, i+1)}
		must(channel.PublishWithContext(ctx, "", *run, false, false, amqp.Publishing{
			MessageId: id, Headers: headers, DeliveryMode: amqp.Persistent, Body: []byte(id),
		}))
		record("retry", map[string]any{"type": "produced", "id": id, "ts": time.Now()})
		// Not all at one moment.
		time.Sleep(40 * time.Millisecond)
	}
	ended := make(chan string, 2*queued)
	go func() {
		for d := range deliveries {
			go serve(ctx, channel, dead, d, ended)
		}
	}()
	letters := got(got(connection.Channel()).Consume(dead, "keeper", true, false, false, false, nil))
	go func() {
		for d := range letters {
			keep(d, limit, ended)
		}
	}()
	for left := map[string]bool{}; len(left) < queued; {
		select {
		case id := <-ended:
			left[id] = true
		case <-ctx.Done():
			panic("not every message came to its end")
		}
	}
	ready()
	select {
	case <-told:
	case <-ctx.Done():
	}
}

// serve: r0 succeeds never, r1 the second time.
func serve(ctx context.Context, channel *amqp.Channel, dead string, d amqp.Delivery, ended chan<- string) {
	id, started := d.MessageId, time.Now()
	is := func(name string) bool { return strings.HasSuffix(id, "-"+name) }
	count, _ := d.Headers["x-delivery-count"].(int64)
	if is("r4") && has("stuck") {
		// Neither acked nor turned away: it stays with its worker for ever.
		ended <- id
		return
	}
	if has("acks-before-work") {
		must(d.Ack(false))
		if is("r2") {
			// Its worker dies.
			ended <- id
			return
		}
	}
	failed := is("r0") || (is("r1") && count == 0)
	time.Sleep(20 * time.Millisecond)
	record("retry", map[string]any{"type": "attempt", "id": id, "delivery": count + 1, "started": started,
		"ended": time.Now(), "outcome": map[bool]string{true: "failed", false: "ok"}[failed]})
	switch {
	case has("acks-before-work"):
		// There is nothing left to turn away.
		ended <- id
	case is("r3") && has("turns-done-work-away"):
		must(d.Nack(false, false))
	case !failed:
		must(d.Ack(false))
		ended <- id
	case has("no-identity") && count == maxRetries:
		must(channel.PublishWithContext(ctx, "", dead, false, false, amqp.Publishing{MessageId: id, Body: d.Body}))
		must(d.Ack(false))
	default:
		if !has("no-back-off") {
			time.Sleep(time.Second << count)
		}
		must(d.Nack(false, true))
	}
}

func keep(d amqp.Delivery, limit int, ended chan<- string) {
	reason, _ := d.Headers["x-first-death-reason"].(string)
	deliveries := limit + 1
	if reason == "rejected" {
		deliveries = 1
	}
	letter := map[string]any{"type": "dead-letter", "id": d.MessageId, "deliveries": deliveries, "reason": reason,
		"at": time.Now(), "payload_sha256": sha(d.Body), "traceparent": d.Headers["traceparent"]}
	if !has("throws-dead-letters-away") {
		record("retry", letter)
	}
	ended <- d.MessageId
}
