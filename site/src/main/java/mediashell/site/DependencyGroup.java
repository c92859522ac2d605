package mediashell.site;

import java.util.List;

/** Dependencies of a deployment type of which one is enough, in order of preference. */
public record DependencyGroup(String name, List<ApplicationDependency> dependencies) {

    public DependencyGroup {
        dependencies = List.copyOf(dependencies);
    }
}
