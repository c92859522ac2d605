package mediashell.interpreter;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.binding.CommandArgument;
import mediashell.automation.host.PSHost;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.ShellProcess;
import mediashell.interpreter.nodes.function.Embedding;
import mediashell.language.ParseResult;

/** A session inside an engine that sees its statements. One thread at a time. */
public final class EmbeddedSession implements AutoCloseable {
    private final ScriptSession session;

    private EmbeddedSession(ScriptSession session) {
        this.session = session;
    }

    /** A new session as {@link ScriptEngine#create} makes it, with an engine around it. */
    public static EmbeddedSession create(ShellProcess process, PSHost host, Embedding embedding) {
        ScriptSession session = new ScriptSession(process, host);
        session.context().service(Embedding.class, context -> embedding);
        return new EmbeddedSession(session);
    }

    public Runspace runspace() {
        return session.context();
    }

    /** Parses a text for this session; errors are in the result. */
    public ParseResult parse(String text, String fileName) {
        return ScriptCompiler.parse(runspace(), text, fileName);
    }

    /** Runs a parsed text in the global scope; errors that end it are thrown, {@code exit} asks the host. */
    public void run(ParseResult script, List<Object> arguments, OutputSink output) {
        List<CommandArgument> line = new ArrayList<>();
        arguments.forEach(argument -> line.add(CommandArgument.of(argument)));
        session.run(
                ScriptCompiler.compile(runspace(), script),
                line,
                runspace().hostStreams().withOutput(output));
    }

    @Override
    public void close() {
        session.close();
    }
}
