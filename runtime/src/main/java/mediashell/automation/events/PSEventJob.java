package mediashell.automation.events;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.jobs.Job;
import mediashell.automation.jobs.StreamRecord;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.pipeline.ControlFlowException;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.PSEventJob: an action with what it has written; its block belongs to a module of its own. */
@DotNetType(value = "System.Management.Automation.PSEventJob", base = "System.Management.Automation.Job")
public final class PSEventJob extends Job {
    private final ScriptModule module;
    private final ScriptBlock block;

    PSEventJob(int id, String name, ScriptBlock action, Runspace session) {
        super(id, name, action.toString(), new EventRun());
        this.module = ScriptModule.dynamic(session);
        this.block = action.boundTo(module.sessionState());
    }

    private EventRun eventRun() {
        return (EventRun) run();
    }

    /** Runs the action for one event; what goes wrong stays with the job. */
    void handle(Runspace session, PSEventSubscriber subscriber, PSEventArgs event) {
        if (!eventRun().resume()) {
            return;
        }
        try {
            block.code().run(session, block, call(session, subscriber, event));
        } catch (ControlFlowException left) {
            // a jump out of the action ends this run of it, as the end of its text does
        } catch (DotNetException failure) {
            ErrorRecord record = session.toErrorRecord(failure);
            run().accept(new StreamRecord(StreamRecord.Kind.ERROR, record));
            session.addError(record);
            eventRun().fail();
        }
    }

    private ScriptBlockCode.Call call(Runspace session, PSEventSubscriber subscriber, PSEventArgs event) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("Event", event);
        variables.put("EventSubscriber", subscriber);
        variables.put("Sender", event.sender());
        variables.put("EventArgs", event.sourceEventArgs());
        Streams host = session.hostStreams();
        Streams kept = StreamRecord.collectingStreams(run()::accept);
        Streams streams = host.withOutput(kept.output()).withError(kept.error());
        return new ScriptBlockCode.Call(
                true, ScriptBlockCode.Call.NOT_SET, null, event.arguments(), variables, streams);
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSModuleInfo")
    Object module() {
        return module;
    }

    @Override
    protected String jobTypeName() {
        return "";
    }
}
