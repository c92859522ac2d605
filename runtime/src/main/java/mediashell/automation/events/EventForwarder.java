package mediashell.automation.events;

import java.util.Arrays;
import java.util.function.Consumer;

import mediashell.automation.types.CallContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.PSType;

/** The handler that the engine hangs on a .NET event: it hands the arguments on, from whatever thread. */
final class EventForwarder implements DelegateValue {
    private final PSType type;
    private final Consumer<java.util.List<Object>> target;

    EventForwarder(PSType type, Consumer<java.util.List<Object>> target) {
        this.type = type;
        this.target = target;
    }

    @Override
    public PSType psType() {
        return type;
    }

    @Override
    public Object invoke(CallContext context, Object... arguments) {
        target.accept(Arrays.asList(arguments));
        return null;
    }
}
