package mediashell.interpreter.translator;

import java.util.Iterator;
import java.util.List;

import mediashell.automation.binding.ParameterAttribute;
import mediashell.automation.session.EngineIntrinsics;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.FacadeTypes;
import mediashell.interpreter.classes.ScriptClass;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.NamedAttributeArgumentAst;

/**
 * An attribute whose class a script defines: an ArgumentTransformationAttribute changes values by its {@code Transform}, a
 * ValidateArgumentsAttribute refuses some by {@code Validate} or {@code ValidateElement}; any other is only there to be found.
 */
public final class ScriptAttribute implements ParameterAttribute {
    private static final String AUTOMATION = "System.Management.Automation.";
    private final ScriptClass type;
    private final Object instance;

    private ScriptAttribute(ScriptClass type, Object instance) {
        this.type = type;
        this.instance = instance;
    }

    /** The attribute with its arguments, or null when no script defines its class. */
    public static ScriptAttribute make(SourceUnit unit, Runspace runspace, AttributeAst attribute) {
        if (!(AttributeNames.type(unit, attribute) instanceof ScriptClass type)) {
            return null;
        }
        AttributeValues values = new AttributeValues(runspace, unit, attribute);
        Object instance = runspace.members().construct(type, values.positional().toArray());
        for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
            String name = argument.argumentName();
            runspace.members().set(instance, name, values.value(name, null));
        }
        return new ScriptAttribute(type, instance);
    }

    @Override
    public String typeName() {
        return type.fullName();
    }

    @Override
    public Object value() {
        return instance;
    }

    @Override
    public boolean transforms() {
        return isA("ArgumentTransformationAttribute");
    }

    private boolean isA(String base) {
        return FacadeTypes.require(AUTOMATION + base).isAssignableFrom(type);
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        Object engine = new EngineIntrinsics((Runspace) context);
        if (transforms()) {
            return context.members().invoke(instance, "Transform", new Object[] {engine, value});
        }
        if (isA("ValidateEnumeratedArgumentsAttribute")) {
            elements(context, value)
                    .forEachRemaining(
                            element -> context.members().invoke(instance, "ValidateElement", new Object[] {element}));
        } else if (isA("ValidateArgumentsAttribute")) {
            context.members().invoke(instance, "Validate", new Object[] {value, engine});
        }
        return value;
    }

    private static Iterator<Object> elements(ExecutionContext context, Object value) {
        Iterator<Object> elements = context.conversions().enumerate(value);
        return elements != null ? elements : List.of(value).iterator();
    }
}
