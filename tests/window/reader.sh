#!/bin/sh
# Starts the AT-SPI bus of a private D-Bus, Pathlight with a lesson of the gallery, and somebody who plays it by what a screen reader hears.
#   dbus-run-session -- reader.sh PROGRAM WORDS LESSON
set -eu
here=$(dirname "$0")
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 &
sleep 1
"$1" play activity-gallery --lesson "$3" &
program=$!
code=0
timeout 240 /usr/bin/python3 "$here/reader.py" "$2" || code=$?
kill "$program" 2>/dev/null || true
exit "$code"
