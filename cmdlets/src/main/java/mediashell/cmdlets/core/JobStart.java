package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import mediashell.automation.InvocationInfo;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.jobs.SessionRun;
import mediashell.automation.jobs.StreamRecord;
import mediashell.automation.jobs.UsingCapture;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.serialization.DeserializedCopy;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.values.TypedArray;

/**
 * How a job begins: a session beside the caller's, with the values it takes along.
 *
 * @param caller the session that starts it
 * @param script what runs, as text: a block belongs to the session that made it
 * @param initialization text that runs before it, or null
 * @param isolated whether the job gets an environment of its own and objects cross as copies
 */
record JobStart(
        Runspace caller,
        String script,
        String initialization,
        UsingCapture using,
        List<Object> arguments,
        List<Object> input,
        String location,
        boolean isolated) {

    /** Starts the run and returns it. */
    SessionRun start() {
        ShellProcess process = isolated ? caller.process().copy() : caller.process();
        Relay relay = new Relay();
        Runspace session = caller.sibling(process, StreamRecord.collectingStreams(relay));
        SessionRun run = new SessionRun(session);
        UnaryOperator<Object> outbound = isolated ? value -> marked(session, value) : UnaryOperator.identity();
        relay.target = record -> run.accept(crossing(record, outbound));
        UnaryOperator<Object> inbound = isolated ? new DeserializedCopy(caller)::of : UnaryOperator.identity();
        using.values().replaceAll((text, value) -> inbound.apply(value));
        using.giveTo(session);
        List<Object> givenArguments = arguments.stream().map(inbound).toList();
        List<Object> givenInput =
                input == null ? null : input.stream().map(inbound).toList();
        session.providers().setLocation(location);
        run.start(context -> run(context, givenArguments, givenInput));
        return run;
    }

    /** The copy of an object with properties tells which session it comes from. */
    private static Object marked(Runspace session, Object value) {
        Object copy = new DeserializedCopy(session).of(value);
        if (copy instanceof PSObject object && object.hasInstanceMembers()) {
            object.instanceMembers().put(new PSNoteProperty("RunspaceId", session.instanceId()));
        }
        return copy;
    }

    private static StreamRecord crossing(StreamRecord record, UnaryOperator<Object> copy) {
        return record.kind() == StreamRecord.Kind.OUTPUT
                ? new StreamRecord(record.kind(), copy.apply(record.value()))
                : record;
    }

    private void run(ExecutionContext session, List<Object> givenArguments, List<Object> givenInput) {
        if (initialization != null) {
            pipeline(session, initialization, List.of()).run(session.hostStreams());
        }
        Pipeline main = pipeline(session, script, givenArguments);
        Streams streams = session.hostStreams();
        if (givenInput == null) {
            main.run(streams);
        } else {
            main.run(streams, TypedArray.ofObjects(givenInput));
        }
    }

    private static Pipeline pipeline(ExecutionContext session, String text, List<Object> values) {
        ScriptBlock block = session.createScriptBlock(text, null);
        List<CommandArgument> line = new ArrayList<>();
        values.forEach(value -> line.add(CommandArgument.of(value)));
        CommandLine commandLine = new CommandLine(line, new InvocationInfo(null, null, ""));
        return new Pipeline(session).add(block.code().processor(session, block, null, true, commandLine));
    }

    /** The end of streams that are made before the run that takes their records. */
    private static final class Relay implements Consumer<StreamRecord> {
        private Consumer<StreamRecord> target;

        @Override
        public void accept(StreamRecord record) {
            target.accept(record);
        }
    }
}
