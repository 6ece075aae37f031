// Async programs on real clients, each right by default and wrong by one switchable defect. What they do they write to standard output, one ledger line
// each: {"check":"retry","line":{…}}. The suites hold the checks of `sluice` against them.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"sync"
	"time"
)

var (
	redisAddr = flag.String("redis", "", "host:port")
	natsURL   = flag.String("nats", "", "nats://host:port")
	kafkaAddr = flag.String("kafka", "", "host:port")
	etcdURL   = flag.String("etcd", "", "http://host:port")
	zkAddr    = flag.String("zookeeper", "", "host:port")
	rabbitURL = flag.String("rabbitmq", "", "amqp://…")
	run       = flag.String("run", "", "name of this run: keys, topics and groups begin with it")
	defect    = flag.String("defect", "none", "what is wrong with the program")
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
func has(name string) bool { return *defect == name }
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
		"tenants": tenants, "rabbit": rabbit,
	}
	if len(os.Args) < 2 || programs[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "no such program")
		os.Exit(2)
	}
	must(flag.CommandLine.Parse(os.Args[2:]))
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	defer cancel()
	programs[os.Args[1]](ctx)
}
