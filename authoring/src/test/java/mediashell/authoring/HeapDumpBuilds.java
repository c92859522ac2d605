package mediashell.authoring;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.List;

import com.sun.management.HotSpotDiagnosticMXBean;
import mediashell.authoring.certificate.MediaCertificates;
import mediashell.media.ContentSource;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildRequest;
import mediashell.media.engine.MediaBuilder;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;

/**
 * A program for {@link HeapDumpTest}: plans and builds media of all four types whose secrets come from files, looks whether one is up to
 * date, wipes the secrets, and dumps its heap.
 */
final class HeapDumpBuilds {

    private final LabSite lab;
    private final Path folder;
    private final KeyPair signingKey;

    private HeapDumpBuilds(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        lab = LabSite.open(folder);
        signingKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** Folder of the site, file of the password, file of a variable's value, dump to write. */
    public static void main(String[] arguments) throws Exception {
        HeapDumpBuilds builds = new HeapDumpBuilds(Path.of(arguments[0]));
        try (SecretRef password = secret(Path.of(arguments[1]));
                SecretRef variable = secret(Path.of(arguments[2]))) {
            builds.buildAll(password, variable);
        }
        builds.lab.catalog.close();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(arguments[3], false);
    }

    private void buildAll(SecretRef password, SecretRef variable) throws IOException {
        lab.writeBootImage();
        lab.writeSystemImage(ContentSource.ofBytes("kernel", "kernel".getBytes(StandardCharsets.UTF_8)));
        ClientAccess access = new ClientAccess(
                MediaMode.DYNAMIC,
                List.of("mp01"),
                MediaCertificates.selfSigned(LabSite.identity(), null, null),
                true,
                UserDeviceAffinity.DO_NOT_ALLOW);
        List<MediaVariable> secrets = List.of(MediaVariable.secret("JoinWith", variable));
        build(
                StandaloneMediaRequest.of("LAB", LabSite.SEQUENCE)
                        .password(password)
                        .variables(secrets),
                "full.iso");
        build(
                PrestagedMediaRequest.of("LAB", LabSite.BOOT, LabSite.IMAGE, access)
                        .password(password)
                        .variables(secrets),
                "pre.wim");
        Path bootable = build(
                BootableMediaRequest.of("LAB", LabSite.BOOT, access)
                        .carrier(Carrier.STICK_IMAGE)
                        .password(password),
                "boot.img");
        build(CaptureMediaRequest.of("LAB", LabSite.BOOT), "capture.iso");
        refresh(bootable, password);
    }

    private Path build(MediaRequestBuilder<?> wish, String name) throws IOException {
        MediaPlan plan = new MediaAuthor(lab.catalog)
                .plan(wish.build(), LabSite.identity())
                .plan()
                .orElseThrow();
        Path target = folder.resolve(name);
        MediaBuilder.build(new BuildRequest(plan, target, null, signingKey, MediaLog.SILENT, BuildObserver.SILENT));
        return target;
    }

    private void refresh(Path medium, SecretRef password) throws IOException {
        try (OpenedMedium opened = OpenedMedium.open(List.of(medium))) {
            MediaRefresh.of(lab.catalog, opened, LabSite.identity(), RefreshChanges.none(password), medium);
        }
    }

    private static SecretRef secret(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer characters = StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(bytes));
        char[] clear = Arrays.copyOf(characters.array(), characters.limit());
        try {
            return new SecretRef(clear);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(characters.array(), '\0');
            Arrays.fill(clear, '\0');
        }
    }
}
