package mediashell.interpreter.polyglot;

import mediashell.automation.types.CallContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** A function of the other side as a delegate: {@code $f.Invoke(1, 2)}, or a member that is called. */
final class ForeignFunction extends ForeignObject implements DelegateValue {
    ForeignFunction(Values values, Object foreign) {
        super(values, foreign);
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require("System.Delegate");
    }

    @Override
    public Object invokeMember(String name, Object[] arguments) {
        return name.equalsIgnoreCase("Invoke") ? call(arguments) : super.invokeMember(name, arguments);
    }

    @Override
    public Object invoke(CallContext context, Object... arguments) {
        return call(arguments);
    }

    private Object call(Object[] arguments) {
        Object[] converted = toInterop(arguments);
        return Foreign.send(() -> values.fromInterop(INTEROP.execute(foreign(), converted)));
    }
}
