package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/redis/go-redis/v9"
)

const tokenLife = 300 * time.Second

// messages: JetStream delivers, Redis keeps a token for each order, so that its effect comes once. Some deliveries die before their effect and some after.
func messages(ctx context.Context) {
	nc := got(nats.Connect(*natsURL))
	defer nc.Close()
	js := got(jetstream.New(nc))
	stream := strings.ToUpper(*run)
	got(js.CreateStream(ctx, jetstream.StreamConfig{Name: stream, Subjects: []string{*run + ".orders"}}))
	// What the server says of messages that it gives up is heard by nobody, unless a stream keeps it.
	got(js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{Name: "ADVISORIES", Subjects: []string{"$JS.EVENT.ADVISORY.CONSUMER.>"}}))
	config := jetstream.ConsumerConfig{
		Durable: "work", AckPolicy: jetstream.AckExplicitPolicy, AckWait: time.Second, MaxDeliver: 6, MaxAckPending: 100,
	}
	if has("ack-none") {
		config.AckPolicy = jetstream.AckNonePolicy
		config.MaxDeliver, config.MaxAckPending, config.AckWait = -1, 0, 0
	}
	consumer := got(js.CreateOrUpdateConsumer(ctx, stream, config))
	shop := &shop{redis: redis.NewClient(&redis.Options{Addr: *redisAddr}), died: map[string]bool{}}
	ready()
	for i := range 20 {
		copies := 1
		// Some producers send an order twice, under two ids.
		if i%4 == 3 {
			copies = 2
		}
		for c := range copies {
			id := fmt.Sprintf("m%d-%d", i, c)
			got(js.PublishMsg(ctx, &nats.Msg{
				Subject: *run + ".orders", Header: nats.Header{"Nats-Msg-Id": {id}, "Order": {fmt.Sprint(i)}},
			}))
			record("idempotency", map[string]any{"type": "acked", "message_id": id, "ts": time.Now()})
		}
	}
	// The last message can never be done.
	got(js.PublishMsg(ctx, &nats.Msg{Subject: *run + ".orders", Header: nats.Header{"Nats-Msg-Id": {"poison"}}}))
	var workers sync.WaitGroup
	for w := range 4 {
		workers.Go(func() { shop.work(ctx, consumer, fmt.Sprintf("w%d", w)) })
	}
	workers.Wait()
}

type shop struct {
	redis *redis.Client
	mutex sync.Mutex
	died  map[string]bool
}

// dies says once for each message that its worker dies now: nothing is acked, and it comes again.
func (s *shop) dies(id string, at string) bool {
	var order int
	_, _ = fmt.Sscanf(id, "m%d-", &order)
	if id == "poison" || has("ack-none") || (at == "before" && order%5 != 1) || (at == "after" && order%5 != 2) {
		return false
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.died[id] {
		return false
	}
	s.died[id] = true
	return true
}

func (s *shop) work(ctx context.Context, consumer jetstream.Consumer, worker string) {
	for idle := time.Now(); time.Since(idle) < 2500*time.Millisecond; {
		batch := got(consumer.Fetch(1, jetstream.FetchMaxWait(500*time.Millisecond)))
		for msg := range batch.Messages() {
			idle = time.Now()
			s.handle(ctx, msg, worker)
		}
	}
}

func (s *shop) handle(ctx context.Context, msg jetstream.Msg, worker string) {
	id := msg.Headers().Get("Nats-Msg-Id")
	meta := got(msg.Metadata())
	if id == "poison" {
		s.poison(msg, meta)
		return
	}
	key := "order:" + *run + ":" + msg.Headers().Get("Order")
	effect := func(result string) {
		record("idempotency", map[string]any{"type": "effect", "message_id": id, "key": key, "worker": worker,
			"result": result, "ts": time.Now(), "delivery": meta.NumDelivered})
	}
	if has("ack-before-work") {
		must(msg.DoubleAck(ctx))
	}
	claimed := s.claim(ctx, key, id)
	for claimed == "busy" && has("ack-none") {
		// Nobody brings it again.
		time.Sleep(50 * time.Millisecond)
		claimed = s.claim(ctx, key, id)
	}
	switch claimed {
	case "taken":
		effect("dup")
		_ = msg.DoubleAck(ctx)
		return
	case "busy":
		_ = msg.NakWithDelay(700 * time.Millisecond)
		return
	case "dead":
		return
	}
	if s.dies(id, "before") {
		return
	}
	effect("first")
	s.done(ctx, key)
	if s.dies(id, "after") {
		return
	}
	if !has("ack-before-work") && !has("ack-none") {
		must(msg.DoubleAck(ctx))
	}
}

// poison is given up by its worker and kept, or by the server and lost.
func (s *shop) poison(msg jetstream.Msg, meta *jetstream.MsgMetadata) {
	if has("ack-none") {
		return
	}
	if has("gives-up-silently") || meta.NumDelivered < 3 {
		_ = msg.NakWithDelay(50 * time.Millisecond)
		return
	}
	record("offsets", map[string]any{"type": "dead-letter", "stream": meta.Stream, "stream_seq": meta.Sequence.Stream})
	_ = msg.Ack()
}

// claim takes the token of an order: "mine", "taken" (it is done), "busy" (another works on it), or "dead" (the worker died in between).
func (s *shop) claim(ctx context.Context, key string, id string) string {
	switch {
	case has("get-then-set"):
		if got(s.redis.Exists(ctx, key).Result()) > 0 {
			return "taken"
		}
		time.Sleep(200 * time.Millisecond)
		must(s.redis.Set(ctx, key, "done", tokenLife).Err())
		return "mine"
	case has("token-before-work"):
		if !got(s.redis.SetNX(ctx, key, "done", tokenLife).Result()) {
			return "taken"
		}
		return "mine"
	case has("setnx-then-expire"):
		if !got(s.redis.Do(ctx, "SETNX", key, "done").Bool()) {
			return "taken"
		}
		if strings.HasPrefix(id, "m0-") {
			// It does its work, and dies before it says how long the token lives.
			return "mine"
		}
		must(s.redis.Expire(ctx, key, tokenLife).Err())
		return "mine"
	case has("no-ttl"):
		if !got(s.redis.SetNX(ctx, key, "working", 600*time.Millisecond).Result()) {
			return s.taken(ctx, key)
		}
		return "mine"
	}
	if !got(s.redis.SetNX(ctx, key, "working", 600*time.Millisecond).Result()) {
		return s.taken(ctx, key)
	}
	return "mine"
}

func (s *shop) taken(ctx context.Context, key string) string {
	if value, _ := s.redis.Get(ctx, key).Result(); value == "done" {
		return "taken"
	}
	return "busy"
}

func (s *shop) done(ctx context.Context, key string) {
	switch {
	case has("setnx-then-expire"), has("token-before-work"), has("get-then-set"):
	case has("no-ttl"):
		must(s.redis.Set(ctx, key, "done", 0).Err())
	default:
		must(s.redis.Set(ctx, key, "done", tokenLife).Err())
	}
}
