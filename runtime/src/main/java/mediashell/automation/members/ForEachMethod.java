package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;

/** {@code .ForEach(block | type | name, arguments)}: runs, converts, reads or calls for every item. */
final class ForEachMethod {

    private final ExecutionContext context;

    ForEachMethod(ExecutionContext context) {
        this.context = context;
    }

    Object invoke(Object target, Object[] arguments) {
        if (arguments.length == 0) {
            throw MemberErrors.methodNotFound(Types.of(target), "ForEach");
        }
        Object action = PSObject.base(arguments[0]);
        Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        List<Object> output = new ArrayList<>();
        for (Iterator<Object> items = items(context, target); items.hasNext(); ) {
            apply(action, items.next(), rest, output);
        }
        return collection(output);
    }

    private void apply(Object action, Object item, Object[] rest, List<Object> output) {
        switch (action) {
            case ScriptBlock block ->
                block.code()
                        .run(
                                context,
                                block,
                                new ScriptBlockCode.Call(
                                        false,
                                        item,
                                        null,
                                        Arrays.asList(rest),
                                        Map.of(),
                                        context.hostStreams().withOutput(output::add)));
            case PSType type -> output.add(context.conversions().convert(item, type));
            default -> output.add(member(item, context.conversions().toText(action), rest));
        }
    }

    private Object member(Object item, String name, Object[] rest) {
        Object value = context.members().get(item, name);
        if (value instanceof PSMethod || value instanceof PSScriptMethod) {
            return context.members().invoke(item, name, rest);
        }
        if (rest.length == 1) {
            context.members().set(item, name, rest[0]);
        }
        return value == ObjectMembers.MISSING ? null : value;
    }

    /** The items of a collection, or the object itself. */
    static Iterator<Object> items(ExecutionContext context, Object target) {
        Iterator<Object> items = context.conversions().enumerate(target);
        return items != null ? items : List.of(target).iterator();
    }

    /** What the intrinsic methods return: a {@code Collection<PSObject>}. */
    static Object collection(List<Object> items) {
        PSType definition = FacadeTypes.require("System.Collections.ObjectModel.Collection`1");
        return new ListObject(GenericType.of(definition, List.of(Types.PS_OBJECT)), items);
    }
}
