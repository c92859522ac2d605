package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.authoring.certificate.MediaCertificates;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Severity;
import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildRequest;
import mediashell.media.engine.MediaBuilder;
import mediashell.media.engine.MediumDifference;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;
import mediashell.site.SoftwarePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Media are read, planned again and compared: what is newer at the site is the reason to make them again. */
final class MediaRefreshTest extends AuthoringTestCase {

    private static final ClientAccess ACCESS = new ClientAccess(
            MediaMode.DYNAMIC,
            List.of("mp02", "mp01"),
            MediaCertificates.selfSigned(LabSite.identity(), null, null),
            true,
            UserDeviceAffinity.AUTO_APPROVAL);

    @BeforeEach
    void writeImages() throws IOException {
        lab.writeBootImage();
        lab.writeSystemImage(ContentSource.ofBytes("kernel", "kernel".getBytes(StandardCharsets.UTF_8)));
    }

    private Path build(MediaRequestBuilder<?> wish, String name) throws IOException {
        Path target = folder.resolve(name);
        MediaBuilder.build(
                new BuildRequest(plan(wish), target, null, signingKey(), MediaLog.SILENT, BuildObserver.SILENT));
        return target;
    }

    private static KeyPair signingKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private MediaRefresh refresh(Path medium, RefreshChanges changes) throws IOException {
        MediaIdentity next =
                new MediaIdentity(UUID.randomUUID(), new byte[32], LabSite.NOON.plusSeconds(60), "Mediashell test");
        try (OpenedMedium opened = OpenedMedium.open(List.of(medium))) {
            return MediaRefresh.of(lab.catalog, opened, next, changes, medium);
        }
    }

    private List<String> reasons(Path medium) throws IOException {
        MediaRefresh refresh = refresh(medium, RefreshChanges.none(null));
        assertFalse(
                refresh.authored().hasErrors(), refresh.authored().findings().toString());
        return refresh.reasons().stream().map(MediumDifference::text).toList();
    }

    private void changeTools() throws IOException {
        lab.source("tools/a.cmd", "another");
        lab.undistribute(LabSite.TOOLS);
        SoftwarePackage tools = lab.catalog.requirePackage(SoftwarePackage.class, LabSite.TOOLS);
        lab.distribute(tools.withDetails(tools.details().refreshed(2, LabSite.NOON, 10)));
    }

    @Test
    void standaloneMediaFollowContentAndSequence() throws IOException {
        Path medium = build(
                request()
                        .packages(List.of(LabSite.TOOLS))
                        .variables(List.of(MediaVariable.plain("Region", "EU")))
                        .expiry(LabSite.NOON.plusSeconds(86_400)),
                "standalone.iso");
        assertEquals(List.of(), reasons(medium));

        changeTools();
        lab.append(LabSite.step("RunCommandLineAction", "More", Map.of("CommandLine", "more.cmd")));
        List<String> reasons = reasons(medium);
        assertEquals("content LAB00005: Tools version 1 became Tools version 2", reasons.getFirst());
        assertTrue(reasons.getLast().startsWith("policy task sequence"), reasons.toString());
        assertEquals(2, reasons.size());
    }

    @Test
    void bootableMediaFollowTheBootImage() throws IOException {
        Path medium = build(
                BootableMediaRequest.of("LAB", LabSite.BOOT, ACCESS)
                        .prestartCommand("cmd /c a.cmd")
                        .prestartPackage(LabSite.TOOLS),
                "boot.iso");
        assertEquals(List.of(), reasons(medium));

        changeTools();
        assertEquals(List.of("content LAB00005: Tools version 1 became Tools version 2"), reasons(medium));
    }

    @Test
    void prestagedMediaFollowTheirContent() throws IOException {
        Path medium = build(
                PrestagedMediaRequest.of("LAB", "", LabSite.IMAGE, ACCESS)
                        .taskSequence(LabSite.SEQUENCE)
                        .packages(List.of(LabSite.TOOLS))
                        .comment("two\nlines"),
                "pre.wim");
        assertEquals(List.of(), reasons(medium));

        changeTools();
        assertEquals(List.of("content LAB00005: Tools version 1 became Tools version 2"), reasons(medium));
    }

    @Test
    void captureMediaAreUpToDateUntilTheBootImageChanges() throws IOException {
        Path medium = build(CaptureMediaRequest.of("LAB", LabSite.BOOT), "capture.iso");
        assertEquals(List.of(), reasons(medium));

        lab.writeOtherBootImage();
        assertTrue(reasons(medium).getFirst().startsWith("file sources/boot.wim: "));
    }

    @Test
    void aProtectedMediumNeedsItsPasswordAndKeepsItsSecrets() throws IOException {
        SecretRef password = new SecretRef("Passw0rd".toCharArray());
        Path medium = build(
                request()
                        .password(password)
                        .variables(List.of(MediaVariable.secret("JoinWith", new SecretRef("t0ps3cret".toCharArray())))),
                "protected.iso");
        MediaException refused = assertThrows(MediaException.class, () -> refresh(medium, RefreshChanges.none(null)));
        assertEquals(MediaErrorCode.WRONG_PASSWORD, refused.code());

        MediaRefresh refresh = refresh(medium, RefreshChanges.none(password));
        assertFalse(refresh.isStale(), refresh.reasons().toString());
        assertFalse(refresh.authored().plan().orElseThrow().printable().contains("t0ps3cret"));
    }

    @Test
    void aNewExpiryIsAReason() throws IOException {
        Path medium = build(request().expiry(LabSite.NOON.plusSeconds(3600)), "expiring.iso");
        MediaRefresh refresh =
                refresh(medium, new RefreshChanges(null, null, LabSite.NOON.plusSeconds(7200), null, null));
        assertEquals(
                List.of("_SMSTSMediaExpire"),
                refresh.reasons().stream().map(MediumDifference::name).toList());
    }

    @Test
    void whatIsMissingNowIsToldInsteadOfReasons() throws IOException {
        Path medium = build(request(), "missing.iso");
        lab.undistribute(LabSite.DRIVERS);
        MediaRefresh refresh = refresh(medium, RefreshChanges.none(null));
        assertEquals(
                FindingId.CONTENT_MISSING,
                refresh.authored().findings(Severity.ERROR).getFirst().id());
    }
}
