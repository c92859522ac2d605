package mediashell.interpreter.nodes.function;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.events.PSEventManager;
import mediashell.automation.pipeline.DefaultCommandRuntime;
import mediashell.automation.pipeline.StreamOwner;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionState;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.PSReference;
import mediashell.interpreter.facade.CommandInvocationIntrinsics;

/** {@code $PSCmdlet} of an advanced function (System.Management.Automation.PSScriptCmdlet). */
@DotNetType(value = "System.Management.Automation.PSScriptCmdlet", base = "System.Object")
public final class ScriptCmdlet implements StreamOwner {

    private static final String SHOULD_PROCESS_REASON = "System.Management.Automation.ShouldProcessReason";
    private final FunctionProcessor processor;
    private final SessionState state;

    ScriptCmdlet(FunctionProcessor processor, SessionState state) {
        this.processor = processor;
        this.state = state;
    }

    @Override
    public Streams ownStreams() {
        return processor.streams();
    }

    private DefaultCommandRuntime runtime() {
        return processor.runtime();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.InvocationInfo")
    public InvocationInfo myInvocation() {
        return runtime().invocation();
    }

    @DotNetProperty
    public String parameterSetName() {
        return runtime().parameterSetName();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.SessionState")
    public SessionState sessionState() {
        return state;
    }

    @DotNetMethod
    public boolean shouldProcess(String target) {
        return runtime().shouldProcess(target, null);
    }

    @DotNetMethod
    public boolean shouldProcess(String target, String action) {
        return runtime().shouldProcess(target, action);
    }

    @DotNetMethod
    public boolean shouldProcess(String verboseDescription, String verboseWarning, String caption) {
        return runtime().shouldProcess(verboseDescription, verboseWarning, caption);
    }

    /** Tells besides why nothing is to be done. */
    @DotNetMethod
    public boolean shouldProcess(
            String verboseDescription,
            String verboseWarning,
            String caption,
            @TypeName(SHOULD_PROCESS_REASON) PSReference shouldProcessReason) {
        String reason = runtime().isWhatIf() ? "WhatIf" : "None";
        shouldProcessReason.setValue(EnumValue.of(FacadeTypes.require(SHOULD_PROCESS_REASON), reason));
        return shouldProcess(verboseDescription, verboseWarning, caption);
    }

    @DotNetMethod
    public boolean shouldContinue(String query, String caption) {
        return runtime().shouldContinue(query, caption);
    }

    @DotNetMethod
    public void writeObject(Object sendToPipeline) {
        runtime().writeObject(sendToPipeline, false);
    }

    @DotNetMethod
    public void writeObject(Object sendToPipeline, boolean enumerateCollection) {
        runtime().writeObject(sendToPipeline, enumerateCollection);
    }

    @DotNetMethod
    public void writeError(ErrorRecord errorRecord) {
        runtime().writeError(errorRecord);
        processor.reportFailure();
    }

    @DotNetMethod
    public void writeWarning(String text) {
        runtime().writeWarning(text);
    }

    @DotNetMethod
    public void writeVerbose(String text) {
        runtime().writeVerbose(text);
    }

    @DotNetMethod
    public void writeDebug(String text) {
        runtime().writeDebug(text);
    }

    @DotNetMethod
    public void writeInformation(Object messageData, String[] tags) {
        runtime().writeInformation(messageData, tags == null ? new String[0] : tags);
    }

    /** Commands have no log of their own: the text goes nowhere, as without a logging policy. */
    @DotNetMethod
    public void writeCommandDetail(String text) {}

    @DotNetMethod
    public Object getVariableValue(String name) {
        return getVariableValue(name, null);
    }

    @DotNetMethod
    public Object getVariableValue(String name, Object defaultValue) {
        PSVariable variable = state.variable(name);
        return variable == null ? defaultValue : variable.value();
    }

    @DotNetMethod
    public String getUnresolvedProviderPathFromPSPath(String path) {
        return context().providers().resolve(path).path();
    }

    /** The paths of the items that a pattern matches. */
    @DotNetMethod
    @TypeName("System.Collections.ObjectModel.Collection`1[System.String]")
    public Object getResolvedProviderPathFromPSPath(
            String path, @TypeName("System.Management.Automation.ProviderInfo") PSReference provider) {
        List<ProviderPath> found = context().providers().glob(path, true);
        if (found.isEmpty()) {
            throw ProviderErrors.pathNotFound(path);
        }
        provider.setValue(found.getFirst().provider());
        PSType collection = FacadeTypes.require("System.Collections.ObjectModel.Collection`1");
        return new ListObject(
                GenericType.of(collection, List.of(Types.STRING)),
                found.stream().map(ProviderPath::path).toList());
    }

    @DotNetMethod
    @TypeName("System.Management.Automation.PathInfo")
    public Object currentProviderLocation(String providerId) {
        return context().sessionState().value("PWD");
    }

    private ExecutionContext context() {
        return runtime().context();
    }

    @DotNetProperty
    @TypeName("System.Object")
    public Object host() {
        return context().host();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSEventManager")
    public Object events() {
        return PSEventManager.of(context());
    }

    @DotNetProperty
    public boolean stopping() {
        return false;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInvocationIntrinsics")
    public Object invokeCommand() {
        return new CommandInvocationIntrinsics(context());
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.MshCommandRuntime")
    public Object commandRuntime() {
        return runtime();
    }

    @DotNetMethod
    public void throwTerminatingError(ErrorRecord errorRecord) {
        processor.reportFailure();
        throw new TerminatingErrorException(terminating(errorRecord));
    }

    private DotNetException terminating(ErrorRecord errorRecord) {
        errorRecord.setInvocationInfo(myInvocation());
        return runtime().terminatingError(errorRecord);
    }
}
