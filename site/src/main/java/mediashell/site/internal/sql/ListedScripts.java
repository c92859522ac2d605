package mediashell.site.internal.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Hands Flyway exactly the scripts of a list, so that nothing scans the class path. */
record ListedScripts(List<String> names) implements ResourceProvider {

    @Override
    public LoadableResource getResource(String name) {
        return names.contains(name) ? new ScriptResource(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return names.stream()
                .filter(name ->
                        name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                .map(name -> (LoadableResource) new ScriptResource(name))
                .toList();
    }
}
