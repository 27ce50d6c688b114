#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/gui_session.sh COMMAND [ARGUMENT...]
#
# Runs a command on a desktop of its own: a virtual display with a window manager (without one no window
# is ever activated), a session bus with the accessibility bus behind it, and an empty home. Ends with the
# command's exit code and leaves nothing behind. Each part says itself when it is ready, so nothing here
# waits by the clock; a part that stays silent for 30 seconds is a failure.
set -euo pipefail

readonly patience=30
home=
started=()

fail() {
    echo "gui_session: $*" >&2
    exit 1
}

require_tools() {
    local tool missing=()
    for tool in Xvfb openbox dbus-daemon dbus-send setpriv; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    [ ${#missing[@]} -eq 0 ] ||
        fail "missing ${missing[*]} (Debian: xvfb openbox dbus-daemon dbus-bin util-linux; ./dev test installs them)"
}

# Kills what this script started, also when the script itself is killed hard (a ctest time-out).
tied() {
    exec setpriv --pdeathsig KILL -- "$@"
}

# start VARIABLE COMMAND...: starts a server and puts the one line that it prints when ready into VARIABLE.
start() {
    local -n line=$1
    shift
    local output
    exec {output}< <(tied "$@" 2>>"$home/$1.log")
    started+=("$!")
    read -r -t "$patience" -u "$output" line || {
        cat "$home/$1.log" >&2
        fail "$1 did not start"
    }
}

make_home() {
    home=$(mktemp -d "${TMPDIR:-/tmp}/peopledesk-session.XXXXXX")
    mkdir -p "$home"/{config,data,cache,state}
    mkdir -m 0700 "$home/runtime"
    export HOME=$home XDG_RUNTIME_DIR=$home/runtime
    export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
    export XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
}

# The caller's desktop must not show through: its input method, theme, language or keyring.
set_environment() {
    unset WAYLAND_DISPLAY XAUTHORITY XMODIFIERS QT_IM_MODULE QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME
    unset XDG_CURRENT_DESKTOP DESKTOP_SESSION LANGUAGE GNOME_KEYRING_CONTROL AT_SPI_BUS_ADDRESS
    export LANG=C.UTF-8 LC_ALL=C.UTF-8
    export GSETTINGS_BACKEND=memory
    export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
}

start_display() {
    local number
    start number Xvfb -displayfd 1 -screen 0 2560x1600x24 -nolisten tcp -noreset
    export DISPLAY=:$number
}

# No key bindings (they would swallow keys that a test presses), only click to focus.
start_window_manager() {
    cat >"$home/openbox.xml" <<'RC'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <theme><animateIconify>no</animateIconify></theme>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <keyboard/>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
    </context>
  </mouse>
  <menu/>
</openbox_config>
RC
    local ready
    start ready openbox --sm-disable --config-file "$home/openbox.xml" --startup 'echo ready'
}

start_session_bus() {
    local address
    start address dbus-daemon --session --nofork --print-address=1
    export DBUS_SESSION_BUS_ADDRESS=$address
}

# Asking for the accessibility bus starts it; the answer comes when it is there.
start_accessibility_bus() {
    dbus-send --session --print-reply --reply-timeout=$((patience * 1000)) \
        --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null ||
        fail "no accessibility bus (Debian: at-spi2-core)"
}

# Services that the bus started leave with it; the home goes when the last of them has.
clean_up() {
    trap - EXIT
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    [ -z "$home" ] || rm -rf "$home" 2>/dev/null || rm -rf "$home"
}

run() {
    local status=0
    (tied "$@") <&0 &
    local command=$!
    started+=("$command")
    wait "$command" || status=$?
    return "$status"
}

[ $# -gt 0 ] || fail "usage: tests/gui_session.sh COMMAND [ARGUMENT...]"
require_tools
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
make_home
set_environment
start_display
start_session_bus
start_accessibility_bus
start_window_manager
run "$@"
