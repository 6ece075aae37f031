package main

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	amqp "github.com/rabbitmq/amqp091-go"
	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

// goodFor is how long a program works well before it shows its defect: what is usual has to be seen first. RabbitMQ counts slowly.
func goodFor() time.Duration {
	if *rabbitURL != "" {
		return 31 * time.Second
	}
	return 8 * time.Second
}

// since ready.
var turned atomic.Bool

func turnLater() {
	ready()
	time.AfterFunc(goodFor(), func() { turned.Store(true) })
}

// isWrong says whether the defect shows by now.
func isWrong(name string) bool { return has(name) && turned.Load() }

// lags: a group that keeps up with what is written, until it does not. It works until it is told to end.
func lags(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() { <-told; cancel() }()
	switch {
	case *kafkaAddr != "":
		kafkaLags(ctx)
	case *natsURL != "":
		natsLags(ctx)
	default:
		rabbitLags(ctx)
	}
}

func kafkaLags(ctx context.Context) {
	admin := kadm.NewClient(got(kgo.NewClient(brokers())))
	defer admin.Close()
	got(admin.CreateTopic(ctx, 4, -1, nil, *run))
	var began sync.WaitGroup
	began.Add(4)
	var known sync.Map
	// Ready when the group knows an offset of each partition.
	committed := func(partition int32) {
		if _, before := known.LoadOrStore(partition, true); !before {
			began.Done()
		}
	}
	for _, name := range []string{"a", "b"} {
		go lagMember(ctx, name, committed)
	}
	go func() {
		began.Wait()
		turnLater()
		if has("rebalance") {
			// The third member comes, and one of the others lets go of nothing for a long time.
			time.Sleep(goodFor())
			lagMember(ctx, "c", func(int32) {})
		}
	}()
	producer := got(kgo.NewClient(brokers(), kgo.RecordPartitioner(kgo.ManualPartitioner()), kgo.UnknownTopicRetries(-1), kgo.ProducerLinger(0)))
	defer producer.Close()
	for ctx.Err() == nil {
		var batch []*kgo.Record
		for p := range int32(4) {
			for range lagCount(p) {
				batch = append(batch, &kgo.Record{Topic: *run, Partition: p, Value: []byte("order")})
			}
		}
		_ = producer.ProduceSync(ctx, batch...)
		sleep(ctx, 100*time.Millisecond)
	}
}

// lagCount is how many records a partition gets each 100 ms.
func lagCount(partition int32) int {
	if isWrong("burst") || isWrong("hot-key") && partition == 0 {
		return 20
	}
	return 1
}

func sleep(ctx context.Context, long time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(long):
	}
}

func lagMember(ctx context.Context, name string, committed func(int32)) {
	client := got(kgo.NewClient(brokers(), kgo.ConsumerGroup(*run), kgo.ConsumeTopics(*run), kgo.ClientID(name), kgo.DisableAutoCommit(),
		kgo.Balancers(kgo.RoundRobinBalancer()), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.HeartbeatInterval(300*time.Millisecond),
		kgo.FetchMaxWait(50*time.Millisecond), kgo.OnPartitionsRevoked(func(ctx context.Context, _ *kgo.Client, _ map[string][]int32) {
			if name == "b" && isWrong("rebalance") {
				sleep(ctx, 11*time.Second)
			}
		})))
	defer client.Close()
	var workers sync.WaitGroup
	// One worker for each partition, as most services have them.
	queues := map[int32]chan *kgo.Record{}
	for ctx.Err() == nil {
		fetched := client.PollRecords(ctx, 4)
		for _, r := range fetched.Records() {
			if queues[r.Partition] == nil {
				queues[r.Partition] = make(chan *kgo.Record, 1_000_000)
				workers.Go(func() {
					for r := range queues[r.Partition] {
						lagWork(ctx, name)
						if client.CommitRecords(ctx, r) == nil {
							committed(r.Partition)
						}
					}
				})
			}
			queues[r.Partition] <- r
		}
	}
	for _, queue := range queues {
		close(queue)
	}
	workers.Wait()
}

func lagWork(ctx context.Context, member string) {
	switch {
	case isWrong("slow-consumer") && member == "a":
		sleep(ctx, 700*time.Millisecond)
	default:
		sleep(ctx, 10*time.Millisecond)
	}
}

func natsLags(ctx context.Context) {
	nc := got(nats.Connect(*natsURL))
	defer nc.Close()
	js := got(jetstream.New(nc))
	stream := strings.ToUpper(*run)
	got(js.CreateStream(ctx, jetstream.StreamConfig{Name: stream, Subjects: []string{*run + ".orders"}, Storage: jetstream.MemoryStorage}))
	consumer := got(js.CreateOrUpdateConsumer(ctx, stream, jetstream.ConsumerConfig{
		Durable: "work", AckPolicy: jetstream.AckExplicitPolicy, MaxAckPending: 10,
	}))
	turnLater()
	consuming := got(consumer.Consume(func(msg jetstream.Msg) {
		lagWork(ctx, "a")
		_ = msg.Ack()
	}, jetstream.PullMaxMessages(5)))
	defer consuming.Stop()
	for ctx.Err() == nil {
		_, _ = js.Publish(ctx, *run+".orders", []byte("order"))
		sleep(ctx, 100*time.Millisecond)
	}
}

func rabbitLags(ctx context.Context) {
	conn := got(amqp.Dial(*rabbitURL))
	defer conn.Close()
	in, out := got(conn.Channel()), got(conn.Channel())
	got(in.QueueDeclare(*run, true, false, false, false, nil))
	must(in.Qos(5, 0, false))
	deliveries := got(in.Consume(*run, "a", false, false, false, false, nil))
	turnLater()
	go func() {
		for d := range deliveries {
			lagWork(ctx, "a")
			_ = d.Ack(false)
		}
	}()
	for ctx.Err() == nil {
		must(out.PublishWithContext(ctx, "", *run, false, false, amqp.Publishing{Body: []byte("order")}))
		sleep(ctx, 100*time.Millisecond)
	}
}
