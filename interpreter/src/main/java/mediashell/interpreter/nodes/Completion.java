package mediashell.interpreter.nodes;

/** How a statement ended. The label of a jump stands in the frame. */
public final class Completion {
    public static final int NORMAL = 0;
    public static final int RETURN = 1;
    public static final int BREAK = 2;
    public static final int CONTINUE = 3;

    private Completion() {}
}
