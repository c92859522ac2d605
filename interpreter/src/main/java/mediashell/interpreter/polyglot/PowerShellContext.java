package mediashell.interpreter.polyglot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.format.OutputFormatter;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.pipeline.ExitException;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.EmbeddedSession;
import mediashell.language.ParseResult;
import mediashell.language.ast.ScriptExtent;

/**
 * One context: a session, its sources and the way values take over its border. Several threads may hold values of it; one at a time gets in.
 */
final class PowerShellContext {
    private static final TruffleLanguage.ContextReference<PowerShellContext> CURRENT =
            TruffleLanguage.ContextReference.create(PowerShellLanguage.class);

    private static final int PAGE_WIDTH = 120;

    private final TruffleLanguage.Env env;
    private final EmbeddedProcess process;
    private final EmbeddedHost host;
    private final Runspace runspace;
    private final EmbeddedSession session;
    private final Sources sources = new Sources();
    private final Values values = new Values(this);
    private final ReentrantLock lock = new ReentrantLock();

    PowerShellContext(PowerShellLanguage language, TruffleLanguage.Env env) {
        this.env = env;
        this.process = new EmbeddedProcess(env);
        this.host = new EmbeddedHost(env.out(), env.err());
        this.session = EmbeddedSession.create(process.process(), host, new StatementProbes(language, sources));
        this.runspace = session.runspace();
        runspace.setSafepoint(() -> TruffleSafepoint.poll(null));
    }

    static PowerShellContext current() {
        return CURRENT.get(null);
    }

    TruffleLanguage.Env env() {
        return env;
    }

    Runspace runspace() {
        return runspace;
    }

    Values values() {
        return values;
    }

    /** The text parsed; errors are guest exceptions with their places. */
    ParseResult parse(Source source) {
        ParseResult result = session.parse(source.getCharacters().toString(), source.getPath());
        sources.add(result.ast().extent().source(), source);
        if (result.hasErrors()) {
            throw PowerShellException.ofParseErrors(this, result.errors());
        }
        return result;
    }

    /** Runs a script in the global scope; the value is what it wrote: nothing, one object or an array. */
    Object evaluate(ParseResult script, List<Object> arguments, boolean interactive) {
        return call(() -> {
            List<Object> output = new ArrayList<>();
            session.run(script, arguments, output::add);
            if (interactive) {
                show(output);
            }
            return values.toInterop(single(output));
        });
    }

    private void show(List<Object> output) {
        OutputFormatter formatter = new OutputFormatter(runspace, PAGE_WIDTH, host.ui()::writeLine);
        output.forEach(formatter::write);
        formatter.end();
    }

    /** What a pipeline's output is as one value. */
    static Object single(List<Object> output) {
        return switch (output.size()) {
            case 0 -> AutomationNull.VALUE;
            case 1 -> output.getFirst();
            default -> TypedArray.ofObjects(output);
        };
    }

    /**
     * Runs code of the session for the other side: errors become guest exceptions, {@code exit} closes the context with its code, and a jump
     * that finds no loop ends the call.
     */
    <T> T call(Supplier<T> code) {
        TruffleSafepoint.setBlockedThreadInterruptible(null, ReentrantLock::lockInterruptibly, lock);
        boolean propagating = runspace.propagatingErrors();
        runspace.setPropagatingErrors(true);
        try {
            return code.get();
        } catch (DotNetException error) {
            throw new PowerShellException(this, runspace.toErrorRecord(error));
        } catch (ExitException exit) {
            return exit(exit.code());
        } catch (BreakException | ContinueException withoutLoop) {
            return null;
        } finally {
            runspace.setPropagatingErrors(propagating);
            host.flush();
            lock.unlock();
        }
    }

    private <T> T exit(int code) {
        Node nowhere = null;
        env.getContext().closeExited(nowhere, code);
        throw new IllegalStateException("the context goes on after exit");
    }

    /** Where a piece of a script stands, or null for generated code. */
    SourceSection section(ScriptExtent extent) {
        return sources.section(extent);
    }

    /** The text of a value as the language writes it. */
    String text(Object value) {
        return call(() -> runspace.conversions().toText(PSObject.base(value)));
    }

    void close() {
        session.close();
        process.close();
        host.flush();
    }
}
