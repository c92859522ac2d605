package mediashell.site.internal.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import mediashell.site.Application;
import mediashell.site.ClientSettings;
import mediashell.site.ContentDistribution;
import mediashell.site.ContentVersion;
import mediashell.site.DistributionPoint;
import mediashell.site.DistributionState;
import mediashell.site.ManagementPoint;
import mediashell.site.PathMapping;
import mediashell.site.Program;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCodes;
import mediashell.site.SitePackage;
import mediashell.site.SiteType;
import mediashell.site.UnknownComputer;
import mediashell.site.internal.SecretKeyFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The catalogue over SQL that SQLite and PostgreSQL both understand. */
public final class SqlSiteCatalog implements SiteCatalog {

    /** Numbers of configuration items start here, well above the built-in items of real sites. */
    private static final int FIRST_CI_ID = 16_777_000;

    private final Sessions sessions;
    private final PackageTable packages;

    /**
     * A catalogue.
     *
     * @param keys seals the secrets of task sequences
     */
    public SqlSiteCatalog(SqlStore store, SecretKeyFile keys) {
        packages = new PackageTable(keys);
        sessions = new Sessions(store);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    @Override
    public void inTransaction(Consumer<SiteCatalog> work) {
        sessions.run(handle -> work.accept(this));
    }

    @Override
    public List<Site> sites() {
        return list("SELECT * FROM site ORDER BY code", Map.of(), SqlSiteCatalog::site);
    }

    @Override
    public Optional<Site> findSite(String code) {
        return first("SELECT * FROM site WHERE code = :code", Map.of("code", upper(code)), SqlSiteCatalog::site);
    }

    @Override
    public void save(Site site) {
        sessions.run(Upsert.into("site")
                .key("code", site.code())
                .set("name", site.name())
                .set("server", site.server())
                .set("type", site.type().number())
                .set("version", site.version())
                .set("reporting_site_code", site.reportingSiteCode())::run);
    }

    @Override
    public ClientSettings clientSettings(String siteCode) {
        return first(
                        "SELECT * FROM client_settings WHERE site_code = :code",
                        Map.of("code", upper(siteCode)),
                        ClientTables::settings)
                .orElseGet(() -> ClientSettings.initial(siteCode));
    }

    @Override
    public void save(ClientSettings settings) {
        sessions.run(handle -> ClientTables.save(handle, settings));
    }

    @Override
    public List<UnknownComputer> unknownComputers(String siteCode) {
        return list(
                "SELECT * FROM unknown_computer WHERE site_code = :code ORDER BY place",
                Map.of("code", upper(siteCode)),
                ClientTables::unknownComputer);
    }

    @Override
    public void saveUnknownComputers(String siteCode, List<UnknownComputer> computers) {
        sessions.run(handle -> ClientTables.save(handle, upper(siteCode), computers));
    }

    @Override
    public String newPackageId(String siteCode) {
        String code = SiteCodes.require(siteCode);
        String id;
        do {
            id = SiteCodes.packageId(code, next("PackageID " + code, 1));
        } while (findPackage(id).isPresent()); // imported objects keep the ids that they came with
        return id;
    }

    @Override
    public int newConfigurationItemId() {
        return Math.toIntExact(next("CI_ID", FIRST_CI_ID));
    }

    private long next(String name, long first) {
        String sql = "INSERT INTO identifier (name, last_number) VALUES (:name, :first)"
                + " ON CONFLICT (name) DO UPDATE SET last_number = identifier.last_number + 1 RETURNING last_number";
        return sessions.write(handle -> handle.createQuery(sql)
                .bind("name", name)
                .bind("first", first)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public <T extends SitePackage> List<T> packages(Class<T> kind) {
        return list(
                "SELECT * FROM package WHERE package_type = :type ORDER BY package_id",
                Map.of("type", PackageTable.typeOf(kind).number()),
                row -> kind.cast(packages.read(row)));
    }

    @Override
    public Optional<SitePackage> findPackage(String packageId) {
        return first("SELECT * FROM package WHERE package_id = :id", Map.of("id", upper(packageId)), packages::read);
    }

    @Override
    public void save(SitePackage object) {
        sessions.run(handle -> packages.save(handle, object));
    }

    @Override
    public void deletePackage(String packageId) {
        change("DELETE FROM package WHERE package_id = :id", Map.of("id", upper(packageId)));
    }

    @Override
    public List<Program> programs(String packageId) {
        return list(
                "SELECT * FROM program WHERE package_id = :id ORDER BY program_name",
                Map.of("id", upper(packageId)),
                SqlSiteCatalog::program);
    }

    @Override
    public void save(Program program) {
        sessions.run(Upsert.into("program")
                .key("package_id", upper(program.packageId()))
                .key("program_name", program.programName())
                .set("command_line", program.commandLine())
                .set("comment_text", program.comment())
                .set("working_directory", program.workingDirectory())
                .set("duration", program.duration())
                .set("disk_space", program.diskSpaceRequirement())
                .set("program_flags", program.programFlags())::run);
    }

    @Override
    public void deleteProgram(String packageId, String programName) {
        change(
                "DELETE FROM program WHERE package_id = :id AND lower(program_name) = lower(:name)",
                Map.of("id", upper(packageId), "name", programName));
    }

    @Override
    public List<Application> applications() {
        return sessions.read(handle -> handle.createQuery("SELECT * FROM application ORDER BY model_name")
                .map((rows, context) -> ApplicationTables.read(handle, new Row(rows)))
                .list());
    }

    @Override
    public Optional<Application> findApplication(String modelName) {
        return sessions.read(
                handle -> handle.createQuery("SELECT * FROM application WHERE lower(model_name) = lower(:name)")
                        .bind("name", modelName)
                        .map((rows, context) -> ApplicationTables.read(handle, new Row(rows)))
                        .findFirst());
    }

    @Override
    public void save(Application application) {
        sessions.run(handle -> ApplicationTables.save(handle, application));
    }

    @Override
    public void deleteApplication(String modelName) {
        change("DELETE FROM application WHERE lower(model_name) = lower(:name)", Map.of("name", modelName));
    }

    @Override
    public List<DistributionPoint> distributionPoints() {
        return list(
                "SELECT * FROM distribution_point ORDER BY server_name", Map.of(), SqlSiteCatalog::distributionPoint);
    }

    @Override
    public List<DistributionPoint> distributionPointsWithContent() {
        return list(
                "SELECT * FROM distribution_point WHERE server_name IN"
                        + " (SELECT server_name FROM content_distribution WHERE state = :installed) ORDER BY server_name",
                Map.of("installed", DistributionState.INSTALLED.ordinal()),
                SqlSiteCatalog::distributionPoint);
    }

    @Override
    public Optional<DistributionPoint> findDistributionPoint(String serverName) {
        return first(
                "SELECT * FROM distribution_point WHERE lower(server_name) = lower(:name)",
                Map.of("name", serverName),
                SqlSiteCatalog::distributionPoint);
    }

    @Override
    public void save(DistributionPoint point) {
        sessions.run(Upsert.into("distribution_point")
                .key("server_name", point.serverName())
                .set("site_code", point.siteCode())
                .set("description", point.description())
                .set("library_folder", point.libraryFolder())::run);
    }

    @Override
    public void deleteDistributionPoint(String serverName) {
        change("DELETE FROM distribution_point WHERE lower(server_name) = lower(:name)", Map.of("name", serverName));
    }

    @Override
    public List<ManagementPoint> managementPoints() {
        return list(
                "SELECT * FROM management_point ORDER BY server_name",
                Map.of(),
                row -> new ManagementPoint(row.text("server_name"), row.text("site_code"), row.flag("https")));
    }

    @Override
    public void save(ManagementPoint point) {
        sessions.run(Upsert.into("management_point")
                .key("server_name", point.serverName())
                .set("site_code", point.siteCode())
                .set("https", point.https())::run);
    }

    @Override
    public void deleteManagementPoint(String serverName) {
        change("DELETE FROM management_point WHERE lower(server_name) = lower(:name)", Map.of("name", serverName));
    }

    @Override
    public List<ContentVersion> contentVersions(String packageId) {
        return list(
                "SELECT * FROM content_version WHERE package_id = :id ORDER BY version, content_id",
                Map.of("id", upper(packageId)),
                ContentTables::version);
    }

    @Override
    public void save(ContentVersion content) {
        sessions.run(handle -> ContentTables.save(handle, content));
    }

    @Override
    public List<ContentDistribution> distributions(String packageId) {
        return list(
                "SELECT * FROM content_distribution WHERE package_id = :id ORDER BY content_id, server_name",
                Map.of("id", upper(packageId)),
                ContentTables::distribution);
    }

    @Override
    public void save(ContentDistribution distribution) {
        sessions.run(handle -> ContentTables.save(handle, distribution));
    }

    @Override
    public void deleteDistribution(String contentId, String serverName) {
        change(
                "DELETE FROM content_distribution WHERE content_id = :id AND lower(server_name) = lower(:name)",
                Map.of("id", contentId, "name", serverName));
    }

    @Override
    public List<PathMapping> pathMappings() {
        return list(
                "SELECT * FROM path_mapping ORDER BY prefix",
                Map.of(),
                row -> new PathMapping(row.text("prefix"), row.text("folder")));
    }

    @Override
    public void save(PathMapping mapping) {
        sessions.run(Upsert.into("path_mapping").key("prefix", mapping.prefix()).set("folder", mapping.folder())::run);
    }

    @Override
    public void deletePathMapping(String prefix) {
        change("DELETE FROM path_mapping WHERE lower(prefix) = lower(:prefix)", Map.of("prefix", prefix));
    }

    @Override
    public void close() {
        sessions.close();
    }

    private <T> List<T> list(String sql, Map<String, ?> values, Reader<T> reader) {
        return sessions.read(handle -> query(handle, sql, values)
                .map((rows, context) -> reader.read(new Row(rows)))
                .list());
    }

    private <T> Optional<T> first(String sql, Map<String, ?> values, Reader<T> reader) {
        return sessions.read(handle -> query(handle, sql, values)
                .map((rows, context) -> reader.read(new Row(rows)))
                .findFirst());
    }

    private static Query query(Handle handle, String sql, Map<String, ?> values) {
        Query query = handle.createQuery(sql);
        values.forEach(query::bind);
        return query;
    }

    private void change(String sql, Map<String, ?> values) {
        sessions.run(handle -> {
            Update update = handle.createUpdate(sql);
            values.forEach(update::bind);
            update.execute();
        });
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    private static Site site(Row row) throws SQLException {
        return new Site(
                row.text("code"),
                row.text("name"),
                row.text("server"),
                SiteType.of(row.number("type")),
                row.text("version"),
                row.text("reporting_site_code"));
    }

    private static Program program(Row row) throws SQLException {
        return new Program(
                row.text("package_id"),
                row.text("program_name"),
                row.text("command_line"),
                row.text("comment_text"),
                row.text("working_directory"),
                row.number("duration"),
                row.text("disk_space"),
                row.big("program_flags"));
    }

    private static DistributionPoint distributionPoint(Row row) throws SQLException {
        return new DistributionPoint(
                row.text("server_name"), row.text("site_code"), row.text("description"), row.text("library_folder"));
    }
}
