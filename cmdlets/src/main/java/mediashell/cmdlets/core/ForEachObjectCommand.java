package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.jobs.StreamRecord;
import mediashell.automation.jobs.UsingCapture;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.SwitchParameter;
import mediashell.text.WildcardPattern;

/** Runs blocks for each object, reads a property, or calls a method. */
@Cmdlet(
        verb = "ForEach",
        noun = "Object",
        defaultParameterSetName = "ScriptBlockSet",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.Low)
public final class ForEachObjectCommand extends PSCmdlet {

    /** The arguments of the method. */
    @Parameter(set = "PropertyAndMethodSet", valueFromRemainingArguments = true, aliases = "Args")
    Object[] argumentList;

    /** Runs once before the first object. */
    @Parameter(set = "ScriptBlockSet")
    ScriptBlock begin;

    /** Runs once after the last object. */
    @Parameter(set = "ScriptBlockSet")
    ScriptBlock end;

    /** The object from the pipeline. */
    @Parameter(set = "ScriptBlockSet", valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    @Parameter(set = "PropertyAndMethodSet", valueFromPipeline = true)
    @Parameter(set = "ParallelParameterSet", valueFromPipeline = true)
    Object inputObject;

    /** The property to read or the method to call. */
    @Parameter(set = "PropertyAndMethodSet", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String memberName;

    /** Runs for each object in a session of its own, several at once. */
    @Parameter(set = "ParallelParameterSet", mandatory = true)
    ScriptBlock parallel;

    /** Runs for each object, with the object in $_. */
    @Parameter(set = "ScriptBlockSet", mandatory = true, position = 0)
    @AllowNull
    @AllowEmptyCollection
    ScriptBlock[] process;

    /** Further blocks by position. */
    @Parameter(set = "ScriptBlockSet", valueFromRemainingArguments = true)
    @AllowNull
    @AllowEmptyCollection
    ScriptBlock[] remainingScripts;

    /** How many run at once. */
    @Parameter(set = "ParallelParameterSet")
    @ValidateRange(min = 1, max = 2147483647)
    int throttleLimit = 5;

    /** After so many seconds what still runs is stopped; 0 for never. */
    @Parameter(set = "ParallelParameterSet")
    @ValidateRange(min = 0, max = 2147483)
    int timeoutSeconds;

    /** Whether every run gets a session that has never been used; here each one does. */
    @Parameter(set = "ParallelParameterSet")
    SwitchParameter useNewRunspace = SwitchParameter.FALSE;

    private ParallelRuns runs;
    private List<ScriptBlock> blocks = List.of();
    private ScriptBlock first;
    private ScriptBlock last;

    @Override
    public void beginProcessing() {
        if (parallel != null) {
            startParallel();
        } else if (memberName == null) {
            arrange();
            runOnce(first);
        }
    }

    private void startParallel() {
        UsingCapture using = UsingCapture.of(context(), parallel);
        for (Object value : using.values().values()) {
            refuseBlock(value, "ParallelUsingVariableCannotBeScriptBlock");
        }
        runs = new ParallelRuns((Runspace) context(), parallel.toString(), using, throttleLimit, timeoutSeconds);
    }

    /** A block belongs to its session and cannot run in two of them at once. */
    private void refuseBlock(Object value, String id) {
        if (PSObject.base(value) instanceof ScriptBlock) {
            throwTerminatingError(errorRecord(
                    "System.Management.Automation.PSArgumentException",
                    id,
                    ErrorCategory.InvalidType,
                    value,
                    "a script block cannot go to a parallel session; hand over its text instead"));
        }
    }

    private void receive(StreamRecord record) {
        if (record.value() instanceof ErrorRecord error) {
            if (error.commandSuffix() == null) {
                error.setCommandSuffix("");
            }
            writeError(error);
        } else {
            record.writeTo(commandRuntime().streams());
        }
    }

    /** Of several blocks by position the first one is -Begin and, from the third on, the last one is -End. */
    private void arrange() {
        List<ScriptBlock> all = new ArrayList<>(Arrays.asList(process));
        if (remainingScripts != null) {
            all.addAll(Arrays.asList(remainingScripts));
        }
        first = begin;
        last = end;
        if (!isBound("Begin") && all.size() > 1) {
            first = all.removeFirst();
        }
        if (!isBound("End") && all.size() > 1) {
            last = all.removeLast();
        }
        blocks = all;
    }

    private void runOnce(ScriptBlock block) {
        if (block != null) {
            run(block, false, Call.NOT_SET, output());
        }
    }

    @Override
    public void processRecord() {
        if (runs != null) {
            refuseBlock(inputObject, "ParallelPipedInputObjectCannotBeScriptBlock");
            runs.add(inputObject, this::receive);
            return;
        }
        if (memberName != null) {
            visitMember();
            return;
        }
        for (ScriptBlock block : blocks) {
            if (block != null) {
                run(block, false, inputObject, output());
            }
        }
    }

    @Override
    public void endProcessing() {
        if (runs != null) {
            runs.finish(this::receive);
        } else if (memberName == null) {
            runOnce(last);
        }
    }

    @Override
    public void stopProcessing() {
        if (runs != null) {
            runs.close();
        }
    }

    @Override
    public void dispose() {
        if (runs != null) {
            runs.close();
        }
    }

    private void visitMember() {
        if (inputObject == null) {
            writeError(errorRecord(
                    "System.Management.Automation.PSInvalidOperationException",
                    "InputObjectIsNull",
                    ErrorCategory.InvalidArgument,
                    null,
                    "a member of null cannot be read"));
            return;
        }
        String name = resolve(memberName);
        PSMemberInfo member = context().members().find(inputObject, name);
        boolean isMethod = member != null && MemberKinds.isMethod(member);
        if (argumentList != null || isMethod) {
            call(name, isMethod);
        } else {
            readProperty(name);
        }
    }

    /** A wildcard must point to one member. */
    private String resolve(String pattern) {
        if (!WildcardPattern.containsWildcardCharacters(pattern)) {
            return pattern;
        }
        WildcardPattern wildcard = WildcardPattern.get(pattern, true);
        List<String> names = new ArrayList<>();
        for (PSMemberInfo member : context().members().all(inputObject)) {
            if (wildcard.isMatch(member.name())) {
                names.add(member.name());
            }
        }
        if (names.size() != 1) {
            throwTerminatingError(errorRecord(
                    "System.Management.Automation.PSArgumentException",
                    names.isEmpty() ? "PropertyOrMethodNotFound" : "AmbiguousPropertyOrMethodName",
                    ErrorCategory.InvalidArgument,
                    inputObject,
                    "'" + pattern + "' must point to one member, but matches " + names));
        }
        return names.getFirst();
    }

    private void call(String name, boolean isMethod) {
        if (!isMethod && context().members().find(inputObject, name) == null) {
            notFound(name, "MethodNotFound");
            return;
        }
        Object[] arguments = argumentList == null ? new Object[0] : argumentList;
        if (commandRuntime().shouldProcess(name, "Invoke-Method")) {
            Object result = context().members().invoke(inputObject, name, arguments);
            if (result != AutomationNull.VALUE) {
                writeObject(result, true);
            }
        }
    }

    private void readProperty(String name) {
        Object value = context().members().getOrEnumerate(inputObject, name);
        boolean missing = value == null && context().members().get(inputObject, name) == ObjectMembers.MISSING;
        if (missing && ((Runspace) context()).isStrict(2) && !(PSObject.base(inputObject) instanceof DictionaryValue)) {
            notFound(name, "PropertyOrMethodNotFound");
            return;
        }
        writeObject(value == AutomationNull.VALUE ? null : value, true);
    }

    private void notFound(String name, String id) {
        writeError(errorRecord(
                "System.Management.Automation.PSInvalidOperationException",
                id,
                ErrorCategory.InvalidOperation,
                inputObject,
                "the object has no member '" + name + "'"));
    }
}
