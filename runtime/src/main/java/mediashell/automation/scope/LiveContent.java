package mediashell.automation.scope;

import java.util.function.Supplier;

/** An automatic variable that shows a state of the session, such as {@code $PWD}: read anew each time. */
public final class LiveContent extends SlotContent {
    private final Supplier<Object> state;

    public LiveContent(Supplier<Object> state) {
        this.state = state;
    }

    @Override
    public Object read() {
        return state.get();
    }
}
