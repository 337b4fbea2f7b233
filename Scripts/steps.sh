# Sourced by the other scripts: says what is going on, one line a step, and how long a long one took.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -t 1 ]; then bold=$'\e[1m' dim=$'\e[2m' red=$'\e[31m' plain=$'\e[0m'; else bold='' dim='' red='' plain=''; fi

say() { echo "${bold}==>${plain} $*"; }

fail() {
    echo "${red}==> $*${plain}" >&2
    exit 1
}

# quiet TITLE COMMAND...: output goes to a log that is shown only when the command fails.
quiet() {
    local title=$1 began=$SECONDS log
    shift
    log=$(mktemp)
    say "$title"
    if ! "$@" > "$log" 2>&1 < /dev/null; then
        cat "$log" >&2
        rm -f "$log"
        fail "$title: failed"
    fi
    rm -f "$log"
    took $began
}

# loud TITLE COMMAND...: the command speaks for itself.
loud() {
    local title=$1 began=$SECONDS
    shift
    say "$title"
    "$@" || fail "$title: failed"
    took $began
}

took() { [ $((SECONDS - $1)) -lt 2 ] || echo "    ${dim}took $((SECONDS - $1)) s${plain}"; }
