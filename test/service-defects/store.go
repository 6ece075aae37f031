package main

import (
	"encoding/json"
	"errors"
	"os"
	"sync"
	"time"
)

var errBusy = errors.New("no connection to the database within 1s")

// store keeps orders behind a pool of connections.
type store struct {
	pool   chan struct{}
	mutex  sync.Mutex
	orders []order
}

func newStore(connections int) *store {
	s := &store{pool: make(chan struct{}, connections)}
	for range connections {
		s.pool <- struct{}{}
	}
	poolMax.Set(float64(connections))
	return s
}

func (s *store) acquire() error {
	select {
	case <-s.pool:
	case <-time.After(time.Second):
		return errBusy
	}
	inUse.Set(float64(cap(s.pool) - len(s.pool)))
	return nil
}

func (s *store) release() {
	s.pool <- struct{}{}
	inUse.Set(float64(cap(s.pool) - len(s.pool)))
}

func (s *store) save(made order) error {
	if err := s.acquire(); err != nil {
		return err
	}
	defer s.release()
	time.Sleep(time.Millisecond)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.orders = append(s.orders, made)
	if len(s.orders) > 100 {
		s.orders = append([]order(nil), s.orders[len(s.orders)-100:]...)
	}
	return nil
}

func (s *store) load(most int) []order {
	if err := s.acquire(); err != nil {
		return nil
	}
	defer s.release()
	time.Sleep(time.Millisecond)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return append([]order(nil), s.orders[max(0, len(s.orders)-most):]...)
}

type settings struct {
	Pricing string `json:"pricing"`
}

func readSettings(file string) settings {
	read := settings{Pricing: "default"}
	if text, err := os.ReadFile(file); err == nil {
		if err := json.Unmarshal(text, &read); err != nil {
			log.Error("settings", "error", err)
		}
	}
	return read
}
