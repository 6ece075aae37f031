package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

func brokers() kgo.Opt { return kgo.SeedBrokers(strings.Split(*kafkaAddr, ",")...) }

// partitions: two members of one group, each record done before it is committed. They work until they are told to end.
func partitions(ctx context.Context) {
	admin := kadm.NewClient(got(kgo.NewClient(brokers())))
	defer admin.Close()
	got(admin.CreateTopic(ctx, 2, -1, nil, *run))
	producing := []kgo.Opt{brokers(), kgo.RecordPartitioner(kgo.ManualPartitioner()), kgo.UnknownTopicRetries(-1)}
	if *inTransactions {
		producing = append(producing, kgo.TransactionalID(*run))
	}
	producer := got(kgo.NewClient(producing...))
	defer producer.Close()
	both := &pair{done: map[string]chan struct{}{}, committed: map[int32]bool{}, began: make(chan struct{})}
	members := []*member{both.join("a"), both.join("b")}
	for _, m := range members {
		go m.work(ctx)
	}
	go func() {
		for _, m := range members {
			<-m.first
		}
		close(both.began)
		if has("open-transaction") {
			leaveOpen(ctx)
		}
		ready()
		if has("group-made-anew") {
			time.Sleep(6 * time.Second)
			for _, m := range members {
				m.client.Close()
			}
			time.Sleep(time.Second)
			got(admin.DeleteGroups(ctx, *run))
			for _, name := range []string{"c", "d"} {
				go both.join(name).work(ctx)
			}
		}
	}()
	produced := int64(0)
	for !isTold() && ctx.Err() == nil {
		if *inTransactions {
			must(producer.BeginTransaction())
		}
		for range 2 {
			for p := range int32(2) {
				must(producer.ProduceSync(ctx, &kgo.Record{Topic: *run, Partition: p, Value: []byte("order")}).FirstErr())
			}
			produced++
		}
		if *inTransactions {
			must(producer.EndTransaction(ctx, kgo.TryCommit))
		}
		if has("retention-too-short") {
			keep := kadm.Offsets{}
			for p := range int32(2) {
				keep.Add(kadm.Offset{Topic: *run, Partition: p, At: produced - 4})
			}
			got(admin.DeleteRecords(ctx, keep))
		}
		select {
		case <-told:
		case <-time.After(250 * time.Millisecond):
		}
	}
	if !isRight() {
		// It leaves behind what it did wrong.
		os.Exit(0)
	}
	for p := range int32(2) {
		last := produced - 1
		if *inTransactions {
			// A marker stands behind each two records.
			last = produced/2*3 - 2
		}
		select {
		case <-both.isDone(p, last):
		case <-ctx.Done():
			panic("the members did not do everything")
		}
	}
	for _, m := range members {
		m.client.Close()
	}
}

// pair is the group of both members.
type pair struct {
	// began closes when both have done their first records.
	began chan struct{}
	mutex sync.Mutex
	done  map[string]chan struct{}
	// committed are the partitions of which the group knows an offset.
	committed map[int32]bool
}
type member struct {
	name   string
	pair   *pair
	client *kgo.Client
	first  chan struct{}
	once   sync.Once
}

func (p *pair) join(name string) *member {
	options := append(p.protocol(name), brokers(), kgo.ConsumerGroup(*run), kgo.ConsumeTopics(*run),
		kgo.ClientID(name), kgo.DisableAutoCommit(), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.SessionTimeout(10*time.Second), kgo.HeartbeatInterval(500*time.Millisecond), kgo.FetchMaxWait(100*time.Millisecond))
	client := got(kgo.NewClient(options...))
	return &member{name: name, pair: p, client: client, first: make(chan struct{})}
}

// protocol is how the group shares its partitions.
func (p *pair) protocol(name string) (options []kgo.Opt) {
	if *inTransactions {
		options = append(options, kgo.FetchIsolationLevel(kgo.ReadCommitted()))
	}
	switch {
	case has("twice"):
		return append(options, kgo.Balancers(twice{kgo.RoundRobinBalancer()}))
	case *groupKind == "cooperative":
		return append(options, kgo.Balancers(kgo.CooperativeStickyBalancer()))
	case *groupKind == "static":
		return append(options, kgo.Balancers(kgo.RoundRobinBalancer()), kgo.InstanceID(*run+"-"+name))
	case *groupKind == "next":
		return append(options, kgo.Balancers(kgo.StickyBalancer()), kgo.ServerSideBalancer())
	}
	return options
}

// twice gives every partition to every member.
type twice struct{ kgo.GroupBalancer }

func (twice) MemberBalancer(members []kmsg.JoinGroupResponseMember) (kgo.GroupMemberBalancer, map[string]struct{}, error) {
	balancer, err := kgo.NewConsumerBalancer(everybody{}, members)
	if err != nil {
		return nil, nil, err
	}
	return balancer, balancer.MemberTopics(), nil
}

type everybody struct{}

func (everybody) Balance(balancer *kgo.ConsumerBalancer, topics map[string]int32) kgo.IntoSyncAssignment {
	plan := balancer.NewPlan()
	balancer.EachMember(func(member *kmsg.JoinGroupResponseMember, _ *kmsg.ConsumerMemberMetadata) {
		for topic, partitions := range topics {
			for p := range partitions {
				plan.AddPartition(member, topic, p)
			}
		}
	})
	return plan
}

// leaveOpen begins a transaction in the first partition, and nobody ends it for a minute.
func leaveOpen(ctx context.Context) {
	producer := got(kgo.NewClient(brokers(), kgo.RecordPartitioner(kgo.ManualPartitioner()), kgo.TransactionalID(*run+"-open"),
		kgo.TransactionTimeout(time.Minute)))
	must(producer.BeginTransaction())
	must(producer.ProduceSync(ctx, &kgo.Record{Topic: *run, Partition: 0, Value: []byte("order")}).FirstErr())
}

// isDone closes when the record is done by whom the group gave it to.
func (p *pair) isDone(partition int32, offset int64) chan struct{} {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	name := fmt.Sprint(partition, "/", offset)
	if p.done[name] == nil {
		p.done[name] = make(chan struct{})
	}
	return p.done[name]
}
func (p *pair) isDoneNow(partition int32, offset int64) {
	done := p.isDone(partition, offset)
	p.mutex.Lock()
	defer p.mutex.Unlock()
	select {
	case <-done:
	default:
		close(done)
	}
}

// knows says whether the group has an offset of each partition by now.
func (p *pair) knows(committed []*kgo.Record) bool {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for _, r := range committed {
		p.committed[r.Partition] = true
	}
	return len(p.committed) == 2
}

// hasWorked says that both have worked for so long.
func (p *pair) hasWorked(since *time.Time, long time.Duration) bool {
	select {
	case <-p.began:
	default:
		return false
	}
	if since.IsZero() {
		*since = time.Now()
	}
	return time.Since(*since) >= long
}

func (m *member) work(ctx context.Context) {
	var since time.Time
	rewound := false
	for {
		fetched := m.client.PollRecords(ctx, 4)
		if fetched.IsClientClosed() || ctx.Err() != nil {
			return
		}
		records := fetched.Records()
		if len(records) == 0 {
			continue
		}
		if has("twice") && m.name == "b" {
			// What it does twice is not what is looked for here.
			m.once.Do(func() { close(m.first) })
			continue
		}
		switch {
		case has("zombie") && m.name == "b" && m.pair.hasWorked(&since, time.Second):
			// What it holds it goes on with until after the group has given it to the other, which has done it.
			m.client.LeaveGroup()
			for _, r := range records {
				m.do(r, func() { <-m.pair.isDone(r.Partition, r.Offset) })
			}
			return
		case has("rewinds") && !rewound && m.pair.hasWorked(&since, 9*time.Second):
			rewound = true
			first := map[string]map[int32]kgo.EpochOffset{*run: {records[0].Partition: {Epoch: -1, Offset: 1}}}
			m.client.CommitOffsetsSync(ctx, first, nil)
			m.client.SetOffsets(first)
			continue
		}
		if !m.handle(ctx, records, rewound) || !m.pair.knows(records) {
			continue
		}
		m.once.Do(func() { close(m.first) })
		if has("stalls") {
			// It is alive, it sends its heartbeats, and it does nothing more.
			<-ctx.Done()
			return
		}
	}
}

// handle says whether the group has taken the offsets; between two assignments it does not.
func (m *member) handle(ctx context.Context, records []*kgo.Record, rewound bool) bool {
	work := 10 * time.Millisecond
	switch {
	case has("retention-too-short"):
		// So slow that a producer on a busy machine is still faster.
		work = 600 * time.Millisecond
	case rewound:
		work = 150 * time.Millisecond
	case has("commits-ahead"):
		taken := m.client.CommitRecords(ctx, records...) == nil
		for _, r := range records {
			go m.do(r, func() { time.Sleep(4 * time.Second) })
		}
		return taken
	}
	for _, r := range records {
		m.do(r, func() { time.Sleep(work) })
		m.pair.isDoneNow(r.Partition, r.Offset)
	}
	return has("never-commits") || m.client.CommitRecords(ctx, records...) == nil
}

func (m *member) do(r *kgo.Record, work func()) {
	started := time.Now()
	work()
	ended := time.Now()
	record("split-brain", map[string]any{"type": "processed", "member": m.name, "topic": r.Topic, "partition": r.Partition,
		"offset": r.Offset, "started": started, "ended": ended})
	record("offsets", map[string]any{"type": "processed", "group": *run, "topic": r.Topic, "partition": r.Partition,
		"ts": ended, "processed_contiguous": r.Offset})
}
