package mediashell.interpreter.nodes;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.InvocationInfo;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.scope.Scope;
import mediashell.automation.session.CallFrame;
import mediashell.automation.session.Runspace;
import mediashell.language.ast.ScriptExtent;

/**
 * The state of one run of a body, and the frame that its nodes run in, so that no node needs an engine, a context or a thread local: a
 * frame without Truffle slots, since variables live in {@link Scope}. Fields are public for the nodes.
 */
public final class ScriptFrame extends CallFrame implements MaterializedFrame {
    public final Runspace runspace;
    public final Scope scope;
    /** Where objects go now. */
    public OutputSink out;
    /** The statement that runs. */
    public ScriptExtent position;
    /** The label of a jump that is under way, or null. */
    public String jumpLabel;
    /** The exception whose catch clause runs, or null. */
    public mediashell.automation.DotNetException caught;
    /** What a class method returns. */
    public Object returnValue;

    private final String functionName;
    private final InvocationInfo invocation;
    private Streams streams;

    public ScriptFrame(
            Runspace runspace, Scope scope, Streams streams, String functionName, InvocationInfo invocation) {
        super(runspace.frame());
        this.runspace = runspace;
        this.scope = scope;
        this.streams = streams;
        this.out = streams == null ? null : streams.output();
        this.functionName = functionName;
        this.invocation = invocation;
    }

    /** The frame that a node runs in. */
    public static ScriptFrame of(VirtualFrame frame) {
        return (ScriptFrame) frame;
    }

    /** All streams, with the output that holds now. */
    @Override
    public Streams streams() {
        if (streams.output() != out) {
            streams = streams.withOutput(out);
        }
        return streams;
    }

    /** Re-plugs all streams; returns those to restore. */
    public Streams connect(Streams to) {
        Streams before = streams();
        streams = to;
        out = to.output();
        return before;
    }

    @Override
    public String functionName() {
        return functionName;
    }

    @Override
    public ScriptExtent position() {
        return position;
    }

    @Override
    public InvocationInfo invocation() {
        return invocation;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {this};
    }

    @Override
    public FrameDescriptor getFrameDescriptor() {
        return new FrameDescriptor();
    }

    @Override
    public MaterializedFrame materialize() {
        return this;
    }
}
