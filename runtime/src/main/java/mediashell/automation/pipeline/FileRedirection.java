package mediashell.automation.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.InvocationInfo;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.SwitchParameter;

/** {@code n> file} and {@code n>> file}: what comes goes through Out-File, so that files look like the screen. */
public final class FileRedirection implements Redirection {

    private final ExecutionContext context;
    private final int from;
    private final String path;
    private final boolean append;
    private Pipeline outFile;
    private OutputStream bytes;

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
        return StreamSelection.replace(streams, from, new FileSink());
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
        closeBytes();
        outFile.end();
    }

    private void closeBytes() {
        if (bytes == null) {
            return;
        }
        try {
            bytes.close();
        } catch (IOException failed) {
            throw writeFailure(failed);
        }
    }

    private DotNetException writeFailure(IOException failed) {
        return SessionErrors.of(
                "System.IO.IOException",
                "OutFileWriteFailure",
                ErrorCategory.WriteError,
                path,
                "the output cannot be written to '" + path + "': " + failed.getMessage());
    }

    /** Objects go through Out-File; the bytes of a program into the file that it opened. */
    private final class FileSink implements ByteSink {

        @Override
        public void write(Object value) {
            outFile.process(value);
        }

        @Override
        public boolean takesBytes() {
            return true;
        }

        @Override
        public void writeBytes(byte[] read) {
            try {
                if (bytes == null) {
                    bytes = Files.newOutputStream(context.providers().toFile(path), StandardOpenOption.APPEND);
                }
                bytes.write(read);
            } catch (IOException failed) {
                throw writeFailure(failed);
            }
        }
    }

    @Override
    public void close() {
        closeBytes();
        if (outFile != null) {
            outFile.close();
        }
    }
}
