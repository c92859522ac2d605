package mediashell.automation.types;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The handlers of one event of one object. Any thread may add, remove and raise. */
public final class EventSource {
    private final List<DelegateValue> handlers = new CopyOnWriteArrayList<>();

    public void add(DelegateValue handler) {
        handlers.add(handler);
    }

    /** Takes the last equal handler away, if there is one. */
    public void remove(DelegateValue handler) {
        int last = handlers.lastIndexOf(handler);
        if (last >= 0) {
            handlers.remove(last);
        }
    }

    public boolean hasHandlers() {
        return !handlers.isEmpty();
    }

    /**
     * Calls the handlers in the order in which they came.
     *
     * @param context the session on whose thread this runs, or null on a thread of nobody's: script blocks cannot run there and throw
     * @param arguments usually the sender and the event's data
     */
    public void raise(CallContext context, Object... arguments) {
        for (DelegateValue handler : handlers) {
            handler.invoke(context, arguments);
        }
    }
}
