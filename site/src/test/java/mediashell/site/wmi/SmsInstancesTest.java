package mediashell.site.wmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.ContentDistribution;
import mediashell.site.ContentPackage;
import mediashell.site.DeploymentType;
import mediashell.site.DistributionPoint;
import mediashell.site.DistributionState;
import mediashell.site.DriverPackage;
import mediashell.site.ImageDetails;
import mediashell.site.ManagementPoint;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.PackageDetails;
import mediashell.site.Program;
import mediashell.site.Site;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import org.junit.jupiter.api.Test;

/** Names and numbers from facts/site-and-content.md §2.1 and §4.6. */
final class SmsInstancesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Site SITE = Site.primary("ABC", "Lab", "cm01");

    @Test
    void everyKindOfPackageHasItsClassAndKey() {
        ImageDetails image = new ImageDetails("/a.wim", 1, "x64", "10.0", "<WIM/>");
        PackageDetails details = PackageDetails.create("ABC00001", "Name", NOON);
        for (SitePackage each : List.of(
                new SoftwarePackage(details),
                new DriverPackage(details, "m", "n"),
                new BootImage(details, image, "", true),
                new OperatingSystemImage(details, image),
                new OperatingSystemUpgradePackage(details, image),
                new ContentPackage(details),
                new TaskSequence(details, "ABC00002", "", true))) {
            SmsInstance instance = SmsInstances.of(each);
            assertEquals(each.type().className() + ".PackageID=\"ABC00001\"", instance.relativePath());
            assertEquals("Name", instance.get("name"));
            assertEquals(each.type().number(), instance.get("PackageType"));
        }
    }

    @Test
    void lazyPropertiesAreMarked() {
        SmsClass type = SmsClasses.find("sms_tasksequencepackage").orElseThrow();
        for (String name : List.of("Sequence", "References", "BootImageID", "Type", "SupportedOperatingSystems")) {
            assertTrue(type.property(name).orElseThrow().lazy(), name);
        }
    }

    @Test
    void referencesAreTheListAndTheBootImageInOrder() {
        String text = "<sequence version=\"3.10\"><referenceList><reference package=\"ABC00009\"/>"
                + "<reference package=\"00000000\"/><reference package=\"ABC00001\" program=\"Go\"/></referenceList></sequence>";
        SmsInstance instance = SmsInstances.of(
                new TaskSequence(PackageDetails.create("ABC00005", "TS", NOON), "ABC00004", text, true));

        List<?> references = (List<?>) instance.get("References");
        assertEquals(
                List.of("ABC00001 Go", "ABC00004 *", "ABC00009 *"),
                references.stream()
                        .map(SmsInstance.class::cast)
                        .map(each -> each.get("Package") + " " + each.get("Program"))
                        .toList());
    }

    @Test
    void distributionPointsAreSiteSystems() {
        SmsInstance instance = SmsInstances.of(new DistributionPoint("dp01", "ABC", "", "/lib"));

        assertEquals("SMS Distribution Point", instance.get("RoleName"));
        assertEquals("\\\\dp01", instance.get("NetworkOSPath"));
        assertEquals("dp01", ((SmsInstance) ((List<?>) instance.get("Props")).getFirst()).get("Value1"));
        assertEquals(1, SmsInstances.of(new ManagementPoint("mp", "ABC", true)).get("SslState"));
    }

    @Test
    void applicationsCountTheirDeploymentTypes() {
        DeploymentType type = new DeploymentType("S/D", "d", "Script", "Content_x", 1, "/c", "i", "", List.of());
        Application application =
                new Application("S/A", 3, 16777001, "ABC00007", "App", "", "Contoso", "1", NOON, NOON, List.of(type));

        SmsInstance instance = SmsInstances.of(application);
        assertEquals("SMS_ApplicationLatest", instance.className());
        assertEquals("S/A/3", instance.get("CI_UniqueID"));
        assertEquals(1, instance.get("NumberOfDeploymentTypes"));
        assertEquals("Content_x", SmsInstances.of(type, application).get("ContentId"));
    }

    @Test
    void theRestFindsItsClass() {
        SoftwarePackage owner = new SoftwarePackage(PackageDetails.create("ABC00001", "Tools", NOON));
        DistributionPoint point = new DistributionPoint("dp01", "ABC", "", "/lib");
        Program program = new Program("ABC00001", "Run", "x", "", "", 5, "", 0);
        ContentDistribution state =
                new ContentDistribution("ABC00001.1", "ABC00001", "dp01", DistributionState.INSTALL_FAILED, NOON);

        assertEquals("SMS_Site.SiteCode=\"ABC\"", SmsInstances.of(SITE).relativePath());
        assertEquals(
                "\\\\cm01\\root\\sms\\site_ABC",
                SmsInstances.providerLocation(SITE).get("NamespacePath"));
        assertEquals("Tools", SmsInstances.of(program, owner).get("PackageName"));
        assertEquals("dp01", SmsInstances.information(point, SITE).get("Name"));
        assertEquals(3, SmsInstances.of(state, point, owner).get("State"));
        assertNull(SmsInstances.of(SITE).get("NoSuchProperty"));
    }
}
