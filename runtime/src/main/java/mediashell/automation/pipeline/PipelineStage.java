package mediashell.automation.pipeline;

import java.util.List;

/** A command in a pipeline with its redirections. */
final class PipelineStage {

    private final CommandProcessor command;
    private final List<Redirection> redirections;
    private boolean begun;
    private boolean stopped;

    PipelineStage(CommandProcessor command, List<Redirection> redirections) {
        this.command = command;
        this.redirections = redirections;
    }

    CommandProcessor command() {
        return command;
    }

    void connect(Streams streams) {
        Streams plugged = streams;
        for (Redirection redirection : redirections) {
            plugged = redirection.apply(plugged);
        }
        command.connect(plugged);
        if (command instanceof NativeCommandProcessor program) {
            connectBytes(program, streams, plugged);
        }
    }

    /** A program's bytes reach the next program or a file as they are, unless its errors go there too. */
    private static void connectBytes(NativeCommandProcessor program, Streams streams, Streams plugged) {
        boolean own = plugged.output() != streams.output() || streams.output() instanceof Pipeline.StageSink;
        if (own && plugged.output() instanceof ByteSink sink && plugged.error() != sink) {
            program.connectBytes(sink);
        }
    }

    void ensureBegun() {
        if (!begun) {
            begun = true;
            command.begin();
        }
    }

    boolean isStopped() {
        return stopped;
    }

    void markStopped() {
        stopped = true;
    }

    void finishRedirections() {
        for (Redirection redirection : redirections) {
            redirection.finish();
        }
    }

    void clean() {
        try {
            command.clean();
        } finally {
            for (Redirection redirection : redirections) {
                redirection.close();
            }
        }
    }
}
