package main

import (
	"context"
	"fmt"
	"time"

	"github.com/go-zookeeper/zk"
	"github.com/redis/go-redis/v9"
	clientv3 "go.etcd.io/etcd/client/v3"
	"go.etcd.io/etcd/client/v3/concurrency"
)

func etcdClient() *clientv3.Client {
	return got(clientv3.New(clientv3.Config{Endpoints: []string{*etcdURL}, DialTimeout: 5 * time.Second}))
}

// etcdLeader: an election by clientv3/concurrency. The leader dies, its lease ends, and another one leads.
func etcdLeader(ctx context.Context) {
	client := etcdClient()
	defer client.Close()
	leave := make(chan struct{})
	lead := func(name string) {
		session := got(concurrency.NewSession(client, concurrency.WithTTL(2)))
		must(concurrency.NewElection(session, "/"+*run).Campaign(ctx, name))
		if name == "a" {
			ready()
			time.Sleep(2 * time.Second)
			// It dies: nobody renews its lease, which ends by itself.
			session.Orphan()
			close(leave)
		}
	}
	go lead("a")
	time.Sleep(300 * time.Millisecond)
	if !has("no-successor") {
		go lead("b")
	}
	<-leave
	time.Sleep(8 * time.Second)
}

// zookeeperLeader: ephemeral sequential nodes; the lowest leads.
func zookeeperLeader(_ context.Context) {
	path := "/" + *run
	join := func(name string) *zk.Conn {
		conn, _ := got2(zk.Connect([]string{*zkAddr}, 2*time.Second, zk.WithLogInfo(false)))
		if name == "a" {
			got(conn.Create(path, nil, 0, zk.WorldACL(zk.PermAll)))
		}
		got(conn.Create(path+"/n_", []byte(name), zk.FlagEphemeral|zk.FlagSequence, zk.WorldACL(zk.PermAll)))
		return conn
	}
	a := join("a")
	if !has("no-successor") {
		defer join("b").Close()
	}
	ready()
	time.Sleep(2 * time.Second)
	a.Close()
	time.Sleep(7 * time.Second)
}
func got2[A, B any](a A, b B, err error) (A, B) {
	must(err)
	return a, b
}

// redisLeader: SET NX with a life of a second, renewed by its owner, and a counter for fencing. Whoever is not its owner any more leads no more.
func redisLeader(ctx context.Context) {
	client := redis.NewClient(&redis.Options{Addr: *redisAddr})
	key, fence := "leader:"+*run, "leader:"+*run+":fence"
	renew := redis.NewScript(`if redis.call("GET",KEYS[1])==ARGV[1] then return redis.call("PEXPIRE",KEYS[1],1000) else return 0 end`)
	lead := func(name string, lives time.Duration) {
		for {
			if !got(client.SetNX(ctx, key, name, time.Second).Result()) {
				time.Sleep(100 * time.Millisecond)
				continue
			}
			break
		}
		token := got(client.Incr(ctx, fence).Result())
		claim := map[string]any{"type": "claim", "instance": name, "fence": token, "became": time.Now()}
		if name == "a" {
			ready()
		}
		for end := time.Now().Add(lives); time.Now().Before(end); time.Sleep(300 * time.Millisecond) {
			if has("lease-without-renewal") {
				continue
			}
			if got(renew.Run(ctx, client, []string{key}, name).Int()) == 0 {
				break
			}
		}
		claim["lost"] = time.Now()
		record("leaders", claim)
	}
	done := make(chan string, 2)
	go func() { lead("a", 3*time.Second); done <- "a" }()
	time.Sleep(100 * time.Millisecond)
	go func() { lead("b", 3*time.Second); done <- "b" }()
	<-done
	<-done
}

// locks: one lock of etcd for each order; events of an order are handled one at a time, in their order.
func locks(ctx context.Context) {
	client := etcdClient()
	defer client.Close()
	ready()
	finished := make(chan struct{}, 2)
	for o := range 2 {
		order := fmt.Sprintf("o%d", o)
		go func() {
			session := got(concurrency.NewSession(client, concurrency.WithTTL(20)))
			defer session.Close()
			for seq := 1; seq <= 5; seq++ {
				event := fmt.Sprintf("%s-e%d", order, seq)
				handle(ctx, client, session, order, event, seq)
				if has("done-twice") && seq == 3 {
					handle(ctx, client, session, order, event, seq)
				}
			}
			finished <- struct{}{}
		}()
	}
	<-finished
	<-finished
}

func handle(ctx context.Context, client *clientv3.Client, session *concurrency.Session, order string, event string, seq int) {
	prefix := "/" + *run + "/" + order
	result := "done"
	if has("drops-on-contention") && seq == 2 {
		result = "rejected"
	}
	work := func(fence int64) {
		start := time.Now()
		time.Sleep(600 * time.Millisecond)
		record("lock", map[string]any{"type": "handled", "event_id": event, "biz_id": order, "seq": seq, "fence": fence,
			"start": start, "end": time.Now(), "result": result})
	}
	if has("no-lease") {
		key := prefix + "/lock"
		txn := got(client.Txn(ctx).If(clientv3.Compare(clientv3.CreateRevision(key), "=", 0)).Then(clientv3.OpPut(key, event)).Commit())
		work(txn.Header.Revision)
		got(client.Delete(ctx, key))
		return
	}
	mutex := concurrency.NewMutex(session, prefix)
	must(mutex.Lock(ctx))
	work(got(client.Get(ctx, mutex.Key())).Kvs[0].CreateRevision)
	must(mutex.Unlock(ctx))
}
