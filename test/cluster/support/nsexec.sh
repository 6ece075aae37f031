#!/bin/sh
# chaos-daemon enters a container's namespaces through `nsexec`; nsenter does the same for the flags that it uses.
set -- "$@" --sluice-end
flags=
while [ "$1" != --sluice-end ]; do
  case $1 in
    -l) shift ;;
    -m) flags="$flags --mount=$2"; shift 2 ;;
    -n) flags="$flags --net=$2"; shift 2 ;;
    -i) flags="$flags --ipc=$2"; shift 2 ;;
    -p) flags="$flags --pid=$2"; shift 2 ;;
    --) shift; break ;;
    *) break ;;
  esac
done
# Takes the end mark off again.
count=$#; i=1
while [ "$i" -lt "$count" ]; do set -- "$@" "$1"; shift; i=$((i + 1)); done
shift
# shellcheck disable=SC2086
exec nsenter $flags -- "$@"
