package mediashell.site.wmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

import mediashell.site.ContentDistribution;
import mediashell.site.ContentVersion;
import mediashell.site.DistributionPoint;
import mediashell.site.DistributionState;
import mediashell.site.ManagementPoint;
import mediashell.site.NewApplications;
import mediashell.site.PackageDetails;
import mediashell.site.Program;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCatalogs;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmsProviderTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    static Path folder;

    private static SiteCatalog catalog;
    private static SmsProvider provider;

    @BeforeAll
    static void makeSite() {
        catalog = SiteCatalogs.embedded(folder.resolve("site.db"));
        Site site = Site.primary("ABC", "Lab", "cm01");
        catalog.save(site);
        catalog.save(tools("ABC00001", "Tools", "1.0", 1));
        catalog.save(tools("ABC00002", "Tools 100%", "2.0", 20));
        catalog.save(tools("ABC00003", "O'Neil", "2.0", 3));
        catalog.save(new Program("ABC00001", "Run", "x", "", "", 5, "", 0));
        catalog.save(new TaskSequence(PackageDetails.create("ABC00004", "Deploy", NOON), "ABC00001", "", true));
        catalog.save(new DistributionPoint("dp01", "ABC", "", "/lib"));
        catalog.save(new ManagementPoint("mp01", "ABC", false));
        catalog.save(new ContentVersion("ABC00001.1", "ABC00001", 1, "00", 1, NOON));
        catalog.save(new ContentDistribution("ABC00001.1", "ABC00001", "dp01", DistributionState.INSTALLED, NOON));
        new NewApplications(catalog, site).create("Editor", "", "", "", new UUID(1, 2), NOON);
        provider = new SmsProvider(catalog, site);
    }

    @AfterAll
    static void close() {
        catalog.close();
    }

    private static SoftwarePackage tools(String id, String name, String version, int sourceVersion) {
        return new SoftwarePackage(
                PackageDetails.create(id, name, NOON).withVersion(version).refreshed(sourceVersion, NOON, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM SMS_Package | 1 2 3",
                "select Name from sms_package where packageid = 'abc00002' | 2",
                "SELECT * FROM SMS_Package WHERE Name LIKE 'Tools%' | 1 2",
                "SELECT * FROM SMS_Package WHERE Name LIKE '%100[%]' | 2",
                "SELECT * FROM SMS_Package WHERE Name LIKE 'T_ols' | 1",
                "SELECT * FROM SMS_Package WHERE Name LIKE '[N-P]%' | 3",
                "SELECT * FROM SMS_Package WHERE Name NOT LIKE 'Tools%' | 3",
                "SELECT * FROM SMS_Package WHERE NOT Name = 'Tools' AND Version = '2.0' | 2 3",
                "SELECT * FROM SMS_Package WHERE Name = 'O\\'Neil' | 3",
                "SELECT * FROM SMS_Package WHERE Name = \"Tools\" OR Name = 'O\\'Neil' | 1 3",
                "SELECT * FROM SMS_Package WHERE (Version = '1.0' OR Version = '2.0') AND SourceVersion > 2 | 2 3",
                "SELECT * FROM SMS_Package WHERE SourceVersion >= '3' AND SourceVersion < 20 | 3",
                "SELECT * FROM SMS_Package WHERE 3 < SourceVersion | 2",
                "SELECT * FROM SMS_Package WHERE PackageID IN ('ABC00001','ABC00003') | 1 3",
                "SELECT * FROM SMS_Package WHERE PackageID NOT IN ('ABC00001') | 2 3",
                "SELECT * FROM SMS_Package WHERE ShareName IS NULL | 1 2 3",
                "SELECT * FROM SMS_Package WHERE ShareName <> 'x' | ''",
                "SELECT p.* FROM SMS_Package AS p WHERE p.Name = 'Tools' | 1",
                "SELECT p.Name FROM SMS_Package p WHERE p.SourceDate > '20260101000000.000000+000' | 1 2 3",
                "SELECT * FROM SMS_Package ORDER BY SourceVersion DESC | 2 3 1",
                "SELECT * FROM SMS_Package ORDER BY Version, Name | 1 3 2",
                "SELECT DISTINCT Version FROM SMS_Package | 1 2",
                "SELECT COUNT(*) FROM SMS_Package | 1 2 3",
            })
    void answersQueries(String query, String expected) {
        assertEquals(
                expected.equals("''") ? "" : expected,
                provider.query(query).instances().stream()
                        .map(each -> each.get("PackageID").toString().substring(7))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "SELECT * FROM",
                "SELECT * FROM SMS_Package WHERE",
                "SELECT * FROM SMS_Package WHERE Name",
                "SELECT * FROM SMS_Package WHERE Name = ",
                "SELECT * FROM SMS_Package WHERE Name = 'open",
                "SELECT * FROM SMS_Package WHERE Wheels = 4",
                "SELECT Wheels FROM SMS_Package",
                "SELECT * FROM SMS_Package WHERE (Name = 'x'",
                "SELECT * FROM SMS_Package JOIN SMS_Program ON x = y",
                "SELECT * FROM SMS_Package WHERE UPPER(Name) = 'X'",
                "SELECT * FROM SMS_Package WHERE PackageID IN (SELECT PackageID FROM SMS_Program)",
                "DELETE FROM SMS_Package"
            })
    void refusesOtherTexts(String query) {
        assertEquals(
                SiteErrorCode.QUERY_INVALID,
                assertThrows(SiteException.class, () -> provider.query(query)).code());
    }

    @Test
    void anUnknownClassIsNamed() {
        SiteException e = assertThrows(SiteException.class, () -> provider.query("SELECT * FROM SMS_Nothing"));
        assertEquals(SiteErrorCode.CLASS_UNKNOWN, e.code());
        assertEquals("SMS_Nothing", e.item());
    }

    @Test
    void deepNestingIsRefused() {
        String query = "SELECT * FROM SMS_Package WHERE " + "(".repeat(4000) + "Name = 'x'" + ")".repeat(4000);
        assertThrows(SiteException.class, () -> provider.query(query));
    }

    @Test
    void queriesLeaveLazyPropertiesOut() {
        assertNull(provider.query("SELECT * FROM SMS_TaskSequencePackage")
                .instances()
                .getFirst()
                .get("Sequence"));
        assertNotNull(provider.find("sms_tasksequencepackage.PackageID='ABC00004'")
                .orElseThrow()
                .get("Sequence"));
        assertTrue(provider.find("SMS_Package.PackageID=\"ABC0FFFF\"").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "SMS_Site, 1",
        "SMS_ProviderLocation, 1",
        "SMS_Program, 1",
        "SMS_Application, 1",
        "SMS_ApplicationLatest, 1",
        "SMS_DeploymentType, 0",
        "SMS_SCI_SysResUse, 2",
        "SMS_DistributionPointInfo, 1",
        "SMS_DistributionPoint, 1",
        "SMS_PackageStatusDistPointsSummarizer, 1",
        "SMS_ContentPackage, 1",
        "SMS_BootImagePackage, 0",
        "SMS_ObjectContentExtraInfo, 5"
    })
    void everyClassAnswers(String className, int count) {
        assertEquals(count, provider.instances(className).size());
    }
}
