// Package ext stands for the module of this name, which Traefik replaces by a folder of its repository that its published module lacks.
package ext

// HTTP has no extensions.
type HTTP struct{}

// Router has no extensions.
type Router struct{}
