// Async programs on real clients, each right by default and wrong by one switchable defect. What they do they write to standard output, one ledger line
// each: {"check":"retry","line":{…}}. The suites hold the checks of `sluice` against them.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

var (
	redisAddr      = flag.String("redis", "", "host:port")
	natsURL        = flag.String("nats", "", "nats://host:port")
	kafkaAddr      = flag.String("kafka", "", "host:port,host:port")
	etcdURL        = flag.String("etcd", "", "http://host:port")
	zkAddr         = flag.String("zookeeper", "", "host:port")
	rabbitURL      = flag.String("rabbitmq", "", "amqp://…")
	run            = flag.String("run", "", "name of this run: keys, topics and groups begin with it")
	groupKind      = flag.String("group", "", "of consumers of Kafka: cooperative, static, or next (KIP-848)")
	inTransactions = flag.Bool("transactions", false, "the producer of Kafka writes in transactions, consumers read what is committed")
	defect         = flag.String("defect", "none", "what is wrong with the program")
)

var out sync.Mutex

// record writes one line of the ledger of a check.
func record(check string, line map[string]any) {
	text, err := json.Marshal(map[string]any{"check": check, "line": line})
	if err != nil {
		panic(err)
	}
	out.Lock()
	defer out.Unlock()
	fmt.Println(string(text))
}

// ready tells whoever watches that it may begin.
func ready() {
	out.Lock()
	defer out.Unlock()
	fmt.Println(`{"ready":true}`)
}

// told closes when whoever started the program has seen enough, and ends its input.
var told = make(chan struct{})

func isTold() bool {
	select {
	case <-told:
		return true
	default:
		return false
	}
}
func has(name string) bool { return *defect == name }
func isRight() bool        { return has("none") }
func must(err error) {
	if err != nil {
		panic(err)
	}
}
func got[T any](value T, err error) T {
	must(err)
	return value
}

func main() {
	programs := map[string]func(context.Context){
		"messages": messages, "retries": retries, "partitions": partitions, "locks": locks,
		"etcd-leader": etcdLeader, "zookeeper-leader": zookeeperLeader, "redis-leader": redisLeader,
		"schedulers": schedulers, "pool": pool, "sagas": sagas, "workers": workers, "worker": worker,
		"tenants": tenants, "queue": queue, "lags": lags, "asynq-workers": asynqWorkers, "asynq-worker": asynqWorker,
	}
	if len(os.Args) < 2 || programs[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "no such program")
		os.Exit(2)
	}
	must(flag.CommandLine.Parse(os.Args[2:]))
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Second)
	defer cancel()
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(told)
	}()
	programs[os.Args[1]](ctx)
}
