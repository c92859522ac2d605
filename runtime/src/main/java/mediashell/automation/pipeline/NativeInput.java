package mediashell.automation.pipeline;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;

/** Pipeline objects as a native program reads them: text, a line an object. */
final class NativeInput {

    private final ExecutionContext context;

    NativeInput(ExecutionContext context) {
        this.context = context;
    }

    String text(Object input) {
        Object base = PSObject.base(input);
        return (base instanceof String string ? string : context.conversions().toText(input)) + "\n";
    }
}
