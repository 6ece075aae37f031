package main

import (
	"crypto/sha256"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

type order struct {
	id    int
	items []string
}

type server struct {
	store  *store
	cache  *cache
	prices *client
	queue  chan order
}

func (s *server) place(w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.Atoi(r.FormValue("id"))
	made := order{id: id, items: []string{"a", "b", "c", "gone"}}
	if err := s.store.save(made); err != nil {
		log.Error("order not saved", "error", err)
		http.Error(w, "not saved", http.StatusServiceUnavailable)
		return
	}
	total, err := s.total(made)
	if err != nil {
		log.Error("order has no price", "error", err)
		http.Error(w, "no price", http.StatusBadGateway)
		return
	}
	announce(made)
	s.queue <- made
	enqueued.Inc()
	depth.Set(float64(len(s.queue)))
	fmt.Fprintf(w, "%.2f %s", total, receipt(made))
}

func (s *server) list(w http.ResponseWriter, _ *http.Request) {
	loaded := s.store.load(20)
	price, err := s.cache.price("a")
	if err != nil {
		http.Error(w, "no price", http.StatusBadGateway)
		return
	}
	for _, one := range loaded {
		fmt.Fprintf(w, "%d %.2f\n", one.id, price)
	}
}

func (s *server) total(made order) (float64, error) {
	price, err := s.prices.fetch("a")
	if err != nil {
		return 0, err
	}
	return discount(made, price*float64(len(made.items))), nil
}

func discount(made order, total float64) float64 {
	if made.id%5 == 0 {
		return total * 0.9
	}
	return total
}

// announce tells whoever listens; nobody has to.
func announce(made order) {
	listener := make(chan int, 1)
	go func() { listener <- made.id }()
	<-listener
}

func receipt(made order) string {
	sum := sha256.Sum256([]byte(strings.Join(made.items, ",")))
	return fmt.Sprintf("%x", sum[:4])
}

func (s *server) work() {
	for made := range s.queue {
		s.ship(made)
		depth.Set(float64(len(s.queue)))
		done.Inc()
	}
}

func (s *server) ship(made order) {
	time.Sleep(time.Millisecond)
	_ = receipt(made)
}
