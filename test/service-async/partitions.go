package main

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

// partitions: two members of one group, each record done before it is committed.
func partitions(ctx context.Context) {
	admin := kadm.NewClient(got(kgo.NewClient(kgo.SeedBrokers(*kafkaAddr))))
	defer admin.Close()
	got(admin.CreateTopic(ctx, 2, 1, nil, *run))
	producer := got(kgo.NewClient(kgo.SeedBrokers(*kafkaAddr), kgo.RecordPartitioner(kgo.ManualPartitioner())))
	defer producer.Close()
	produce := func(n int) {
		for i := range n {
			must(producer.ProduceSync(ctx, &kgo.Record{Topic: *run, Partition: int32(i % 2), Value: []byte("order")}).FirstErr())
		}
	}
	produce(4)
	members := []*member{join("a"), join("b")}
	var working sync.WaitGroup
	for _, m := range members {
		working.Go(func() { m.work(ctx) })
	}
	for _, m := range members {
		<-m.first
	}
	ready()
	for range 18 {
		produce(4)
		time.Sleep(500 * time.Millisecond)
		if has("zombie") {
			members[1].lose.Do(func() { close(members[1].lost) })
		}
	}
	time.Sleep(1500 * time.Millisecond)
	for _, m := range members {
		m.client.Close()
	}
	working.Wait()
}

type member struct {
	name   string
	client *kgo.Client
	// first closes when the member has done a record.
	first chan struct{}
	once  sync.Once
	lost  chan struct{}
	lose  sync.Once
}

func join(name string) *member {
	client := got(kgo.NewClient(kgo.SeedBrokers(*kafkaAddr), kgo.ConsumerGroup(*run), kgo.ConsumeTopics(*run),
		kgo.ClientID(name), kgo.DisableAutoCommit(), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.SessionTimeout(6*time.Second), kgo.HeartbeatInterval(500*time.Millisecond), kgo.FetchMaxWait(100*time.Millisecond)))
	return &member{name: name, client: client, first: make(chan struct{}), lost: make(chan struct{})}
}

func (m *member) work(ctx context.Context) {
	for {
		fetched := m.client.PollRecords(ctx, 4)
		if fetched.IsClientClosed() || ctx.Err() != nil {
			return
		}
		records := fetched.Records()
		if len(records) == 0 {
			continue
		}
		if has("zombie") && m.name == "b" && m.isLost() {
			// Whatever it holds it does, long after the group has given it to another.
			m.client.LeaveGroup()
			for _, r := range records {
				m.do(r, 2*time.Second)
			}
			return
		}
		if has("commit-ahead") {
			must(m.client.CommitRecords(ctx, records...))
			time.Sleep(2200 * time.Millisecond)
		}
		for _, r := range records {
			m.do(r, 10*time.Millisecond)
		}
		if !has("never-commits") {
			_ = m.client.CommitRecords(ctx, records...)
		}
		m.once.Do(func() { close(m.first) })
		if has("stalls") {
			// It is alive, it sends its heartbeats, and it does nothing more.
			for !m.isClosed(ctx) {
				time.Sleep(100 * time.Millisecond)
			}
			return
		}
	}
}

func (m *member) isLost() bool {
	select {
	case <-m.lost:
		return true
	default:
		return false
	}
}

func (m *member) isClosed(ctx context.Context) bool {
	short, cancel := context.WithTimeout(ctx, time.Millisecond)
	defer cancel()
	return m.client.Ping(short) == kgo.ErrClientClosed || ctx.Err() != nil
}

func (m *member) do(r *kgo.Record, work time.Duration) {
	started := time.Now()
	time.Sleep(work)
	ended := time.Now()
	record("split-brain", map[string]any{"type": "processed", "member": m.name, "topic": r.Topic, "partition": r.Partition,
		"offset": r.Offset, "started": started, "ended": ended})
	record("offsets", map[string]any{"type": "processed", "group": *run, "topic": r.Topic, "partition": r.Partition,
		"ts": ended, "processed_contiguous": r.Offset})
	if os.Getenv("TRACE") != "" {
		fmt.Fprintln(os.Stderr, m.name, r.Partition, r.Offset)
	}
}
