package mediashell.authoring;

import java.util.List;

/**
 * Content beyond what a task sequence refers to (mission S3).
 *
 * @param applications model names
 * @param packages package ids
 * @param driverPackages package ids
 * @param includeDependencies whether applications bring along what they depend on
 */
public record ExtraContent(
        List<String> applications, List<String> packages, List<String> driverPackages, boolean includeDependencies) {

    public ExtraContent {
        applications = List.copyOf(applications);
        packages = List.copyOf(packages);
        driverPackages = List.copyOf(driverPackages);
    }
}
