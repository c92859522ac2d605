package mediashell.automation.pipeline;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.binding.BindingTarget;
import mediashell.automation.binding.CmdletDescriptor;
import mediashell.automation.binding.CmdletInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.binding.DynamicParameters;
import mediashell.automation.members.JavaExceptions;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.text.culture.CultureNotFoundException;
import mediashell.text.format.NetFormatException;

/** Runs a compiled cmdlet. What it throws without a record of its own gets one that names the cmdlet. */
public final class CmdletProcessor extends BoundCommandProcessor {

    private final CmdletDescriptor descriptor;
    private final PSCmdlet cmdlet;

    public CmdletProcessor(ExecutionContext context, CmdletInfo info, CommandLine line) {
        super(context, line);
        this.descriptor = info.descriptor();
        this.cmdlet = descriptor.create();
        cmdlet.attach(runtime());
    }

    @Override
    protected CommandMetadata metadata() {
        return descriptor.metadata();
    }

    @Override
    protected BindingTarget target() {
        return new Fields();
    }

    @Override
    public String errorIdSuffix() {
        return descriptor.implementingType();
    }

    @Override
    protected boolean isCompiled() {
        return true;
    }

    @Override
    protected void runBegin() {
        guarded(cmdlet::beginProcessing);
    }

    @Override
    protected void runProcess(Object input) {
        context().checkStop();
        guarded(cmdlet::processRecord);
    }

    @Override
    protected void runEnd() {
        guarded(cmdlet::endProcessing);
    }

    @Override
    public void clean() {
        cmdlet.dispose();
    }

    @Override
    public void stop() {
        cmdlet.stopProcessing();
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (StopUpstreamCommandsException fromCmdlet) {
            throw fromCmdlet.requester() == null ? new StopUpstreamCommandsException(this) : fromCmdlet;
        } catch (DotNetException thrown) {
            throw described(thrown);
        } catch (NetFormatException | ArgumentRangeException | CultureNotFoundException thrown) {
            throw described(JavaExceptions.toDotNet(thrown));
        }
    }

    /** The cmdlet's own errors get its name; those of script code that it ran become errors of the cmdlet. */
    private DotNetException described(DotNetException thrown) {
        if (thrown.hasLeftCommand()) {
            return thrown;
        }
        ErrorRecord record = thrown.errorRecord();
        if (record == null) {
            record = new ErrorRecord(thrown, thrown.psType().fullName(), ErrorCategory.NotSpecified, null);
            thrown.withErrorRecord(record);
        }
        if (record.invocationInfo() == null) {
            runtime().complete(record);
        }
        return record.commandSuffix() == null ? leaving(thrown) : thrown.markLeftCommand(true);
    }

    /** The cmdlet's fields behind the binder's indexes. */
    private final class Fields implements BindingTarget {

        @Override
        public void set(int parameter, Object value) {
            descriptor.set(cmdlet, parameter, value);
        }

        @Override
        public Object get(int parameter) {
            return descriptor.get(cmdlet, parameter);
        }

        @Override
        public DynamicParameters dynamicParameters() {
            return cmdlet.hasDynamicParameters()
                    ? new DynamicParameters(descriptor.dynamicParameters(), new DynamicFields())
                    : null;
        }
    }

    /** The fields of dynamic parameters: their indexes follow those of the static ones. */
    private final class DynamicFields implements BindingTarget {

        private final int offset = descriptor.metadata().parameters().size();

        @Override
        public void set(int parameter, Object value) {
            descriptor.set(cmdlet, offset + parameter, value);
        }

        @Override
        public Object get(int parameter) {
            return descriptor.get(cmdlet, offset + parameter);
        }
    }
}
