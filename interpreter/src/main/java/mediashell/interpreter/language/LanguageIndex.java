package mediashell.interpreter.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.types.FacadeIndex;
import mediashell.automation.types.MemberTable;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.IfClause;
import mediashell.language.ast.KeyValuePair;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.ScriptPosition;
import mediashell.language.ast.ScriptRequirements;
import mediashell.language.ast.SwitchClause;
import mediashell.language.ast.Token;
import mediashell.language.ast.VariablePath;

/**
 * The types of System.Management.Automation.Language: one for each class of the Ast, of tokens and of what they hold. The classes are named
 * as in .NET, so the sealed hierarchies themselves are the list; it is read when a script first asks for such a type.
 */
public final class LanguageIndex extends FacadeIndex {
    private static final String NAMESPACE = "System.Management.Automation.Language.";
    private static final String JAVA_PACKAGE = "mediashell.language.ast.";
    private List<Class<?>> classes;
    private Map<String, Integer> numbers;

    /** Made by the facade, by name. */
    public LanguageIndex() {}

    private void read() {
        if (classes != null) {
            return;
        }
        List<Class<?>> found = new ArrayList<>();
        collect(Ast.class, found);
        collect(Token.class, found);
        collect(ITypeName.class, found);
        found.addAll(List.of(
                ScriptExtent.class,
                ScriptPosition.class,
                ParseError.class,
                VariablePath.class,
                ScriptRequirements.class,
                KeyValuePair.class,
                IfClause.class,
                SwitchClause.class));
        numbers = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            numbers.put(netName(found.get(i)), i);
        }
        classes = found;
    }

    private static void collect(Class<?> type, List<Class<?>> found) {
        found.add(type);
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, found);
            }
        }
    }

    static String netName(Class<?> type) {
        if (type == VariablePath.class) {
            return "System.Management.Automation.VariablePath";
        }
        boolean pair = type == KeyValuePair.class || type == IfClause.class || type == SwitchClause.class;
        return NAMESPACE + (pair ? "Tuple" + type.getSimpleName() : type.getSimpleName());
    }

    @Override
    public int find(String fullName) {
        if (!fullName.startsWith("System.Management.Automation.")) {
            return -1;
        }
        boolean ours = fullName.startsWith(NAMESPACE) || fullName.endsWith(".VariablePath");
        if (!ours) {
            return -1;
        }
        read();
        return numbers.getOrDefault(fullName, -1);
    }

    @Override
    public String[] names() {
        read();
        return classes.stream().map(LanguageIndex::netName).toArray(String[]::new);
    }

    @Override
    public String describe(int number) {
        Class<?> type = classes.get(number);
        if (type.isInterface()) {
            return "INTERFACE|||";
        }
        Class<?> base = type.getSuperclass();
        boolean ours = base.getName().startsWith(JAVA_PACKAGE);
        String implemented = ITypeName.class.isAssignableFrom(type) ? netName(ITypeName.class) : "";
        return "CLASS|" + (ours ? netName(base) : "System.Object") + "|" + implemented + "|";
    }

    @Override
    public Class<?> javaClass(int number) {
        return classes.get(number);
    }

    @Override
    public int ofJavaClass(String javaClassName) {
        if (!javaClassName.startsWith(JAVA_PACKAGE)) {
            return -1;
        }
        read();
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).getName().equals(javaClassName)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public MemberTable members(int number) {
        return new LanguageMembers(classes.get(number));
    }
}
