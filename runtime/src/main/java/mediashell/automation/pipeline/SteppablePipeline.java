package mediashell.automation.pipeline;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/**
 * A pipeline that a script feeds itself (System.Management.Automation.SteppablePipeline): its output goes to the cmdlet that {@code Begin}
 * was given, otherwise each step returns what it made.
 */
@DotNetType(value = "System.Management.Automation.SteppablePipeline", interfaces = "System.IDisposable")
public final class SteppablePipeline {
    private final ExecutionContext context;
    private final Pipeline pipeline;
    private final List<Object> output = new ArrayList<>();

    public SteppablePipeline(ExecutionContext context, Pipeline pipeline) {
        this.context = context;
        this.pipeline = pipeline;
    }

    @DotNetMethod
    public void begin(boolean expectInput) {
        pipeline.begin(((Runspace) context).currentStreams().withOutput(output::add), expectInput);
    }

    @DotNetMethod
    public void begin(@TypeName("System.Object") Object command) {
        if (PSObject.base(command) instanceof StreamOwner owner) {
            pipeline.begin(owner.ownStreams(), true);
        } else {
            begin(context.conversions().isTrue(command));
        }
    }

    @DotNetMethod
    @TypeName("System.Array")
    public Object process(Object input) {
        pipeline.process(input);
        return taken();
    }

    @DotNetMethod
    @TypeName("System.Array")
    public Object process() {
        pipeline.process(null);
        return taken();
    }

    @DotNetMethod
    @TypeName("System.Array")
    public Object end() {
        pipeline.end();
        pipeline.close();
        return taken();
    }

    @DotNetMethod
    public void clean() {
        pipeline.close();
    }

    @DotNetMethod
    public void dispose() {
        pipeline.close();
    }

    private Object taken() {
        Object items = TypedArray.ofObjects(output);
        output.clear();
        return items;
    }
}
