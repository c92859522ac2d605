package mediashell.interpreter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.automation.InvocationInfo;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.host.PSHost;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.CommandProcessor;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.pipeline.ExitException;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.ShellProcess;
import mediashell.interpreter.nodes.function.FunctionProcessor;

/** The one implementation of {@link ScriptEngine}: a runspace whose parts are those of this product. */
final class ScriptSession implements ScriptEngine {
    private final Runspace runspace;

    ScriptSession(ShellProcess process, PSHost host) {
        this.runspace = new Runspace(process, host, HostStreams.of(host, this::context), new StandardParts());
    }

    @Override
    public Runspace context() {
        return runspace;
    }

    @Override
    public List<Object> run(String scriptText) {
        List<Object> output = new ArrayList<>();
        run(scriptText, runspace.hostStreams().withOutput(output::add));
        return output;
    }

    @Override
    public void run(String scriptText, Streams streams) {
        run(runspace.createScriptBlock(scriptText, null), List.of(), streams);
    }

    /** Runs a block of this session in the global scope. */
    void run(ScriptBlock block, List<CommandArgument> arguments, Streams streams) {
        CommandLine line = new CommandLine(arguments, new InvocationInfo(null, null, ""));
        CommandProcessor processor = block.code().processor(runspace, block, null, true, line);
        run(processor, streams);
        if (processor instanceof FunctionProcessor text) {
            runspace.setSuccess(text.lastStatementSucceeded());
        }
    }

    @Override
    public boolean succeeded() {
        return runspace.success();
    }

    @Override
    public void runFile(Path path, List<String> arguments, Streams streams) {
        CommandInfo script = runspace.commands().require(path.toString());
        List<CommandArgument> line = new ArrayList<>();
        for (String argument : arguments) {
            line.add(FileArguments.argument(argument));
        }
        CommandLine commandLine = new CommandLine(line, new InvocationInfo(script, null, path.toString()));
        CommandProcessor processor = CommandProcessors.create(runspace, script, commandLine, false);
        run(processor, streams);
        if (processor instanceof FunctionProcessor file && file.exitCode() != null) {
            runspace.host().setShouldExit(file.exitCode());
        }
    }

    private void run(CommandProcessor command, Streams streams) {
        runspace.setOutermostErrors(streams.error());
        try {
            new Pipeline(runspace).add(command).run(streams);
        } catch (ExitException exit) {
            runspace.host().setShouldExit(exit.code());
        } catch (BreakException | ContinueException withoutLoop) {
            runspace.setSuccess(true);
        } finally {
            runspace.setOutermostErrors(null);
        }
    }

    @Override
    public void close() {
        for (Object service : runspace.services()) {
            if (service instanceof AutoCloseable closeable) {
                close(closeable);
            }
        }
    }

    private static void close(AutoCloseable service) {
        try {
            service.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a service of the session cannot be closed", e);
        }
    }
}
