// An open-loop load generator, bounded in rate and time. One JSON line at the end: requests by version and code, failures, latencies.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/signal"
	"sort"
	"strings"
	"sync"
	"time"
)

type result struct {
	Sent      int            `json:"sent"`
	Failed    int            `json:"failed"`
	Errors    int            `json:"errors"`
	ByVersion map[string]int `json:"byVersion"`
	ByCode    map[string]int `json:"byCode"`
	Failures  map[string]int `json:"failures"`
	P50Ms     float64        `json:"p50Ms"`
	P99Ms     float64        `json:"p99Ms"`
}

func main() {
	url := flag.String("url", "", "address")
	host := flag.String("host", "", "Host header")
	header := flag.String("header", "", "NAME: VALUE, sent with each request")
	rate := flag.Int("rate", 50, "requests a second, at most 500")
	duration := flag.Duration("duration", 10*time.Second, "how long, at most 15m")
	fresh := flag.Bool("fresh", true, "a new connection for each request, so that a Service spreads them")
	flag.Parse()
	if *url == "" || *rate < 1 || *rate > 500 || *duration > 15*time.Minute {
		fmt.Fprintln(os.Stderr, "load: -url is required; -rate is 1 to 500; -duration at most 15m")
		os.Exit(2)
	}
	client := &http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{DisableKeepAlives: *fresh, MaxIdleConnsPerHost: 100}}
	out := result{ByVersion: map[string]int{}, ByCode: map[string]int{}, Failures: map[string]int{}}
	var mutex sync.Mutex
	var running sync.WaitGroup
	var times []float64
	ticker := time.NewTicker(time.Second / time.Duration(*rate))
	defer ticker.Stop()
	end := time.After(*duration)
	// An interrupt ends it early; the result is printed all the same.
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	for loop := true; loop; {
		select {
		case <-end:
			loop = false
		case <-stop:
			loop = false
		case <-ticker.C:
			out.Sent++
			running.Add(1)
			go func() {
				defer running.Done()
				began := time.Now()
				request, _ := http.NewRequest("POST", *url, nil)
				if *host != "" {
					request.Host = *host
				}
				if name, value, ok := strings.Cut(*header, ": "); ok {
					request.Header.Set(name, value)
				}
				response, err := client.Do(request)
				mutex.Lock()
				defer mutex.Unlock()
				if err != nil {
					out.Failed++
					out.Failures[err.Error()]++
					return
				}
				_, _ = io.Copy(io.Discard, response.Body)
				_ = response.Body.Close()
				out.ByVersion[response.Header.Get("X-Version")]++
				out.ByCode[fmt.Sprint(response.StatusCode)]++
				if response.StatusCode >= 500 {
					out.Errors++
				}
				times = append(times, float64(time.Since(began).Microseconds())/1000)
			}()
		}
	}
	running.Wait()
	sort.Float64s(times)
	if len(times) > 0 {
		out.P50Ms, out.P99Ms = times[len(times)/2], times[len(times)*99/100]
	}
	_ = json.NewEncoder(os.Stdout).Encode(out)
}
