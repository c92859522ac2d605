package mediashell.interpreter.nodes.function;

/** Which Truffle runtime this JVM chose; Truffle reads the same property once, when it initialises. */
final class TruffleRuntime {
    private static final boolean COMPILES = !Boolean.getBoolean("truffle.UseFallbackRuntime");

    private TruffleRuntime() {}

    /** Whether call targets may become machine code. */
    static boolean compiles() {
        return COMPILES;
    }
}
