package mediashell.automation.scope;

/** A variable that holds {@code $null}. */
public final class NullContent extends SlotContent {
    /** The only instance. */
    public static final NullContent INSTANCE = new NullContent();

    private NullContent() {}

    @Override
    public Object read() {
        return null;
    }
}
