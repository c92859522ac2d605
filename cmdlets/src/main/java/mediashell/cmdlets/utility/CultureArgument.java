package mediashell.cmdlets.utility;

import mediashell.automation.session.ExecutionContext;
import mediashell.text.culture.Culture;

/** A -Culture argument: the name of a culture or the number of one that Windows knew. */
final class CultureArgument {

    private CultureArgument() {}

    /** The culture meant, or the session's own when none is given. */
    static Culture of(ExecutionContext context, String name) {
        return name == null || name.isEmpty() ? context.culture() : Culture.of(name);
    }
}
