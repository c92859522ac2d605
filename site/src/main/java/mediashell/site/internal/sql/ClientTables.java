package mediashell.site.internal.sql;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import mediashell.site.ClientSettings;
import mediashell.site.SiteCertificate;
import mediashell.site.SiteTrust;
import mediashell.site.UnknownComputer;
import org.jdbi.v3.core.Handle;

/** What clients must know of sites, and the computers that sites do not know. */
final class ClientTables {

    private static final String SEPARATOR = ",";

    private ClientTables() {}

    static void save(Handle handle, ClientSettings settings) {
        SiteTrust trust = settings.trust();
        Upsert.into("client_settings")
                .key("site_code", settings.siteCode())
                .set("organization", settings.organization())
                .set("root_key", trust.rootKey())
                .set(
                        "signing_certificate",
                        trust.signingCertificate().map(SiteCertificate::der).orElse(""))
                .set(
                        "root_certificates",
                        trust.rootCertificates().stream()
                                .map(SiteCertificate::der)
                                .collect(Collectors.joining(SEPARATOR)))
                .set("http_port", settings.httpPort())
                .set("https_port", settings.httpsPort())
                .set("first_certificate", settings.usesFirstCertificate())
                .set("preferred_management_points", settings.prefersManagementPoints())
                .run(handle);
    }

    static ClientSettings settings(Row row) throws SQLException {
        return new ClientSettings(
                row.text("site_code"),
                row.text("organization"),
                trust(row),
                row.number("http_port"),
                row.number("https_port"),
                row.flag("first_certificate"),
                row.flag("preferred_management_points"));
    }

    private static SiteTrust trust(Row row) throws SQLException {
        List<SiteCertificate> signing = certificates("signing_certificate", row);
        return new SiteTrust(
                row.text("root_key"),
                signing.isEmpty() ? Optional.empty() : Optional.of(signing.getFirst()),
                certificates("root_certificates", row));
    }

    private static List<SiteCertificate> certificates(String column, Row row) throws SQLException {
        return Arrays.stream(row.text(column).split(SEPARATOR))
                .filter(text -> !text.isEmpty())
                .map(text -> SiteCertificate.ofText(column, text))
                .toList();
    }

    static void save(Handle handle, String siteCode, List<UnknownComputer> computers) {
        handle.createUpdate("DELETE FROM unknown_computer WHERE site_code = :code")
                .bind("code", siteCode)
                .execute();
        for (UnknownComputer computer : computers) {
            Upsert.into("unknown_computer")
                    .key("site_code", siteCode)
                    .key("architecture", computer.architecture())
                    .set("place", UnknownComputer.ARCHITECTURES.indexOf(computer.architecture()))
                    .set("guid", computer.guid().toString())
                    .run(handle);
        }
    }

    static UnknownComputer unknownComputer(Row row) throws SQLException {
        return new UnknownComputer(row.text("site_code"), row.text("architecture"), UUID.fromString(row.text("guid")));
    }
}
