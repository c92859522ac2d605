package mediashell.interpreter.nodes.command;

import java.util.Iterator;
import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.PSObject;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.language.ast.ScriptExtent;

/** {@code @table} gives named arguments, {@code @list} positional ones; elements of {@code $args} that were names become names again. */
public final class SplatArgumentNode extends ArgumentNode {
    /** The property by which an element of {@code $args} remembers that it was a parameter's name. */
    public static final String NAME_MARK = "<CommandParameterName>";

    @Child
    private ExpressionNode variable;

    public SplatArgumentNode(ScriptExtent extent, ExpressionNode variable) {
        super(extent);
        this.variable = variable;
    }

    @Override
    void addTo(VirtualFrame frame, List<CommandArgument> arguments) {
        Runspace runspace = ScriptFrame.of(frame).runspace;
        Object value = variable.execute(frame);
        if (value == AutomationNull.VALUE) {
            return;
        }
        if (PSObject.base(value) instanceof DictionaryValue table) {
            addTable(runspace, table, arguments);
            return;
        }
        if (value instanceof String text) {
            text.chars().forEach(c -> add(arguments, (char) c));
            return;
        }
        Iterator<Object> elements =
                value == null ? null : runspace.conversions().enumerate(value);
        if (elements == null) {
            add(arguments, value);
        } else {
            elements.forEachRemaining(element -> add(arguments, element));
        }
    }

    private void addTable(Runspace runspace, DictionaryValue table, List<CommandArgument> arguments) {
        for (Object entry : table) {
            Object key = entry instanceof DictionaryEntry pair ? pair.key() : ((KeyValuePair) entry).key();
            Object value = entry instanceof DictionaryEntry pair ? pair.value() : ((KeyValuePair) entry).value();
            String name = runspace.conversions().toText(key);
            arguments.add(new CommandArgument(name, "-" + name + ":", value, true, extent()));
        }
    }

    private void add(List<CommandArgument> arguments, Object value) {
        if (value instanceof PSObject wrapped && wrapped.hasInstanceMembers()) {
            PSMemberInfo mark = wrapped.instanceMembers().get(NAME_MARK);
            if (mark instanceof PSNoteProperty note) {
                String text = String.valueOf(wrapped.baseObject());
                arguments.add(new CommandArgument(
                        String.valueOf(note.get()), text, CommandArgument.NO_VALUE, true, extent()));
                return;
            }
        }
        arguments.add(new CommandArgument(null, null, value, true, extent()));
    }
}
