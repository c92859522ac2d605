package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.InvocationInfo;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.SwitchParameter;

/** A pipeline of Out-File alone, for cmdlets that write files as the screen shows objects. */
final class OutFilePipeline {

    private OutFilePipeline() {}

    static Pipeline open(
            ExecutionContext context,
            Streams streams,
            String filePath,
            String literalPath,
            boolean append,
            Object encoding) {
        CommandInfo command = context.commands().require("Microsoft.PowerShell.Utility\\Out-File");
        List<CommandArgument> arguments = new ArrayList<>();
        arguments.add(
                literalPath != null
                        ? CommandArgument.named("LiteralPath", literalPath)
                        : CommandArgument.named("FilePath", filePath));
        if (append) {
            arguments.add(CommandArgument.named("Append", SwitchParameter.TRUE));
        }
        if (encoding != null) {
            arguments.add(CommandArgument.named("Encoding", encoding));
        }
        CommandLine line = new CommandLine(arguments, new InvocationInfo(command, null, "Out-File"));
        Pipeline pipeline = new Pipeline(context).add(CommandProcessors.create(context, command, line, false));
        pipeline.begin(streams.withOutput(OutputSink.NULL), true);
        return pipeline;
    }
}
