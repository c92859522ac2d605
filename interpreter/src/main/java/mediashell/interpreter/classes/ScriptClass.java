package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.types.MemberTable;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.Types;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.MemberAst;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeDefinitionAst;

/** A class that a script defines: a type of the session that compiled it. Its members are resolved when they are first asked for. */
public final class ScriptClass extends PSType implements ScriptType {
    private final Runspace runspace;
    private final TypeDefinitionAst ast;
    private final List<ScriptProperty> properties = new ArrayList<>();
    private final List<ScriptMethod> methods = new ArrayList<>();
    private SessionStateImpl state;
    private SourceUnit unit;
    private PSType base;
    private List<PSType> interfaces;
    private MemberTable table;
    private Object[] staticValues;
    private int slotCount = -1;
    private Object[] defaults;
    private Function<ScriptClass, ScriptInstance> allocator;
    private boolean initialized;

    ScriptClass(Runspace runspace, TypeDefinitionAst ast) {
        this.runspace = runspace;
        this.state = runspace.sessionState();
        this.ast = ast;
    }

    @Override
    public void place(SourceUnit seen) {
        this.unit = seen;
    }

    @Override
    public void bind(SessionStateImpl running) {
        this.state = running;
    }

    /** Reads base types and members; after all types of the script are known by name. */
    void resolve() {
        List<PSType> own = new ArrayList<>();
        base = Types.OBJECT;
        for (TypeConstraintAst constraint : ast.baseTypes()) {
            PSType type = unit.type(runspace, constraint.typeName().fullName());
            if (type.kind() == TypeKind.INTERFACE) {
                own.add(type);
            } else {
                base = type;
            }
        }
        Set<PSType> all = new LinkedHashSet<>();
        for (PSType type : own) {
            all.add(type);
            all.addAll(type.interfaces());
        }
        if (base.interfaces() != null) {
            all.addAll(base.interfaces());
        }
        interfaces = List.copyOf(all);
        declareMembers();
    }

    private void declareMembers() {
        int slot = inheritedSlots();
        int staticSlot = 0;
        for (MemberAst member : ast.members()) {
            if (member instanceof PropertyMemberAst property) {
                boolean isStatic = property.modifiers().isStatic();
                properties.add(new ScriptProperty(this, property, isStatic ? staticSlot++ : slot++));
            } else if (member instanceof FunctionMemberAst function) {
                methods.add(new ScriptMethod(this, function));
            }
        }
        slotCount = slot;
        staticValues = new Object[staticSlot];
    }

    private int inheritedSlots() {
        return base instanceof ScriptClass parent ? parent.slotCount() : 0;
    }

    int slotCount() {
        return slotCount;
    }

    /** The slots of an instance before its initialisers run; not to be changed. */
    Object[] defaults() {
        if (defaults == null) {
            defaults = Construction.defaults(this);
        }
        return defaults;
    }

    /** Makes bare instances. */
    Function<ScriptClass, ScriptInstance> allocator() {
        if (allocator == null) {
            allocator = Construction.allocator(this);
        }
        return allocator;
    }

    /** The session whose type this is. */
    public Runspace scriptRunspace() {
        return runspace;
    }

    Runspace runspace() {
        return runspace;
    }

    /** The session state that methods run in. */
    public SessionStateImpl state() {
        return state;
    }

    @Override
    public TypeDefinitionAst ast() {
        return ast;
    }

    SourceUnit unit() {
        return unit;
    }

    List<ScriptProperty> properties() {
        return properties;
    }

    List<ScriptMethod> methods() {
        return methods;
    }

    /** The method without parameters of that name, own or inherited from a script class; null when there is none. */
    ScriptMethod method(String name) {
        return method(name, 0);
    }

    ScriptMethod method(String name, int arity) {
        for (ScriptMethod method : methods) {
            boolean fits = !method.isStatic() && !method.isConstructor() && method.arity() == arity;
            if (fits && method.name().equalsIgnoreCase(name)) {
                return method;
            }
        }
        return base instanceof ScriptClass parent ? parent.method(name, arity) : null;
    }

    /** The first .NET type up the chain. */
    PSType facadeBase() {
        return base instanceof ScriptClass parent ? parent.facadeBase() : base;
    }

    /** The static properties' values, after static initialisers and the static constructor have run. */
    Object[] staticValues() {
        if (!initialized) {
            initialized = true;
            StaticInitializer.run(this, staticValues);
        }
        return staticValues;
    }

    @Override
    public String fullName() {
        return ast.name();
    }

    @Override
    public String name() {
        return ast.name();
    }

    @Override
    public String namespace() {
        return null;
    }

    @Override
    public boolean isOfScript() {
        return true;
    }

    @Override
    public PSType baseType() {
        return base;
    }

    @Override
    public List<PSType> interfaces() {
        return interfaces;
    }

    @Override
    public TypeKind kind() {
        return TypeKind.CLASS;
    }

    @Override
    public MemberTable members() {
        if (table == null) {
            table = new ScriptMemberTable(this);
        }
        return table;
    }

    @Override
    public Class<?> javaClass() {
        return null;
    }

    @Override
    public String displayName() {
        return ast.name();
    }
}
