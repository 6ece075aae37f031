package main

import (
	"crypto/sha256"
	"encoding/hex"
)

func sha(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}
