package mediashell.interpreter.translator;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.NamedAttributeArgumentAst;

/** The evaluated arguments of one attribute. */
public final class AttributeValues {
    private final Runspace runspace;
    private final SourceUnit unit;
    private final AttributeAst attribute;

    public AttributeValues(Runspace runspace, SourceUnit unit, AttributeAst attribute) {
        this.runspace = runspace;
        this.unit = unit;
        this.attribute = attribute;
    }

    /** The arguments without names. */
    public List<Object> positional() {
        List<Object> values = new ArrayList<>();
        for (ExpressionAst argument : attribute.positionalArguments()) {
            values.add(evaluate(argument));
        }
        return values;
    }

    /** The value of a named argument; {@code otherwise} when it is not there. */
    public Object value(String name, Object otherwise) {
        for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
            if (argument.argumentName().equalsIgnoreCase(name)) {
                return argument.expressionOmitted() ? Boolean.TRUE : evaluate(argument.argument());
            }
        }
        return otherwise;
    }

    public String text(String name, String otherwise) {
        Object value = value(name, null);
        return value == null ? otherwise : runspace.conversions().toText(value);
    }

    public boolean flag(String name, boolean otherwise) {
        Object value = value(name, null);
        return value == null ? otherwise : runspace.conversions().isTrue(value);
    }

    public int number(String name, int otherwise) {
        Object value = value(name, null);
        return value == null ? otherwise : runspace.conversions().toInt(value);
    }

    private Object evaluate(ExpressionAst expression) {
        Object value = new Evaluation(runspace, unit).evaluate(expression);
        return value == AutomationNull.VALUE ? null : value;
    }
}
