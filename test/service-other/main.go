// A service of another shape than test/service: its numbers are on a port and path of their own, under names of their own, written by hand in the
// text format; a sidecar runs beside it. Invoices are taken by POST /v1/invoices and done by workers. What is wrong with a version: -defect=errors.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"sort"
	"strings"
	"sync"
	"syscall"
	"time"
)

var bounds = []float64{0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512}

type stats struct {
	mu       sync.Mutex
	requests map[string]float64
	buckets  []float64
	sum      float64
	taken    float64
	done     map[string]float64
}

func (s *stats) served(handler string, code int, seconds float64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests[fmt.Sprintf(`handler=%q,outcome_code="%d"`, handler, code)]++
	s.sum += seconds
	for i, le := range bounds {
		if seconds <= le {
			s.buckets[i]++
		}
	}
	s.buckets[len(bounds)]++
}

func lines(name string, values map[string]float64) string {
	keys := make([]string, 0, len(values))
	for key := range values {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	var text strings.Builder
	for _, key := range keys {
		fmt.Fprintf(&text, "%s{%s} %g\n", name, key, values[key])
	}
	return text.String()
}

func (s *stats) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	fmt.Fprint(w, "# TYPE billing_requests_total counter\n", lines("billing_requests_total", s.requests))
	fmt.Fprint(w, "# TYPE billing_request_seconds histogram\n")
	for i, le := range bounds {
		fmt.Fprintf(w, "billing_request_seconds_bucket{le=\"%g\"} %g\n", le, s.buckets[i])
	}
	all := s.buckets[len(bounds)]
	fmt.Fprintf(w, "billing_request_seconds_bucket{le=\"+Inf\"} %g\nbilling_request_seconds_sum %g\nbilling_request_seconds_count %g\n", all, s.sum, all)
	fmt.Fprintf(w, "# TYPE invoices_taken_total counter\ninvoices_taken_total %g\n", s.taken)
	fmt.Fprint(w, "# TYPE invoices_done_total counter\n", lines("invoices_done_total", s.done))
	fmt.Fprintf(w, "# TYPE go_goroutines gauge\ngo_goroutines %d\n", runtime.NumGoroutine())
}

func main() {
	listen := flag.String("listen", ":8090", "where invoices are taken")
	statsAddress := flag.String("stats", ":9102", "where numbers are told")
	defect := flag.String("defect", os.Getenv("BILLING_DEFECT"), "errors: every third invoice fails")
	flag.Parse()
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	numbers := &stats{requests: map[string]float64{}, buckets: make([]float64, len(bounds)+1), done: map[string]float64{}}
	queue := make(chan struct{}, 1000)
	for range 4 {
		go func() {
			for range queue {
				time.Sleep(time.Millisecond)
				numbers.mu.Lock()
				numbers.done[`result="ok"`]++
				numbers.mu.Unlock()
			}
		}()
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/invoices", func(w http.ResponseWriter, _ *http.Request) {
		begun := time.Now()
		time.Sleep(time.Duration(5+rand.IntN(10)) * time.Millisecond)
		code := http.StatusAccepted
		if *defect == "errors" && rand.IntN(3) == 0 {
			code = http.StatusBadGateway
			log.Error("ledger: connection pool exhausted")
		} else {
			numbers.mu.Lock()
			numbers.taken++
			numbers.mu.Unlock()
			queue <- struct{}{}
		}
		numbers.served("/v1/invoices", code, time.Since(begun).Seconds())
		w.WriteHeader(code)
	})
	ok := func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ok") }
	mux.HandleFunc("GET /healthz/live", ok)
	mux.HandleFunc("GET /healthz/ready", ok)
	told := http.NewServeMux()
	told.Handle("GET /stats/prometheus", numbers)

	servers := []*http.Server{{Addr: *listen, Handler: mux}, {Addr: *statsAddress, Handler: told}}
	for _, server := range servers {
		go func() {
			if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
				log.Error("cannot serve", "error", err)
				os.Exit(1)
			}
		}()
	}
	log.Info("ready", "listen", *listen, "stats", *statsAddress)
	<-ctx.Done()
	for _, server := range servers {
		_ = server.Shutdown(context.Background())
	}
}
