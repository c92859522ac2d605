package mediashell.automation.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.UsingValues;
import mediashell.language.ast.Ast;
import mediashell.language.ast.UsingExpressionAst;

/** The values of a block's {@code $using:} expressions, read in the session that starts the block (about_Remote_Variables). */
public final class UsingCapture {

    private static final Pattern SCOPE = Pattern.compile("(?i)([$@]\\{?)using:");

    private final Map<String, Object> values = new LinkedHashMap<>();

    private UsingCapture() {}

    /** Evaluates every {@code $using:} expression of the block, nested blocks included, where the code runs now. */
    public static UsingCapture of(ExecutionContext context, ScriptBlock block) {
        UsingCapture capture = new UsingCapture();
        if (block.ast() instanceof Ast tree) {
            for (Ast found : tree.findAll(UsingExpressionAst.class::isInstance, true)) {
                capture.values.computeIfAbsent(found.text(), text -> evaluate(context, text));
            }
        }
        return capture;
    }

    private static Object evaluate(ExecutionContext context, String text) {
        String local = SCOPE.matcher(text).replaceFirst("$1").replaceFirst("^@", "\\$");
        ScriptBlock expression = context.createScriptBlock("," + local, null);
        List<Object> result = context.invoke(expression, Call.NOT_SET);
        return result.isEmpty() ? null : result.getFirst();
    }

    /** The values by the text of their expressions. */
    public Map<String, Object> values() {
        return values;
    }

    /** Hands the values to the session that runs the block. */
    public void giveTo(ExecutionContext other) {
        UsingValues known = other.service(UsingValues.class, context -> new UsingValues());
        values.forEach(known::put);
    }
}
