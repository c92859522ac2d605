package mediashell.automation.scope;

import java.util.function.Supplier;

/** An automatic variable whose value is made when it is first read, such as {@code $args} or {@code $PSBoundParameters}. */
public final class LazyContent extends SlotContent {
    private Supplier<Object> maker;
    private Object value;

    public LazyContent(Supplier<Object> maker) {
        this.maker = maker;
    }

    @Override
    public Object read() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }
}
