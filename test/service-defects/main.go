// A service of orders, sound as it stands. The suite test/services/diagnosis-defects.test.ts breaks one function of it at a time, as a commit does,
// and asks the diagnosis for that function. `orders pricing` is the service that it depends on.
package main

import (
	"fmt"
	"log/slog"
	"net/http"
	_ "net/http/pprof"
	"os"
	"runtime"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var log = slog.New(slog.NewTextHandler(os.Stdout, nil))

func main() {
	runtime.SetMutexProfileFraction(5)
	runtime.SetBlockProfileRate(10_000)
	address := "127.0.0.1:" + os.Getenv("PORT")
	if len(os.Args) > 1 && os.Args[1] == "pricing" {
		fmt.Fprintln(os.Stderr, http.ListenAndServe(address, pricing()))
		os.Exit(1)
	}
	settings := readSettings("settings.json")
	if override := os.Getenv("PRICING_URL"); override != "" && settings.Pricing == "default" {
		settings.Pricing = override
	}
	prices := &client{base: settings.Pricing, http: &http.Client{Timeout: 2 * time.Second}}
	orders := &server{store: newStore(8), cache: newCache(prices), prices: prices, queue: make(chan order, 4096)}
	for range 2 {
		go orders.work()
	}
	log.Info("ready")
	fmt.Fprintln(os.Stderr, http.ListenAndServe(address, orders.routes()))
	os.Exit(1)
}

// pricing answers what things cost; POST /slow?ms=300 makes it slow for everybody.
func pricing() http.Handler {
	var slowMs atomic.Int64
	mux := http.NewServeMux()
	mux.HandleFunc("POST /slow", func(_ http.ResponseWriter, r *http.Request) {
		ms, _ := strconv.ParseInt(r.FormValue("ms"), 10, 64)
		slowMs.Store(ms)
	})
	mux.HandleFunc("GET /prices", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(2*time.Millisecond + time.Duration(slowMs.Load())*time.Millisecond)
		if r.FormValue("id") == "gone" {
			http.Error(w, "no such thing", http.StatusNotFound)
			return
		}
		fmt.Fprint(w, "19.90")
	})
	return mux
}

var (
	requests = promauto.NewCounterVec(prometheus.CounterOpts{Name: "http_requests_total", Help: "Requests."}, []string{"code"})
	latency  = promauto.NewHistogram(prometheus.HistogramOpts{Name: "http_request_duration_seconds", Help: "Duration of requests.", Buckets: prometheus.ExponentialBuckets(0.002, 1.5, 16)})
	enqueued = promauto.NewCounter(prometheus.CounterOpts{Name: "tasks_enqueued_total", Help: "Tasks accepted."})
	done     = promauto.NewCounter(prometheus.CounterOpts{Name: "tasks_processed_total", Help: "Tasks done."})
	depth    = promauto.NewGauge(prometheus.GaugeOpts{Name: "queue_depth", Help: "Tasks waiting."})
	inUse    = promauto.NewGauge(prometheus.GaugeOpts{Name: "db_pool_in_use", Help: "Connections in use."})
	poolMax  = promauto.NewGauge(prometheus.GaugeOpts{Name: "db_pool_max", Help: "Connections that there are."})
	calls    = promauto.NewCounterVec(prometheus.CounterOpts{Name: "pricing_client_requests_total", Help: "Calls of pricing."}, []string{"code"})
	callTime = promauto.NewHistogram(prometheus.HistogramOpts{Name: "pricing_client_duration_seconds", Help: "Duration of calls of pricing.", Buckets: prometheus.ExponentialBuckets(0.001, 1.5, 16)})
)

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/metrics", promhttp.Handler())
	mux.Handle("/debug/pprof/", http.DefaultServeMux)
	mux.HandleFunc("GET /readyz", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("POST /orders", counted(s.place))
	mux.HandleFunc("GET /orders", counted(s.list))
	return mux
}

type coded struct {
	http.ResponseWriter
	code int
}

func (c *coded) WriteHeader(code int) {
	c.code = code
	c.ResponseWriter.WriteHeader(code)
}

func counted(handle http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		answer := &coded{w, http.StatusOK}
		defer func() {
			if failed := recover(); failed != nil {
				requests.WithLabelValues("500").Inc()
				panic(failed)
			}
			latency.Observe(time.Since(began).Seconds())
			requests.WithLabelValues(strconv.Itoa(answer.code)).Inc()
		}()
		handle(answer, r)
	}
}
