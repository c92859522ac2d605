package mediashell.automation.types;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;

/** The types one session sees: its script classes and accelerators first, then PowerShell's accelerators, then the facade. */
public final class SessionTypes implements TypeResolver {

    private final Map<String, PSType> own = new HashMap<>();
    private final Map<String, PSType> cache = new HashMap<>();

    /** Creates the view of a new session. */
    public SessionTypes() {}

    @Override
    public PSType resolve(String name, List<String> namespaces) {
        if (!namespaces.isEmpty()) {
            return new TypeNameParser(name, simple -> named(simple, namespaces)).parse();
        }
        String key = name.toUpperCase(Locale.ROOT);
        PSType known = cache.get(key);
        if (known == null) {
            known = new TypeNameParser(name, simple -> named(simple, namespaces)).parse();
            if (known != null) {
                cache.put(key, known);
            }
        }
        return known;
    }

    private PSType named(String name, List<String> namespaces) {
        PSType defined = own.get(name.toUpperCase(Locale.ROOT));
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
    public void define(PSType scriptType) {
        own.put(scriptType.fullName().toUpperCase(Locale.ROOT), scriptType);
        cache.clear();
    }

    @Override
    public void addAccelerator(String name, PSType type) {
        own.put(name.toUpperCase(Locale.ROOT), type);
        cache.clear();
    }
}
