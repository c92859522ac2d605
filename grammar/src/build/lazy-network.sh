#!/bin/sh
# Called by Maven behind the ANTLR generator: moves the parser's transition network (ATN) into a class that loads on demand.
# The grammar is strictly LL(1), so the network serves error recovery only; unpacking it took 25 ms of every start.
# A second run changes nothing, so that the compiler sees an unchanged file.
set -eu

parser=$1

if grep -q adaptivePredict "$parser"; then
    echo "grammar: this is no longer LL(1); the generated parser calls adaptivePredict here:" >&2
    grep -n adaptivePredict "$parser" >&2
    exit 1
fi
if grep -q 'class TransitionNetwork' "$parser"; then exit 0; fi

sed -i \
    -e 's/return _ATN;/return TransitionNetwork.ATN;/' \
    -e '/_interp = new ParserATNSimulator/d' \
    -e '/protected static final DFA\[\] _decisionToDFA;/d' \
    -e '/protected static final PredictionContextCache _sharedContextCache =/,/;/d' \
    -e 's/public static final ATN _ATN =/private static final class TransitionNetwork { static final ATN ATN =/' \
    -e 's/deserialize(_serializedATN.toCharArray());/& }/' \
    -e '/^\tstatic {$/{N;/_decisionToDFA/{N;N;N;N;d}}' \
    "$parser"
if grep -q '_ATN\b\|_decisionToDFA\|_sharedContextCache' "$parser"; then
    echo "grammar: this version of ANTLR generates another layout; adapt src/build/lazy-network.sh" >&2
    exit 1
fi
