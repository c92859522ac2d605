package mediashell.interpreter.nodes.control;

import java.util.Iterator;
import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.conversion.Operators.ComparisonKind;
import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.ScriptExtent;

/**
 * {@code switch}: every clause that fits runs, for each element of the value. Clauses compare the text of both sides; a script block
 * clause is asked.
 */
public final class SwitchNode extends StatementNode {
    /** How clauses compare. */
    public enum Mode {
        EXACT,
        WILDCARD,
        REGEX
    }

    private final String label;
    private final Mode mode;
    private final boolean file;
    private final boolean ignoreCase;

    @Child
    private ExpressionNode condition;

    @Children
    private final ExpressionNode[] tests;

    @Children
    private final StatementListNode[] bodies;

    @Child
    private StatementListNode otherwise;

    /**
     * @param file whether the value names files whose lines are the input
     * @param otherwise null without {@code default}
     */
    public SwitchNode(
            ScriptExtent extent,
            String label,
            Mode mode,
            boolean file,
            boolean ignoreCase,
            ExpressionNode condition,
            ExpressionNode[] tests,
            StatementListNode[] bodies,
            StatementListNode otherwise) {
        super(extent);
        this.label = label;
        this.mode = mode;
        this.file = file;
        this.ignoreCase = ignoreCase;
        this.condition = condition;
        this.tests = tests;
        this.bodies = bodies;
        this.otherwise = otherwise;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        Object value = condition.execute(frame);
        SteppingEnumerator input = new SteppingEnumerator(elements(script.runspace, value));
        Object outerUnder = script.scope.slots[ScopeLayout.UNDERSCORE];
        Object outerSwitch = script.scope.slots[ScopeLayout.SWITCH];
        script.scope.slots[ScopeLayout.SWITCH] = input;
        try {
            return loop(frame, script, input);
        } finally {
            script.scope.slots[ScopeLayout.UNDERSCORE] = outerUnder;
            script.scope.slots[ScopeLayout.SWITCH] = outerSwitch;
        }
    }

    private Iterator<Object> elements(Runspace runspace, Object value) {
        if (file) {
            return FileLines.of(runspace, value);
        }
        if (value == AutomationNull.VALUE) {
            return List.of().iterator();
        }
        Iterator<Object> elements = runspace.conversions().enumerate(value);
        return elements != null
                ? elements
                : java.util.Collections.singletonList(value).iterator();
    }

    private int loop(VirtualFrame frame, ScriptFrame script, SteppingEnumerator input) {
        while (input.moveNext()) {
            script.runspace.checkStop();
            script.scope.slots[ScopeLayout.UNDERSCORE] = Scope.content(input.current());
            int completion;
            try {
                completion = clauses(frame, script);
            } catch (BreakException jump) {
                if (!isMine(jump.label())) {
                    throw jump;
                }
                return Completion.NORMAL;
            } catch (ContinueException jump) {
                if (!isMine(jump.label())) {
                    throw jump;
                }
                continue;
            }
            if (completion == Completion.RETURN || completion != Completion.NORMAL && !isMine(script.jumpLabel)) {
                return completion;
            }
            if (completion == Completion.BREAK) {
                return Completion.NORMAL;
            }
        }
        return Completion.NORMAL;
    }

    private boolean isMine(String wanted) {
        return wanted == null || wanted.isEmpty() || wanted.equalsIgnoreCase(label);
    }

    private int clauses(VirtualFrame frame, ScriptFrame script) {
        boolean matched = false;
        for (int i = 0; i < tests.length; i++) {
            if (fits(script, tests[i].execute(frame))) {
                matched = true;
                int completion = bodies[i].execute(frame);
                if (completion != Completion.NORMAL) {
                    return completion;
                }
            }
        }
        return matched || otherwise == null ? Completion.NORMAL : otherwise.execute(frame);
    }

    private boolean fits(ScriptFrame script, Object test) {
        Runspace runspace = script.runspace;
        Object current = Scope.value(script.scope.slots[ScopeLayout.UNDERSCORE]);
        Object clause = PSObject.base(test);
        if (clause instanceof ScriptBlock block) {
            return runspace.conversions().isTrue(BlockValue.of(runspace, block, current));
        }
        if (AutomationNull.isNull(clause) && !AutomationNull.isNull(current)) {
            return false;
        }
        String input = runspace.conversions().toText(current);
        return switch (mode) {
            case EXACT -> {
                Object same = runspace.operators()
                        .compare(ComparisonKind.EQUAL, runspace.conversions().toText(clause), input, ignoreCase);
                yield same == Boolean.TRUE;
            }
            case WILDCARD -> runspace.conversions().isTrue(runspace.operators().like(input, clause, ignoreCase, false));
            case REGEX -> runspace.operators().matchesText(input, clause, ignoreCase);
        };
    }
}
