package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;

/**
 * The registration of the language. A context is one session: a runspace with its own variables, functions, modules and current location; contexts
 * share nothing that a script can change.
 */
@TruffleLanguage.Registration(
        id = PowerShellLanguage.ID,
        name = "PowerShell",
        implementationName = "Mediashell",
        version = "7.6.5",
        defaultMimeType = PowerShellLanguage.MIME_TYPE,
        characterMimeTypes = PowerShellLanguage.MIME_TYPE,
        fileTypeDetectors = PowerShellFileDetector.class)
@ProvidedTags({StandardTags.StatementTag.class, StandardTags.RootTag.class})
public final class PowerShellLanguage extends TruffleLanguage<PowerShellContext> {
    /** The id for {@code Context.create}. */
    public static final String ID = "powershell";

    /** The type of script files. */
    public static final String MIME_TYPE = "application/x-powershell";

    @Override
    protected PowerShellContext createContext(Env env) {
        return new PowerShellContext(this, env);
    }

    /** Ends jobs and children while guest code may still run, as the languages of an engine do before any of them goes. */
    @Override
    protected void finalizeContext(PowerShellContext context) {
        context.close();
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        PowerShellContext context = PowerShellContext.current();
        return new EvaluationRootNode(this, context.parse(request.getSource()), request).getCallTarget();
    }

    /** An interactive source has shown its output as the formatter does. */
    @Override
    protected boolean isVisible(PowerShellContext context, Object value) {
        return false;
    }

    @Override
    protected Object getScope(PowerShellContext context) {
        return new GlobalScope(context);
    }

    /** Any thread: {@link PowerShellContext} lets one of the embedder's in at a time, the others wait. */
    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }
}
