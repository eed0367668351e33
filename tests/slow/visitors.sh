#!/usr/bin/env bash
# office and country of titled names on a day; skips where the list is not at hand
exec python3 "$(dirname "$0")/visitors.py"
