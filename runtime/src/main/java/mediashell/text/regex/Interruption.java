package mediashell.text.regex;

/**
 * Asked now and then while an expression is matched. It ends the match by throwing an exception of its own, such as the
 * one for Ctrl+C; the expression can be used again afterwards.
 */
@FunctionalInterface
public interface Interruption {
    /** Never interrupts. */
    Interruption NONE = new Interruption() {
        @Override
        public void check() {}
    };

    /** Returns if matching may go on. */
    void check();
}
