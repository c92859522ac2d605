package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import mediashell.authoring.certificate.MediaCertificates;
import mediashell.media.ContentSource;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildRequest;
import mediashell.media.engine.MediaBuilder;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.SecretRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same wish with the same identity gives the same bytes, whatever clock, locale, time zone and order of files in a folder. */
final class ReproducibleMediaTest extends AuthoringTestCase {

    private static final ClientAccess ACCESS = new ClientAccess(
            MediaMode.DYNAMIC,
            List.of("mp01"),
            MediaCertificates.selfSigned(LabSite.identity(), null, null),
            true,
            UserDeviceAffinity.DO_NOT_ALLOW);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private KeyPair signingKey;

    @BeforeEach
    void prepare() throws Exception {
        signingKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        lab.writeBootImage();
        lab.writeSystemImage(ContentSource.ofBytes("kernel", "kernel".getBytes(StandardCharsets.UTF_8)));
        writePrestart(List.of("go.cmd", "İstanbul.txt", "a/b.txt", "Ä.txt"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private void writePrestart(List<String> names) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(folder.resolve("sources/prestart").resolve(name));
        }
        for (String name : names) {
            lab.source("prestart/" + name, name);
        }
    }

    private void assertReproducible(MediaRequestBuilder<?> wish) throws IOException {
        wish.password(new SecretRef("Passw0rd".toCharArray()));
        assertSame(wish);
    }

    private void assertSame(MediaRequestBuilder<?> wish) throws IOException {
        byte[] first = build(wish, "first");
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        List<String> reversed = new ArrayList<>(List.of("go.cmd", "İstanbul.txt", "a/b.txt", "Ä.txt"));
        Collections.reverse(reversed);
        writePrestart(reversed);
        assertArrayEquals(first, build(wish, "second"));
    }

    private byte[] build(MediaRequestBuilder<?> wish, String name) throws IOException {
        Path target = folder.resolve(name);
        MediaBuilder.build(new BuildRequest(plan(wish), target, signingKey, MediaLog.SILENT, BuildObserver.SILENT));
        return Files.readAllBytes(target);
    }

    private Path prestart() {
        return folder.resolve("sources/prestart");
    }

    @Test
    void aStandaloneDisc() throws IOException {
        assertReproducible(request()
                .prestartCommand("cmd /c go.cmd")
                .prestartFolder(prestart())
                .start(LabSite.NOON)
                .expiry(LabSite.NOON.plusSeconds(3600))
                .includeApplicationDependencies(true));
    }

    @Test
    void aBridgeDisc() throws IOException {
        assertReproducible(request().carrier(Carrier.ISO_BRIDGE));
    }

    @Test
    void aStick() throws IOException {
        assertReproducible(request().carrier(Carrier.STICK_IMAGE_GPT));
    }

    @Test
    void aBootableDisc() throws IOException {
        assertReproducible(BootableMediaRequest.of("LAB", LabSite.BOOT, ACCESS)
                .prestartCommand("cmd /c go.cmd")
                .prestartFolder(prestart()));
    }

    @Test
    void aPrestagedWim() throws IOException {
        assertReproducible(PrestagedMediaRequest.of("LAB", LabSite.BOOT, LabSite.IMAGE, ACCESS)
                .taskSequence(LabSite.SEQUENCE)
                .prestartCommand("cmd /c go.cmd")
                .prestartFolder(prestart()));
    }

    @Test
    void aCaptureDisc() throws IOException {
        assertSame(CaptureMediaRequest.of("LAB", LabSite.BOOT));
    }
}
