module flux-source-crds

go 1.26.8

require github.com/fluxcd/source-controller v1.9.0
