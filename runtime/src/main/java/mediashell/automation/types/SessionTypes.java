package mediashell.automation.types;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.scope.Scope;

/**
 * The types one session sees: those that the scripts of the calling scopes define and its own accelerators first, then PowerShell's
 * accelerators, then the facade.
 */
public final class SessionTypes implements TypeResolver {

    private final Supplier<Scope> currentScope;
    private final Map<String, PSType> accelerators = new HashMap<>();
    private final Map<String, PSType> cache = new HashMap<>();

    /**
     * @param currentScope the scope that code runs in; gives null where no script can run
     */
    public SessionTypes(Supplier<Scope> currentScope) {
        this.currentScope = currentScope;
    }

    @Override
    public PSType resolve(String name) {
        Scope scope = currentScope.get();
        return resolve(name, scope == null ? List.of() : scope.namespaces(), Map.of());
    }

    @Override
    public PSType resolve(String name, List<String> namespaces, Map<String, PSType> visible) {
        Function<String, PSType> scripts = simple -> ofScript(simple, visible);
        if (!namespaces.isEmpty()) {
            return new TypeNameParser(name, simple -> named(simple, namespaces, scripts)).parse();
        }
        String key = name.toUpperCase(Locale.ROOT);
        PSType known = visible.isEmpty() && !scopeHasTypes() ? cache.get(key) : null;
        if (known == null) {
            known = new TypeNameParser(name, simple -> named(simple, namespaces, scripts)).parse();
            if (known != null && !known.isOfScript()) {
                cache.put(key, known);
            }
        }
        return known;
    }

    private boolean scopeHasTypes() {
        Scope scope = currentScope.get();
        return scope != null && scope.seesTypes();
    }

    private PSType ofScript(String name, Map<String, PSType> visible) {
        String key = name.toUpperCase(Locale.ROOT);
        PSType near = visible.get(key);
        Scope scope = near == null ? currentScope.get() : null;
        return scope == null ? near : scope.findType(key);
    }

    private PSType named(String name, List<String> namespaces, Function<String, PSType> scripts) {
        PSType defined = scripts.apply(name);
        if (defined == null) {
            defined = accelerators.get(name.toUpperCase(Locale.ROOT));
        }
        if (defined != null) {
            return defined;
        }
        String accelerated = TypeAccelerators.fullNameOf(name);
        PSType found = accelerated != null ? FacadeTypes.find(accelerated) : null;
        if (found == null && name.indexOf('.') >= 0) {
            found = FacadeTypes.findIgnoringCase(name);
        }
        for (String namespace : namespaces) {
            found = found != null ? found : FacadeTypes.findIgnoringCase(namespace + "." + name);
        }
        return found != null ? found : FacadeTypes.findIgnoringCase("System." + name);
    }

    @Override
    public PSType require(String name) {
        PSType type = resolve(name);
        if (type == null) {
            throw typeNotFound(name);
        }
        return type;
    }

    private static DotNetException typeNotFound(String name) {
        DotNetException error = new DotNetException(
                FacadeTypes.require("System.Management.Automation.RuntimeException"),
                "there is no type [" + name + "]");
        return error.withErrorRecord(new ErrorRecord(error, "TypeNotFound", ErrorCategory.InvalidOperation, name));
    }

    @Override
    public PSType arrayOf(PSType element, int rank) {
        return ArrayType.of(element, rank);
    }

    @Override
    public PSType generic(PSType definition, List<PSType> arguments) {
        return GenericType.of(definition, arguments);
    }

    @Override
    public void addAccelerator(String name, PSType type) {
        accelerators.put(name.toUpperCase(Locale.ROOT), type);
        cache.clear();
    }
}
