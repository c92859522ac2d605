package mediashell.automation.types;

/** A delegate: a script block converted to {@code Func}, {@code Action}, {@code Predicate}, an event handler, or a .NET method as one. */
public interface DelegateValue extends DotNetObject {

    /** Calls it; the result already has the delegate's result type. */
    Object invoke(CallContext context, Object... arguments);
}
