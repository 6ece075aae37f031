package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// pingTimeout is how long the service waits for what it depends on, pingPause how often it asks.
const (
	pingTimeout = 500 * time.Millisecond
	pingPause   = 200 * time.Millisecond
)

// dependency is the queue behind the service, reached over a connection that is kept. Its probes tell the truth, unless DEFECT says otherwise:
//
//	readyz-lies    /readyz answers 200 whatever becomes of the queue
//	livez-depends  /livez answers 500 without the queue
//	livez-hangs    /livez waits for the queue, however long that takes
//	cut-off        Ready, and never connected: the address is wrong and /readyz does not ask
type dependency struct {
	up    atomic.Bool
	gauge prometheus.Gauge
}

// connect keeps asking the queue at url; without a url there is none, and nothing to be cut off from.
func connect(ctx context.Context, log *slog.Logger, url string) *dependency {
	d := &dependency{gauge: promauto.NewGauge(prometheus.GaugeOpts{
		Name: "dependency_up", Help: "1 = connected.", ConstLabels: prometheus.Labels{"name": "queue"},
	})}
	if wrong.Load().name == "cut-off" {
		log.Error("queue: connection refused", "url", url)
		return d
	}
	if url == "" {
		d.set(true)
		return d
	}
	client := &http.Client{Timeout: pingTimeout}
	d.set(ping(ctx, client, url))
	go func() {
		for ctx.Err() == nil {
			now := ping(ctx, client, url)
			if now != d.up.Load() {
				log.Info("queue", "connected", now)
			}
			d.set(now)
			time.Sleep(pingPause)
		}
	}()
	return d
}

func (d *dependency) set(up bool) {
	d.up.Store(up)
	if up {
		d.gauge.Set(1)
	} else {
		d.gauge.Set(0)
	}
}

func ping(ctx context.Context, client *http.Client, url string) bool {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return false
	}
	response, err := client.Do(request)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	_, _ = io.Copy(io.Discard, response.Body)
	return response.StatusCode == http.StatusOK
}

// readyz tells of every check; with ?dependency=queue of that one alone, and always the truth.
func (d *dependency) readyz(w http.ResponseWriter, r *http.Request) {
	name := wrong.Load().name
	lies := (name == "readyz-lies" || name == "cut-off") && r.FormValue("dependency") == ""
	state := "up"
	if !d.up.Load() {
		state = "down"
		if !lies {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	}
	if lies {
		state = "up"
	}
	fmt.Fprintf(w, "{\"checks\":{\"queue\":%q}}\n", state)
}

func (d *dependency) livez(w http.ResponseWriter, r *http.Request) {
	switch wrong.Load().name {
	case "livez-depends":
		if !d.up.Load() {
			http.Error(w, "queue: i/o timeout", http.StatusInternalServerError)
			return
		}
	case "livez-hangs":
		for !d.up.Load() && r.Context().Err() == nil {
			time.Sleep(pingPause)
		}
	}
	fmt.Fprintln(w, "ok")
}
