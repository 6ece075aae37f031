// A small asynchronous service to release: orders go into a queue, a pool of workers does them, a schedule reports.
// What is wrong with a version comes from the environment, DEFECT=error-burst|latency|goroutine-leak|dropped-tasks|crash-loop, or is switched
// on at a known moment: POST /defect?name=latency&size=0.25. What is wrong with its probes is in dependency.go.
package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"math"
	mrand "math/rand/v2"
	"net/http"
	_ "net/http/pprof"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var (
	requests = promauto.NewCounterVec(prometheus.CounterOpts{Name: "http_requests_total", Help: "Requests."}, []string{"method", "path", "code"})
	latency  = promauto.NewHistogramVec(prometheus.HistogramOpts{Name: "http_request_duration_seconds", Help: "Duration of requests.", Buckets: prometheus.ExponentialBuckets(0.002, 1.3, 24)}, []string{"method", "path"})
	enqueued = promauto.NewCounter(prometheus.CounterOpts{Name: "tasks_enqueued_total", Help: "Tasks accepted."})
	done     = promauto.NewCounterVec(prometheus.CounterOpts{Name: "tasks_processed_total", Help: "Tasks done."}, []string{"status"})
	depth    = promauto.NewGauge(prometheus.GaugeOpts{Name: "queue_depth", Help: "Tasks waiting."})
)

// defect is what is wrong now, and by how much (0 = as much as the name means by itself).
type defect struct {
	name string
	size float64
}

var wrong atomic.Pointer[defect]

type task struct {
	id    int64
	trace string
}

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil)).With("version", os.Getenv("VERSION"))
	errorRate, _ := strconv.ParseFloat(os.Getenv("ERROR_RATE"), 64)
	wrong.Store(&defect{os.Getenv("DEFECT"), errorRate})
	if wrong.Load().name == "crash-loop" {
		log.Info("starting")
		panic(errors.New(`pq: relation "orders_v2" does not exist`))
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	queue := make(chan task, 4096)
	for range 8 {
		go work(log, queue)
	}
	go schedule(ctx, log, queue)
	broker := connect(ctx, log, os.Getenv("QUEUE_URL"))
	server := &http.Server{Addr: ":8080", Handler: routes(log, queue, broker), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		<-ctx.Done()
		// Endpoints are told to leave first; connections are finished, then the queue.
		time.Sleep(500 * time.Millisecond)
		grace, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = server.Shutdown(grace)
	}()
	log.Info("ready")
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Error("serving", "error", err)
		os.Exit(1)
	}
	for len(queue) > 0 {
		time.Sleep(10 * time.Millisecond)
	}
}

func routes(log *slog.Logger, queue chan<- task, broker *dependency) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/livez", broker.livez)
	mux.HandleFunc("/readyz", broker.readyz)
	mux.Handle("/metrics", promhttp.Handler())
	mux.Handle("/debug/pprof/", http.DefaultServeMux)
	mux.HandleFunc("POST /defect", func(w http.ResponseWriter, r *http.Request) {
		size, _ := strconv.ParseFloat(r.FormValue("size"), 64)
		wrong.Store(&defect{r.FormValue("name"), size})
		log.Info("defect switched on", "name", r.FormValue("name"), "size", size)
	})
	mux.HandleFunc("/orders", func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		now := wrong.Load()
		or := func(usual float64) float64 {
			if now.size > 0 {
				return now.size
			}
			return usual
		}
		spent := 4 * math.Exp(0.35*mrand.NormFloat64())
		if now.name == "latency" {
			spent *= 1 + or(0.6)
		}
		time.Sleep(time.Duration(spent * float64(time.Millisecond)))
		w.Header().Set("X-Version", os.Getenv("VERSION"))
		w.Header().Set("X-Pod", os.Getenv("HOSTNAME"))
		code := http.StatusAccepted
		if now.name == "error-burst" && mrand.Float64() < or(0.06) {
			code = http.StatusInternalServerError
			log.Error("payment client: connection pool exhausted")
		} else {
			if now.name == "goroutine-leak" && mrand.Float64() < or(1) {
				go func() { select {} }()
			}
			select {
			case queue <- task{id: time.Now().UnixNano(), trace: traceOf(r)}:
				enqueued.Inc()
			default:
				code = http.StatusTooManyRequests
			}
		}
		w.WriteHeader(code)
		requests.WithLabelValues(r.Method, "/orders", strconv.Itoa(code)).Inc()
		latency.WithLabelValues(r.Method, "/orders").Observe(time.Since(began).Seconds())
	})
	return mux
}

// traceOf continues the caller's W3C trace context, or begins one.
func traceOf(r *http.Request) string {
	if parts := strings.Split(r.Header.Get("traceparent"), "-"); len(parts) == 4 && len(parts[1]) == 32 {
		return parts[1]
	}
	id := make([]byte, 16)
	_, _ = rand.Read(id)
	return hex.EncodeToString(id)
}

func work(log *slog.Logger, queue <-chan task) {
	for t := range queue {
		time.Sleep(time.Millisecond)
		if now := wrong.Load(); now.name == "dropped-tasks" {
			share := now.size
			if share == 0 {
				share = 0.1
			}
			if mrand.Float64() < share {
				continue
			}
		}
		done.WithLabelValues("success").Inc()
		if t.id%97 == 0 {
			log.Info(fmt.Sprintf("task_id=%d status=success", t.id), "trace_id", t.trace)
		}
	}
}

func schedule(ctx context.Context, log *slog.Logger, queue chan task) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			depth.Set(float64(len(queue)))
		}
	}
}
