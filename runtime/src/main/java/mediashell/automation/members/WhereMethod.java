package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;
import mediashell.automation.values.TypedArray;

/** {@code .Where(block, mode, count)} with the modes Default, First, Last, SkipUntil, Until and Split. */
final class WhereMethod {

    private final ExecutionContext context;

    WhereMethod(ExecutionContext context) {
        this.context = context;
    }

    Object invoke(Object target, Object[] arguments) {
        if (arguments.length == 0 || !(PSObject.base(arguments[0]) instanceof ScriptBlock block)) {
            throw MemberErrors.methodNotFound(Types.of(target), "Where");
        }
        String mode = arguments.length > 1
                ? context.conversions().toText(arguments[1]).toUpperCase(Locale.ROOT)
                : "DEFAULT";
        int count = arguments.length > 2 ? context.conversions().toInt(arguments[2]) : 0;
        Iterator<Object> items = ForEachMethod.items(context, target);
        return switch (mode) {
            case "FIRST", "1" -> ForEachMethod.collection(first(block, items, Math.max(count, 1)));
            case "LAST", "2" -> ForEachMethod.collection(last(block, items, Math.max(count, 1)));
            case "SKIPUNTIL", "3" -> ForEachMethod.collection(skipUntil(block, items, count));
            case "UNTIL", "4" -> ForEachMethod.collection(until(block, items, count));
            case "SPLIT", "5" -> split(block, items, count);
            default -> ForEachMethod.collection(first(block, items, Integer.MAX_VALUE));
        };
    }

    private boolean test(ScriptBlock block, Object item) {
        List<Object> output = new ArrayList<>();
        block.code()
                .run(
                        context,
                        block,
                        new ScriptBlockCode.Call(
                                false,
                                item,
                                null,
                                List.of(),
                                Map.of(),
                                context.hostStreams().withOutput(output::add)));
        Object result = output.size() == 1 ? output.getFirst() : TypedArray.ofObjects(output);
        return context.conversions().isTrue(result);
    }

    private List<Object> first(ScriptBlock block, Iterator<Object> items, int count) {
        List<Object> found = new ArrayList<>();
        while (found.size() < count && items.hasNext()) {
            Object item = items.next();
            if (test(block, item)) {
                found.add(item);
            }
        }
        return found;
    }

    private List<Object> last(ScriptBlock block, Iterator<Object> items, int count) {
        List<Object> found = first(block, items, Integer.MAX_VALUE);
        return found.subList(Math.max(0, found.size() - count), found.size());
    }

    private List<Object> skipUntil(ScriptBlock block, Iterator<Object> items, int count) {
        List<Object> found = new ArrayList<>();
        boolean open = false;
        while (items.hasNext() && (count <= 0 || found.size() < count)) {
            Object item = items.next();
            open = open || test(block, item);
            if (open) {
                found.add(item);
            }
        }
        return found;
    }

    private List<Object> until(ScriptBlock block, Iterator<Object> items, int count) {
        List<Object> found = new ArrayList<>();
        while (items.hasNext() && (count <= 0 || found.size() < count)) {
            Object item = items.next();
            if (test(block, item)) {
                break;
            }
            found.add(item);
        }
        return found;
    }

    private Object split(ScriptBlock block, Iterator<Object> items, int count) {
        List<Object> matching = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        while (items.hasNext()) {
            Object item = items.next();
            boolean room = count <= 0 || matching.size() < count;
            (room && test(block, item) ? matching : others).add(item);
        }
        return TypedArray.ofObjects(ForEachMethod.collection(matching), ForEachMethod.collection(others));
    }
}
