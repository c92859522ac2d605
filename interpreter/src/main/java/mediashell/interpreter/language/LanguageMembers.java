package mediashell.interpreter.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import mediashell.automation.ScriptBlock;
import mediashell.automation.types.CallContext;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.MemberSignature.MemberSort;
import mediashell.automation.types.MemberTable;
import mediashell.automation.types.PSType;
import mediashell.automation.types.ParameterSignature;
import mediashell.automation.types.Types;
import mediashell.interpreter.ScriptCompiler;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.ScriptBlockAst;

/** The members of one class of the Ast: its accessors as properties under their .NET names, and the few methods that scripts call. */
final class LanguageMembers extends MemberTable {
    private static final Set<String> NO_PROPERTIES =
            Set.of("toString", "hashCode", "equals", "children", "walk", "forEachChild", "to", "after", "getClass");
    private static final int FIND_ALL = 10_000;
    private static final int FIND = 10_001;
    private static final int COMMAND_NAME = 10_002;
    private static final int TO_STRING = 10_003;
    private static final int SCRIPT_BLOCK = 10_004;
    private static final int SAFE_VALUE = 10_005;

    private final List<Function<Object, Object>> getters = new ArrayList<>();
    private final List<MemberSignature> signatures = new ArrayList<>();

    LanguageMembers(Class<?> type) {
        Method[] methods = type.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            boolean accessor = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && !NO_PROPERTIES.contains(method.getName());
            if (accessor) {
                addProperty(method);
            }
        }
        DerivedProperties.of(type).forEach((name, getter) -> addProperty(name, Types.OBJECT, getter));
        addMethods(type);
    }

    private void addProperty(Method getter) {
        PSType type = getter.getReturnType() == String.class
                ? Types.STRING
                : getter.getReturnType() == int.class
                        ? Types.INT
                        : getter.getReturnType() == boolean.class ? Types.BOOL : Types.OBJECT;
        addProperty(PropertyNames.of(getter), type, self -> read(getter, self));
    }

    private void addProperty(String name, PSType type, Function<Object, Object> getter) {
        signatures.add(
                new MemberSignature(getters.size(), -1, MemberSort.PROPERTY, name, false, type, List.of(), List.of()));
        getters.add(getter);
    }

    private void addMethods(Class<?> type) {
        if (type == Ast.class) {
            ParameterSignature predicate =
                    new ParameterSignature("predicate", Types.SCRIPT_BLOCK, false, false, false, null);
            ParameterSignature nested =
                    new ParameterSignature("searchNestedScriptBlocks", Types.BOOL, false, false, false, null);
            addMethod(FIND_ALL, "FindAll", Types.OBJECT, List.of(predicate, nested));
            addMethod(FIND, "Find", Types.OBJECT, List.of(predicate, nested));
        } else if (type == CommandAst.class) {
            addMethod(COMMAND_NAME, "GetCommandName", Types.STRING, List.of());
        } else if (type == ScriptBlockAst.class) {
            addMethod(SCRIPT_BLOCK, "GetScriptBlock", Types.SCRIPT_BLOCK, List.of());
        } else if (type == ExpressionAst.class) {
            addMethod(SAFE_VALUE, "SafeGetValue", Types.OBJECT, List.of());
        }
        addMethod(TO_STRING, "ToString", Types.STRING, List.of());
    }

    private void addMethod(int id, String name, PSType result, List<ParameterSignature> parameters) {
        signatures.add(new MemberSignature(id, -1, MemberSort.METHOD, name, false, result, parameters, List.of()));
    }

    @Override
    public List<MemberSignature> all() {
        return signatures;
    }

    @Override
    public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
        return switch (id) {
            case FIND_ALL -> LanguageValues.toNet(find(context, (Ast) self, arguments));
            case FIND ->
                find(context, (Ast) self, arguments).stream().findFirst().orElse(null);
            case COMMAND_NAME -> ((CommandAst) self).commandName();
            case SCRIPT_BLOCK -> ScriptCompiler.blockOf(context.execution(), (ScriptBlockAst) self);
            case SAFE_VALUE -> SafeValues.of(context.execution(), (ExpressionAst) self);
            case TO_STRING -> LanguageValues.text(self);
            default -> LanguageValues.toNet(getters.get(id).apply(self));
        };
    }

    private static List<Ast> find(CallContext context, Ast self, Object[] arguments) {
        ScriptBlock predicate = (ScriptBlock) arguments[0];
        return self.findAll(
                node -> {
                    List<Object> answer = context.execution().invoke(predicate, node, node);
                    return answer.size() == 1
                            && context.execution().conversions().isTrue(answer.getFirst());
                },
                (Boolean) arguments[1]);
    }

    private static Object read(Method getter, Object self) {
        try {
            return getter.invoke(self);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public accessor cannot be read: " + getter, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("an accessor of the Ast failed: " + getter, e.getCause());
        }
    }
}
