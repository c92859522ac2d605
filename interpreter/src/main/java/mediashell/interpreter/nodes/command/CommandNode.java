package mediashell.interpreter.nodes.command;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.InvocationInfo;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.binding.LiteralArgument;
import mediashell.automation.pipeline.CommandProcessor;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Redirection;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.PSModuleInfo;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.interpreter.nodes.variable.StrictMode;
import mediashell.language.ast.ScriptExtent;

/** A command: finds what its name means, evaluates its arguments, and becomes a stage of a pipeline. */
public final class CommandNode extends Node {
    /** What stands before the command. */
    public enum Operator {
        NONE,
        CALL,
        DOT
    }

    private final ScriptExtent extent;
    private final Operator operator;
    private final String constantName;
    private final boolean calledWithParentheses;

    @Child
    private ExpressionNode name;

    @Children
    private final ArgumentNode[] arguments;

    @Children
    private final RedirectionNode[] redirections;

    private Runspace knownFor;
    private SessionStateImpl knownState;
    private int knownVersion;
    private CommandInfo known;

    /**
     * @param constantName the name when it is a word or constant string, otherwise null and {@code name} computes it
     */
    public CommandNode(
            ScriptExtent extent,
            Operator operator,
            String constantName,
            ExpressionNode name,
            ArgumentNode[] arguments,
            RedirectionNode[] redirections,
            boolean calledWithParentheses) {
        this.calledWithParentheses = calledWithParentheses;
        this.extent = extent;
        this.operator = operator;
        this.constantName = constantName;
        this.name = name;
        this.arguments = arguments;
        this.redirections = redirections;
    }

    /** {@code f(1, 2)}: under strict mode 2 an error, since it passes one array. */
    private void checkParentheses(ScriptFrame script) {
        if (calledWithParentheses && StrictMode.isAtLeast(script.scope, 2)) {
            throw SessionErrors.runtime(
                    "StrictModeFunctionCallWithParens",
                    ErrorCategory.InvalidOperation,
                    null,
                    "A command's arguments stand behind blanks, not in parentheses as a method's.");
        }
    }

    /** Runs a function call without a pipeline where that makes no difference; false when it has to be done the general way. */
    boolean runDirectly(VirtualFrame frame, ScriptFrame script, Streams streams) {
        if (constantName == null || operator != Operator.NONE || redirections.length > 0) {
            return false;
        }
        checkParentheses(script);
        CommandInfo command = lookUp(script.runspace, constantName);
        if (!(command instanceof FunctionInfo function
                && function.commandType() == CommandType.Function
                && function.scriptBlock().code() instanceof BlockCode code
                && code.isSimple())) {
            return false;
        }
        for (ArgumentNode argument : arguments) {
            if (!(argument instanceof ValueArgumentNode value) || value.isNamed() || value.isDoubleDash()) {
                return false;
            }
        }
        Object[] values = new Object[arguments.length];
        Object[] written = values;
        for (int i = 0; i < values.length; i++) {
            Object value = ((ValueArgumentNode) arguments[i]).value().execute(frame);
            values[i] = value == AutomationNull.VALUE ? null : value;
            if (value instanceof LiteralArgument literal) {
                written = written == values ? values.clone() : written;
                values[i] = literal.value();
            }
            if (written != values) {
                written[i] = value;
            }
        }
        script.runspace.setSuccess(true);
        InvocationInfo invocation = new InvocationInfo(function, extent, constantName);
        code.callSimply(script.runspace, function, values, written, streams, invocation);
        return true;
    }

    /** Adds the command as the next stage. */
    void addTo(VirtualFrame frame, ScriptFrame script, Pipeline pipeline) {
        CommandProcessor processor = processor(frame, script);
        List<Redirection> plugged = new ArrayList<>(redirections.length);
        for (RedirectionNode redirection : redirections) {
            plugged.add(redirection.evaluate(frame));
        }
        pipeline.add(processor, plugged);
    }

    private CommandProcessor processor(VirtualFrame frame, ScriptFrame script) {
        Runspace runspace = script.runspace;
        checkParentheses(script);
        Object target = constantName != null ? constantName : PSObject.base(name.execute(frame));
        int skipped = 0;
        PSModuleInfo module = null;
        if (target instanceof PSModuleInfo && operator != Operator.NONE) {
            List<CommandArgument> first = new ArrayList<>();
            arguments[0].addTo(frame, first);
            module = (PSModuleInfo) target;
            target = inModule(module, PSObject.base(first.getFirst().plainValue()));
            skipped = 1;
        }
        List<CommandArgument> line = new ArrayList<>(arguments.length);
        CommandInfo command = null;
        if (!(target instanceof ScriptBlock)) {
            command = module == null ? command(runspace, target) : commandIn(runspace, module, target);
        }
        for (int i = skipped; i < arguments.length; i++) {
            arguments[i].addTo(frame, line);
        }
        boolean dot = operator == Operator.DOT;
        InvocationInfo invocation = new InvocationInfo(command, extent, invocationName(target));
        CommandLine commandLine = new CommandLine(line, invocation);
        if (target instanceof ScriptBlock block) {
            return block.code().processor(runspace, block, null, dot, commandLine);
        }
        return CommandProcessors.create(runspace, command, commandLine, dot);
    }

    /** {@code & $module name}: what the module's own code means by the name. */
    private CommandInfo commandIn(Runspace runspace, PSModuleInfo module, Object target) {
        if (!(module.sessionState() instanceof SessionStateImpl state)) {
            return command(runspace, target);
        }
        SessionStateImpl outer = runspace.enter(state);
        try {
            return command(runspace, target);
        } finally {
            runspace.enter(outer);
        }
    }

    private static Object inModule(PSModuleInfo module, Object inner) {
        return inner instanceof ScriptBlock block ? block.boundTo(module.sessionState()) : inner;
    }

    private String invocationName(Object target) {
        if (operator != Operator.NONE) {
            return operator == Operator.CALL ? "&" : ".";
        }
        return constantName != null ? constantName : String.valueOf(target);
    }

    private CommandInfo command(Runspace runspace, Object target) {
        if (target instanceof CommandInfo given) {
            return given;
        }
        if (AutomationNull.isNull(target)) {
            throw badExpression(target);
        }
        String text = runspace.conversions().toText(target);
        if (text.isEmpty()) {
            throw badExpression(target);
        }
        return lookUp(runspace, text);
    }

    private CommandInfo lookUp(Runspace runspace, String text) {
        boolean constant = constantName != null;
        if (constant
                && knownFor == runspace
                && knownState == runspace.sessionState()
                && knownVersion == runspace.commandsVersion()) {
            return known;
        }
        CommandInfo found = runspace.commands().require(text);
        boolean lasting =
                found.commandType() != CommandType.ExternalScript && found.commandType() != CommandType.Application;
        if (constant && lasting) {
            knownFor = runspace;
            knownState = runspace.sessionState();
            knownVersion = runspace.commandsVersion();
            known = found;
        }
        return found;
    }

    private static DotNetException badExpression(Object target) {
        return SessionErrors.runtime(
                "BadExpression",
                ErrorCategory.InvalidOperation,
                target,
                "What stands behind & or . is neither a name nor a script block nor a command.");
    }
}
