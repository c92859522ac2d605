package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Lazy: a value made when it is first asked for. */
@DotNetType(
        value = "System.Lazy`1",
        shared = true,
        typeParameters = {"T"})
public final class LazyValue implements DotNetObject {

    private final PSType type;
    private DelegateValue factory;
    private Object value;

    private LazyValue(PSType type, DelegateValue factory) {
        this.type = type;
        this.factory = factory;
    }

    @DotNetConstructor
    static LazyValue create(PSType type, @TypeName("System.Func`1[T]") DelegateValue valueFactory) {
        return new LazyValue(type, valueFactory);
    }

    @DotNetConstructor
    static LazyValue create(
            PSType type, @TypeName("System.Func`1[T]") DelegateValue valueFactory, boolean isThreadSafe) {
        return new LazyValue(type, valueFactory);
    }

    @Override
    public PSType psType() {
        return type;
    }

    @DotNetProperty
    synchronized boolean isValueCreated() {
        return factory == null;
    }

    @DotNetProperty
    @TypeName("T")
    synchronized Object value(ExecutionContext context) {
        if (factory != null) {
            value = factory.invoke(context);
            factory = null;
        }
        return value;
    }

    @DotNetMethod
    String toString(ExecutionContext context) {
        return isValueCreated() ? context.conversions().toText(value) : "Value is not created.";
    }
}
