#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh PEOPLEDESK: serves the sandbox with that program on a free port, lets the official Node SDK use it,
# stops it, and ends with the result of the cases. Install the SDK first: npm ci --prefix tests/conformance
set -u
here=$(cd "$(dirname "$0")" && pwd)
program=${1:?"usage: run.sh PATH-OF-PEOPLEDESK"}

if ! command -v node >/dev/null; then
  echo "The conformance test needs Node.js, and there is no 'node' on this machine." >&2
  exit 1
fi
if [ ! -d "$here/node_modules/@larksuiteoapi/node-sdk" ]; then
  echo "The Feishu SDK is not installed; run: npm ci --prefix tests/conformance (./dev test does)." >&2
  exit 1
fi

# No display and no platform plug-in, as on a server.
output=$(mktemp)
env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$program" --serve-sandbox --port 0 >"$output" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; rm -f "$output"' EXIT INT TERM

url=
tries=50 # the sandbox promises to be ready within 5 s
while [ -z "$url" ] && [ "$tries" -gt 0 ] && kill -0 "$server" 2>/dev/null; do
  sleep 0.1
  tries=$((tries - 1))
  url=$(sed -n 's/^Sandbox listening on \(http:.*\)$/\1/p' "$output")
done
if [ -z "$url" ]; then
  echo "The sandbox did not get ready within 5 s. It said:" >&2
  cat "$output" >&2
  exit 1
fi

PEOPLEDESK_SANDBOX_URL=$url NO_PROXY=127.0.0.1 node --test --test-concurrency=1 "$here"/cases/*.test.mjs
