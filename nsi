#!/bin/sh
# nsi: runs the compiler. On first use, and whenever the sources are newer than the jar, it builds
# the jar and an archive of preloaded classes beside it; otherwise it only starts Java.
# Nothing but the result goes to stdout.
set -u
unset CDPATH

main=org.nsi.cli.Main
oldest=21

say() { printf 'nsi: %s\n' "$*" >&2; }
fail() { say "$@"; exit 70; }

# follow FILE: the file behind a chain of symbolic links, in $followed.
follow() {
  followed=$1
  while [ -h "$followed" ]; do
    link=$(readlink "$followed") || return 1
    case $link in
      /*) followed=$link ;;
      *) followed=${followed%/*}/$link ;;
    esac
  done
}

case $0 in
  */*) follow "$0" ;;
  *) follow "./$0" ;;
esac
root=$(cd "${followed%/*}" && pwd -P) || fail "cannot find its own directory from $0"
target=$root/runtime/target
jar=$target/nsi.jar
log=$root/target/nsi-build.log
lock=$root/target/nsi-build.lock

# ---------------------------------------------------------------- the JDK

# Each candidate's `release` file says its version: asking the JVM itself would cost 50 ms.
# inspect DIR: is it a Java that suits? Then $java_home, $feature (21, 25 ...) and $build are set.
inspect() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  version='' runtime=''
  while IFS='="' read -r key _ value _; do
    case $key in
      JAVA_RUNTIME_VERSION) runtime=$value ;;
      JAVA_VERSION) version=$value; break ;;
    esac
  done <"$1/release"
  feature=${version%%[!0-9]*}
  [ -n "$feature" ] && [ "$feature" -ge "$oldest" ] || return 1
  java_home=$1
  build=${runtime:-$version}
}

from_environment() { inspect "${JAVA_HOME:-}"; }

from_path() {
  follow "$(command -v java)" && inspect "${followed%/bin/java}"
}

# The newest of those installed in the usual places.
from_usual_places() {
  best='' best_feature=0
  for candidate in \
    /usr/lib/jvm/* /usr/java/* /usr/local/openjdk* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jbang/cache/jdks/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
  do
    if inspect "$candidate" && [ "$feature" -gt "$best_feature" ]; then
      best=$candidate best_feature=$feature
    fi
  done
  inspect "$best"
}

from_macos() {
  [ -x /usr/libexec/java_home ] && inspect "$(/usr/libexec/java_home -v "$oldest+" 2>/dev/null)"
}

# What was found is remembered for as long as JAVA_HOME and PATH stay as they are.
find_java() {
  memory=$target/nsi.jdk
  if [ -r "$memory" ]; then
    { read -r seen_java_home; read -r seen_path; read -r remembered; } <"$memory"
    if [ "$seen_java_home" = "${JAVA_HOME:-}" ] && [ "$seen_path" = "$PATH" ] &&
      inspect "$remembered"; then
      return
    fi
  fi
  from_environment || from_path || from_usual_places || from_macos || no_java
  if [ -w "$target" ]; then
    printf '%s\n%s\n%s\n' "${JAVA_HOME:-}" "$PATH" "$java_home" >"$memory.$$" &&
      mv -f "$memory.$$" "$memory"
  fi 2>/dev/null
}

no_java() {
  cat >&2 <<EOF
nsi: no JDK $oldest or newer found (looked at JAVA_HOME, PATH and the usual places).
Install one and run the command again, for example
    Debian, Ubuntu   sudo apt-get install openjdk-$oldest-jdk-headless
    Fedora           sudo dnf install java-latest-openjdk-devel
    macOS            brew install openjdk
    anywhere         https://adoptium.net, then export JAVA_HOME=/path/to/the/jdk
EOF
  exit 70
}

# ---------------------------------------------------------------- the build

# A directory is newer than the jar when a file in it was added or removed.
is_stale() {
  [ ! -f "$jar" ] || [ -n "$(
    cd "$root" &&
      find pom.xml grammar/pom.xml compiler/pom.xml runtime/pom.xml \
        grammar/src/main compiler/src/main runtime/src/main -newer "$jar" 2>/dev/null
  )" ]
}

# One build at a time: the others wait for it, then look again.
take_lock() {
  mkdir -p "$root/target" "$target" 2>/dev/null
  said=''
  until mkdir "$lock" 2>/dev/null; do
    [ -d "$lock" ] || fail "cannot write to $root/target, so cannot build"
    holder=''
    read -r holder 2>/dev/null <"$lock/pid" || sleep 1
    if [ -z "$holder" ]; then
      read -r holder 2>/dev/null <"$lock/pid" || holder=0
    fi
    if [ "$holder" = 0 ] || ! kill -0 "$holder" 2>/dev/null; then
      # Left by a build that was killed. Renaming is atomic: one of the waiting processes wins.
      mv "$lock" "$lock.$$" 2>/dev/null && rm -rf "$lock.$$"
    else
      [ -n "$said" ] || say "waiting for another build (process $holder)"
      said=yes
      sleep 0.3 2>/dev/null || sleep 1
    fi
  done
  trap 'drop_lock' EXIT
  trap 'drop_lock; exit 130' INT
  trap 'drop_lock; exit 143' TERM HUP
  echo $$ >"$lock/pid"
}

drop_lock() {
  rm -rf "$lock"
  trap - EXIT INT TERM HUP
}

build_jar() {
  command -v mvn >/dev/null 2>&1 || fail "the jar has to be built, and there is no Maven:" \
    "install it (Debian: sudo apt-get install maven; macOS: brew install maven; or https://maven.apache.org)"
  if [ -f "$jar" ]; then
    say "the sources have changed: building"
  else
    say "first use: building (half a minute; longer when libraries have to be fetched)"
  fi
  started=$root/target/nsi-build.started
  : >"$started"
  build_home=${JAVA_HOME:-}
  [ ! -x "$java_home/bin/javac" ] || build_home=$java_home
  if ! (
    cd "$root" || exit 1
    [ -z "$build_home" ] || export JAVA_HOME="$build_home"
    mvn -q -B -Dstyle.color=never -Dfast -Dmaven.test.skip=true -pl runtime -am package
  ) >"$log" 2>&1 </dev/null || [ ! -f "$jar" ]; then
    grep -v '^WARNING: ' "$log" | tail -n 40 >&2
    fail "the build failed (whole log: $log)"
  fi
  # A file saved while the build ran is newer than what was built.
  touch -r "$started" "$jar"
}

# ---------------------------------------------------------------- the start

# Most runs last a fraction of a second: the quick compiler and the plainest collector suit them.
# The log is off because Java would report an archive that does not fit on stdout.
# Scans and plots last longer and compute more: they get the optimising compiler, and the native
# library of DuckDB may be loaded. Their memory does not grow with the number of points.
choose_flags() {
  common='-Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData'
  common="$common -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
  case ${1:-} in
    batch | plot) flags="$common -Xmx768m --enable-native-access=ALL-UNNAMED" ;;
    *) flags="$common -XX:TieredStopAtLevel=1" ;;
  esac
  if [ "$feature" -ge 25 ]; then
    archive=$target/nsi-$build.aot
    use_archive=-XX:AOTCache=$archive make_archive=-XX:AOTCacheOutput=
  else
    archive=$target/nsi-$build.jsa
    use_archive=-XX:SharedArchiveFile=$archive make_archive=-XX:ArchiveClassesAtExit=
  fi
}

# The archive belongs to one jar and one Java. Whatever goes wrong here costs speed only.
# Classes go into it, profiles do not: on short runs they only bring compilations forward.
make_archive() {
  fresh=$target/nsi-archive.$$
  if ! "$java_home/bin/java" $common -XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions \
    -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining "$make_archive$fresh" -cp "$jar" \
    org.nsi.cli.Rehearsal "$root"/models/dark-loop.nsi "$root"/models/s1-leptoquark.nsi \
    >/dev/null 2>>"$log" </dev/null || [ ! -f "$fresh" ]; then
    : >"$fresh"
  fi
  mv -f "$fresh" "$archive"
  rm -f "$fresh".*
} 2>/dev/null

# Java takes the encoding of file names from the locale.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# Java 21 cannot ask whether stdout and stderr are a terminal each, nor how wide it is.
terminal=''
if [ -t 1 ] || [ -t 2 ]; then
  size=$(stty size 2>/dev/null </dev/tty) || size=0
  [ ! -t 1 ] || terminal="-Dnsi.out.columns=${size##* }"
  [ ! -t 2 ] || terminal="$terminal -Dnsi.err.columns=${size##* }"
fi

find_java
choose_flags "$@"
flags="$flags $terminal"
if is_stale; then
  if [ -f "$jar" ] && [ ! -w "$target" ]; then
    say "the sources are newer than the jar, and $target cannot be written: running the jar as it is"
  else
    take_lock
    if is_stale; then
      build_jar
      make_archive
      say "built"
    fi
    drop_lock
  fi
elif [ ! "$archive" -nt "$jar" ] && [ -w "$target" ]; then
  take_lock
  [ "$archive" -nt "$jar" ] || make_archive
  drop_lock
fi

if [ -s "$archive" ]; then
  exec "$java_home/bin/java" $flags "$use_archive" -cp "$jar" $main "$@"
else
  exec "$java_home/bin/java" $flags -cp "$jar" $main "$@"
fi
