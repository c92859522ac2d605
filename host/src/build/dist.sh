#!/bin/sh
# Called by Maven in the package phase of host: makes host/target/dist, which ./msh starts from.
#   dist/lib/*.jar     the class path
#   dist/classpath     the same as one line, relative to dist/lib
#   dist/key           SHA-256 over JDK build, JVM flags and the jars' contents
#   dist/msh-KEY.aot   the AOT cache for exactly that key
#   dist/msh-KEY-file.aot   the same for scripts in files: more classes and the profiles of warm loops, for runs that take longer
#   dist/msh-KEY-media.aot   the same for scripts and commands about images and media, with the profiles of codecs and writers
#   dist/msh-KEY-prompt.aot   the same for a session with a prompt: it holds the line editor, which would slow every other start
# The JVM does not check application jars against a cache, so a cache must never meet other jars: old caches go first, the key comes last.
set -eu

java_home=$1
host=$2
jar=$3
dist="$host/target/dist"
flags=$(cat "$host/src/build/jvm.flags")

rm -f "$dist/key" "$dist"/msh-*.aot
cp "$jar" "$dist/lib/"
"$java_home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$host/src/build/PatternSwitches.java" "$dist/lib"

cd "$dist/lib"
ls ./*.jar | sed 's|^\./||' | LC_ALL=C sort | paste -sd: - > ../classpath
key=$({ cat "$java_home/release"; echo "$flags"; LC_ALL=C sha256sum ./*.jar; } | sha256sum | cut -c1-64)

# train FILE ARGUMENTS...: runs msh with a cache made from what it did; without one msh works too, but starts slower.
train() {
    cache=$1
    shift
    # shellcheck disable=SC2086
    if env -u JAVA_TOOL_OPTIONS LC_ALL=C.UTF-8 "$java_home/bin/java" $flags \
        -XX:AOTCacheOutput="$training/$cache" -cp "$classpath" mediashell.host.Main -NoProfile "$@" \
        > "$training/log" 2>&1 && [ -f "$training/$cache" ]; then
        mv "$training/$cache" "$dist/$cache"
    else
        echo "dist: no AOT cache was made; msh works without it, but starts slower. The training run said:" >&2
        tail -n 20 "$training/log" >&2
    fi
}

training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
classpath=$(sed 's|[^:]*|'"$dist"'/lib/&|g' ../classpath)
train "msh-$key.aot" -Command ". '$host/src/build/training.ps1'"
mkdir "$training/tree" "$training/tree/classes" "$training/work"
train "msh-$key-file.aot" -File "$host/src/build/training-file.ps1" "$training/work"
# Some of each: text, machine code of a kind, and bytes that do not shrink.
cp -rL "$java_home/conf" "$java_home/include" "$java_home/legal/java.base" "$training/tree"
for each in "$dist"/lib/runtime-*.jar "$dist"/lib/media-*.jar "$jar"; do
    if [ -f "$each" ]; then
        cp "$each" "$training/tree"
        (cd "$training/tree/classes" && "$java_home/bin/jar" xf "$each")
    fi
done
train "msh-$key-media.aot" -File "$host/src/build/training-media.ps1" "$training/work" "$training/tree"
# A prompt needs a terminal: script(1) of util-linux gives one.
run_prompt="'$java_home/bin/java' $flags '-XX:AOTCacheOutput=$training/prompt.aot' -cp '$classpath' mediashell.host.Main -NoProfile"
if command -v script > /dev/null; then
    { sleep 1; printf "1 + 1\\rGet-Da\\t\\r'a' | ForEach-Object { \$_ }\\rexit\\r"; sleep 1; } \
        | env -u JAVA_TOOL_OPTIONS LC_ALL=C.UTF-8 TERM=xterm MSH_STDIN_TTY=1 MSH_STDOUT_TTY=1 HOME="$training" XDG_DATA_HOME="$training" \
            timeout 120 script -q -e -c "$run_prompt" /dev/null > "$training/log" 2>&1 || true
    if [ -f "$training/prompt.aot" ]; then mv "$training/prompt.aot" "$dist/msh-$key-prompt.aot"; fi
fi
printf '%s\n' "$key" > "$dist/key"
