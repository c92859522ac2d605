package mediashell.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** What every store behind {@link SiteCatalog} must do; one subclass a store gives an empty catalogue. */
abstract class SiteCatalogContract {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    abstract SiteCatalog catalog();

    @Test
    void keepsSites() {
        Site site = new Site("abc", "Head office", "cm01.example.test", SiteType.PRIMARY, "5.00.9128.1000", "");
        catalog().save(site);

        assertEquals(List.of(site), catalog().sites());
        assertEquals("ABC", catalog().findSite("aBc").orElseThrow().code());
        assertEquals(9128, site.buildNumber());
    }

    @Test
    void keepsWhatClientsMustKnow() {
        assertEquals(ClientSettings.initial("ABC"), catalog().clientSettings("abc"));
        SiteCertificate certificate = SampleCertificate.read();
        ClientSettings settings = ClientSettings.initial("ABC")
                .withOrganization("Contoso")
                .withTrust(SiteTrust.NONE
                        .withRootKey("06020000".repeat(16))
                        .withSigningCertificate(certificate)
                        .withRootCertificates(List.of(certificate, certificate)))
                .withPorts(8080, 8443)
                .withFirstCertificate(false)
                .withPreferredManagementPoints(true);
        catalog().save(settings);

        assertEquals(settings, catalog().clientSettings("abc"));
    }

    @Test
    void keepsUnknownComputersAndForgetsThoseThatAreReplaced() {
        assertEquals(List.of(), catalog().unknownComputers("ABC"));
        catalog().saveUnknownComputers("abc", UnknownComputer.derived("ABC"));
        assertEquals(UnknownComputer.derived("ABC"), catalog().unknownComputers("abc"));

        UnknownComputer only = new UnknownComputer("ABC", "X64", new UUID(1, 2));
        catalog().saveUnknownComputers("ABC", List.of(only));
        assertEquals(List.of(only), catalog().unknownComputers("ABC"));
    }

    @Test
    void countsPackageIdsInHexadecimal() {
        for (int i = 1; i < 10; i++) {
            catalog().newPackageId("XYZ");
        }
        assertEquals("XYZ0000A", catalog().newPackageId("XYZ"));
        assertEquals("QQQ00001", catalog().newPackageId("QQQ"));
    }

    @Test
    void skipsPackageIdsThatImportedObjectsHave() {
        catalog().save(new SoftwarePackage(PackageDetails.create("IMP00001", "imported", NOON)));

        assertEquals("IMP00002", catalog().newPackageId("IMP"));
    }

    @Test
    void keepsEveryKindOfPackage() {
        ImageDetails image = new ImageDetails("\\\\srv\\images\\a.wim", 2, "x64", "10.0.22621.1", "<WIM/>");
        List<SitePackage> all = List.of(
                new SoftwarePackage(named("ABC00011", "Tools")
                        .withManufacturer("Contoso")
                        .withVersion("1.2")
                        .withLanguage("en")
                        .withDescription("All tools")
                        .withSourcePath("\\\\srv\\tools")),
                new DriverPackage(named("ABC00012", "Drivers"), "Contoso", "Model 7"),
                new BootImage(named("ABC00013", "Boot"), image, "cmd /c x", true),
                new OperatingSystemImage(named("ABC00014", "Windows"), image),
                new OperatingSystemUpgradePackage(named("ABC00015", "Setup"), image),
                new TaskSequence(named("ABC00016", "Deploy"), "ABC00013", "<sequence version=\"3.10\"/>", true),
                new ContentPackage(named("ABC00017", "App")));
        all.forEach(catalog()::save);

        for (SitePackage each : all) {
            assertEquals(
                    each,
                    catalog()
                            .findPackage(each.packageId().toLowerCase(java.util.Locale.ROOT))
                            .orElseThrow());
            assertEquals(List.of(each), catalog().packages(each.getClass()));
        }
    }

    @Test
    void savingAgainReplaces() {
        SoftwarePackage first = new SoftwarePackage(named("ABC00021", "Old"));
        catalog().save(first);
        catalog().save(first.withDetails(first.details().withName("New").refreshed(2, NOON.plusSeconds(60), 1025)));

        PackageDetails kept =
                catalog().requirePackage(SoftwarePackage.class, "ABC00021").details();
        assertEquals("New", kept.name());
        assertEquals(2, kept.packageSize());
        assertEquals("ABC00021.2", first.withDetails(kept).contentId());
    }

    @Test
    void anUnknownPackageIsATypedError() {
        SiteException e =
                assertThrows(SiteException.class, () -> catalog().requirePackage(BootImage.class, "ABC0FFFF"));

        assertEquals(SiteErrorCode.OBJECT_NOT_FOUND, e.code());
        assertEquals("ABC0FFFF", e.item());
    }

    @Test
    void deletingAPackageTakesItsProgramsAlong() {
        catalog().save(new SoftwarePackage(named("ABC00031", "Tools")));
        Program program = new Program("ABC00031", "Install", "setup.exe /q", "", "", 15, "21 MB", 0x1000L);
        catalog().save(program);
        assertEquals(List.of(program), catalog().programs("abc00031"));

        catalog().deletePackage("ABC00031");

        assertEquals(List.of(), catalog().programs("ABC00031"));
        assertTrue(catalog().findPackage("ABC00031").isEmpty());
    }

    @Test
    void keepsApplicationsWithDependencies() {
        DeploymentType type = new DeploymentType(
                "ScopeId_A/DeploymentType_1",
                "Setup",
                "Script",
                "Content_3f1c77ce-0d1b-4f37-9b0e-6a41c1d7a6b2",
                1,
                "\\\\srv\\app",
                "setup.cmd",
                "",
                List.of(
                        new DependencyGroup(
                                "Runtime",
                                List.of(
                                        new ApplicationDependency("ScopeId_A/Application_2", "d2", true),
                                        new ApplicationDependency("ScopeId_A/Application_3", "d3", false))),
                        new DependencyGroup(
                                "Fonts", List.of(new ApplicationDependency("ScopeId_A/Application_4", "d4", true)))));
        Application application = new Application(
                "ScopeId_A/Application_1",
                1,
                catalog().newConfigurationItemId(),
                "ABC00041",
                "Editor",
                "",
                "Contoso",
                "3.0",
                NOON,
                NOON,
                List.of(type, new DeploymentType("dt2", "Other", "MSI", "", 1, "", "", "", List.of())));
        catalog().save(application);

        assertEquals(
                application,
                catalog().findApplication("SCOPEID_a/application_1").orElseThrow());
        assertEquals(List.of(application), catalog().applications());

        Application revised = application.withDeploymentTypes(List.of(type.withContentVersion(2)), NOON);
        catalog().save(revised);
        assertEquals(List.of(revised), catalog().applications());
        catalog().deleteApplication(application.modelName());
        assertEquals(List.of(), catalog().applications());
    }

    @Test
    void keepsSiteSystems() {
        DistributionPoint dp = new DistributionPoint("dp01.example.test", "ABC", "first", "/srv/SCCMContentLib");
        ManagementPoint mp = new ManagementPoint("mp01.example.test", "ABC", true);
        catalog().save(dp);
        catalog().save(mp);

        assertEquals(dp, catalog().findDistributionPoint("DP01.EXAMPLE.TEST").orElseThrow());
        assertEquals(List.of(mp), catalog().managementPoints());
        assertEquals(
                "[\"Display=\\\\dp01.example.test\\\"]MSWNET:[\"SMS_SITE=ABC\"]\\\\dp01.example.test\\", dp.nalPath());
        catalog().deleteDistributionPoint("dp01.EXAMPLE.test");
        catalog().deleteManagementPoint("MP01.example.test");
        assertEquals(List.of(), catalog().distributionPoints());
        assertEquals(List.of(), catalog().managementPoints());
    }

    @Test
    void keepsWhereContentIs() {
        catalog().save(new SoftwarePackage(named("ABC00051", "Tools")));
        catalog().save(new DistributionPoint("dp", "ABC", "", "/lib"));
        ContentVersion content = new ContentVersion("ABC00051.1", "ABC00051", 1, "00FF", 5_000_000_000L, NOON);
        catalog().save(content);
        ContentDistribution where =
                new ContentDistribution("ABC00051.1", "ABC00051", "dp", DistributionState.INSTALL_FAILED, NOON);
        catalog().save(where);

        assertEquals(List.of(content), catalog().contentVersions("ABC00051"));
        assertEquals(List.of(where), catalog().distributions("ABC00051"));
        assertEquals(List.of(), catalog().distributionPointsWithContent());
        catalog().save(new ContentDistribution("ABC00051.1", "ABC00051", "dp", DistributionState.INSTALLED, NOON));
        assertEquals("dp", catalog().distributionPointsWithContent().getFirst().serverName());
        catalog().deleteDistribution("ABC00051.1", "DP");
        assertEquals(List.of(), catalog().distributions("ABC00051"));
    }

    @Test
    void aFailedTransactionChangesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> catalog().inTransaction(inner -> {
                    inner.save(new SoftwarePackage(named("ABC00061", "Half")));
                    throw new IllegalStateException("stop");
                }));

        assertTrue(catalog().findPackage("ABC00061").isEmpty());
    }

    @Test
    void keepsPathMappings() {
        catalog().save(new PathMapping("\\\\srv\\share", "/data/share"));
        catalog().save(new PathMapping("C:", "/data/c"));

        assertEquals(
                "/data/c/x/y.iso", catalog().pathMap().resolve("c:\\x\\y.iso").toString());
        catalog().deletePathMapping("c:");
        SiteException e =
                assertThrows(SiteException.class, () -> catalog().pathMap().resolve("C:\\x"));
        assertEquals(SiteErrorCode.PATH_UNMAPPED, e.code());
    }

    @Test
    void sequencesWithSecretsComeBack() {
        String text = "<sequence version=\"3.10\"><step type=\"SMS_TaskSequence_ConnectNetworkFolderAction\" name=\"x\""
                + " description=\"\"><action>a</action><defaultVarList><variable name=\"SMSConnectNetworkFolderPassword\""
                + " property=\"Password\">s3cret</variable></defaultVarList></step></sequence>";
        TaskSequence sequence = new TaskSequence(named("ABC00071", "Deploy"), "", text, true);
        catalog().save(sequence);

        assertEquals(sequence, catalog().findPackage("ABC00071").orElseThrow());
    }

    private static PackageDetails named(String id, String name) {
        return PackageDetails.create(id, name, NOON);
    }
}
