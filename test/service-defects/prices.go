package main

import (
	"fmt"
	"io"
	"net/http"
	"strconv"
	"sync"
	"time"
)

type client struct {
	base string
	http *http.Client
}

// fetch asks pricing once; what it does not know is no error.
func (c *client) fetch(id string) (float64, error) {
	code, text, err := c.get("/prices?id=" + id)
	if err != nil {
		return 0, fmt.Errorf("pricing: %w", err)
	}
	if code == http.StatusNotFound {
		return 0, nil
	}
	return strconv.ParseFloat(text, 64)
}

func (c *client) get(path string) (int, string, error) {
	began := time.Now()
	response, err := c.http.Get(c.base + path)
	if err != nil {
		calls.WithLabelValues("none").Inc()
		return 0, "", err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	callTime.Observe(time.Since(began).Seconds())
	calls.WithLabelValues(strconv.Itoa(response.StatusCode)).Inc()
	return response.StatusCode, string(text), err
}

type priced struct {
	price float64
	at    time.Time
}

// cache has prices for a second.
type cache struct {
	prices *client
	mutex  sync.Mutex
	known  map[string]priced
}

func newCache(prices *client) *cache { return &cache{prices: prices, known: map[string]priced{}} }

func (c *cache) price(id string) (float64, error) {
	c.mutex.Lock()
	found, ok := c.known[id]
	c.mutex.Unlock()
	if ok && time.Since(found.at) < time.Second {
		return found.price, nil
	}
	return c.refresh(id)
}

func (c *cache) refresh(id string) (float64, error) {
	price, err := c.prices.fetch(id)
	if err != nil {
		return 0, err
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.known[id] = priced{price, time.Now()}
	return price, nil
}
