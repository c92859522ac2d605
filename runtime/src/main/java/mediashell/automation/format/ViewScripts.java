package mediashell.automation.format;

import java.util.HashMap;
import java.util.Map;

import mediashell.automation.format.view.ViewValue;
import mediashell.automation.session.ExecutionContext;

/** The scripts of views, each compiled once a session. */
final class ViewScripts {

    private final ExecutionContext context;
    private final Map<ViewValue, ValueExpression> compiled = new HashMap<>();

    ViewScripts(ExecutionContext context) {
        this.context = context;
    }

    ValueExpression expression(ViewValue value) {
        return compiled.computeIfAbsent(value, this::compile);
    }

    private ValueExpression compile(ViewValue value) {
        return value.isScript()
                ? ValueExpression.script(context.createScriptBlock(value.text(), null))
                : ValueExpression.property(value.text());
    }

    /** Whether a condition holds for an object; no condition always holds. */
    boolean holds(ViewValue condition, Object target) {
        return condition == null
                || context.conversions().isTrue(DisplayProperties.value(context, target, expression(condition)));
    }
}
