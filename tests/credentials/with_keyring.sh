#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# with_keyring.sh PROGRAM [ARGUMENTS]: runs it on a session bus of its own with an unlocked
# gnome-keyring, in a home of its own that is removed afterwards. The program finds the home in HOME
# and the keyring's password in KEYRING_PASSWORD.
set -eu

for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "with_keyring.sh: $tool is missing" >&2; exit 1; }
done

HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export HOME
export XDG_CONFIG_HOME="$HOME/config" XDG_DATA_HOME="$HOME/data" XDG_CACHE_HOME="$HOME/cache"
export XDG_STATE_HOME="$HOME/state" XDG_RUNTIME_DIR="$HOME/runtime"
export KEYRING_PASSWORD="of the test keyring"
mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR"
# Without a display nobody can be asked for a password.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL || true

dbus-run-session -- sh -eu -c '
    printf %s "$KEYRING_PASSWORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@"' sh "$@"
