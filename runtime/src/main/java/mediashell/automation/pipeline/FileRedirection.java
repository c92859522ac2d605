package mediashell.automation.pipeline;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.InvocationInfo;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.SwitchParameter;

/** {@code n> file} and {@code n>> file}: what comes goes through Out-File, so that files look like the screen. */
public final class FileRedirection implements Redirection {

    private final ExecutionContext context;
    private final int from;
    private final String path;
    private final boolean append;
    private Pipeline outFile;

    /**
     * @param from the stream's number 1 to 6, or 0 for all
     */
    public FileRedirection(ExecutionContext context, int from, String path, boolean append) {
        this.context = context;
        this.from = from;
        this.path = path;
        this.append = append;
    }

    @Override
    public Streams apply(Streams streams) {
        outFile = new Pipeline(context).add(outFileCommand());
        outFile.begin(streams.withOutput(OutputSink.NULL), true);
        return StreamSelection.replace(streams, from, outFile::process);
    }

    private CommandProcessor outFileCommand() {
        CommandInfo command = context.commands().require("Microsoft.PowerShell.Utility\\Out-File");
        List<CommandArgument> arguments = new ArrayList<>();
        arguments.add(CommandArgument.named("FilePath", path));
        if (append) {
            arguments.add(CommandArgument.named("Append", SwitchParameter.TRUE));
        }
        InvocationInfo invocation = new InvocationInfo(command, null, "Out-File");
        return CommandProcessors.create(context, command, new CommandLine(arguments, invocation), false);
    }

    @Override
    public void finish() {
        outFile.end();
    }

    @Override
    public void close() {
        if (outFile != null) {
            outFile.close();
        }
    }
}
