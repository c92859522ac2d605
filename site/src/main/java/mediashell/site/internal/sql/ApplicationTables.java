package mediashell.site.internal.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import mediashell.site.Application;
import mediashell.site.ApplicationDependency;
import mediashell.site.DependencyGroup;
import mediashell.site.DeploymentType;
import org.jdbi.v3.core.Handle;

/** Applications with their deployment types and dependencies, kept in three tables and always read and saved whole. */
final class ApplicationTables {

    private ApplicationTables() {}

    static void save(Handle handle, Application application) {
        Upsert.into("application")
                .key("model_name", application.modelName())
                .set("revision", application.revision())
                .set("ci_id", application.ciId())
                .set("package_id", application.packageId())
                .set("name", application.name())
                .set("description", application.description())
                .set("publisher", application.publisher())
                .set("software_version", application.softwareVersion())
                .set("created", application.created())
                .set("modified", application.modified())
                .run(handle);
        handle.createUpdate("DELETE FROM deployment_type WHERE application = :application")
                .bind("application", application.modelName())
                .execute();
        int priority = 1;
        for (DeploymentType type : application.deploymentTypes()) {
            save(handle, application.modelName(), priority++, type);
        }
    }

    private static void save(Handle handle, String application, int priority, DeploymentType type) {
        Upsert.into("deployment_type")
                .key("model_name", type.modelName())
                .set("application", application)
                .set("priority", priority)
                .set("name", type.name())
                .set("technology", type.technology())
                .set("content_unique_id", type.contentUniqueId())
                .set("content_version", type.contentVersion())
                .set("content_location", type.contentLocation())
                .set("install_command", type.installCommand())
                .set("uninstall_command", type.uninstallCommand())
                .run(handle);
        int group = 0;
        for (DependencyGroup each : type.dependencyGroups()) {
            save(handle, type.modelName(), group++, each);
        }
    }

    private static void save(Handle handle, String type, int number, DependencyGroup group) {
        int preference = 0;
        for (ApplicationDependency dependency : group.dependencies()) {
            Upsert.into("application_dependency")
                    .key("deployment_type", type)
                    .key("group_number", number)
                    .key("preference", preference++)
                    .set("group_name", group.name())
                    .set("target_application", dependency.applicationModelName())
                    .set("target_deployment_type", dependency.deploymentTypeModelName())
                    .set("auto_install", dependency.autoInstall())
                    .run(handle);
        }
    }

    static Application read(Handle handle, Row row) throws SQLException {
        String modelName = row.text("model_name");
        return new Application(
                modelName,
                row.number("revision"),
                row.number("ci_id"),
                row.text("package_id"),
                row.text("name"),
                row.text("description"),
                row.text("publisher"),
                row.text("software_version"),
                row.time("created"),
                row.time("modified"),
                deploymentTypes(handle, modelName));
    }

    private static List<DeploymentType> deploymentTypes(Handle handle, String application) {
        return handle.createQuery("SELECT * FROM deployment_type WHERE application = :application ORDER BY priority")
                .bind("application", application)
                .map((rows, context) -> deploymentType(handle, new Row(rows)))
                .list();
    }

    private static DeploymentType deploymentType(Handle handle, Row row) throws SQLException {
        return new DeploymentType(
                row.text("model_name"),
                row.text("name"),
                row.text("technology"),
                row.text("content_unique_id"),
                row.number("content_version"),
                row.text("content_location"),
                row.text("install_command"),
                row.text("uninstall_command"),
                dependencyGroups(handle, row.text("model_name")));
    }

    private record DependencyRow(int group, String name, ApplicationDependency dependency) {}

    private static List<DependencyGroup> dependencyGroups(Handle handle, String type) {
        List<DependencyRow> rows = handle.createQuery("SELECT * FROM application_dependency"
                        + " WHERE deployment_type = :type ORDER BY group_number, preference")
                .bind("type", type)
                .map((result, context) -> dependency(new Row(result)))
                .list();
        List<DependencyGroup> groups = new ArrayList<>();
        for (int start = 0; start < rows.size(); ) {
            int number = rows.get(start).group();
            List<ApplicationDependency> members = rows.stream()
                    .filter(row -> row.group() == number)
                    .map(DependencyRow::dependency)
                    .toList();
            groups.add(new DependencyGroup(rows.get(start).name(), members));
            start += members.size();
        }
        return groups;
    }

    private static DependencyRow dependency(Row row) throws SQLException {
        ApplicationDependency dependency = new ApplicationDependency(
                row.text("target_application"), row.text("target_deployment_type"), row.flag("auto_install"));
        return new DependencyRow(row.number("group_number"), row.text("group_name"), dependency);
    }
}
