package mediashell.media.engine;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import com.sun.management.HotSpotDiagnosticMXBean;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.EnvelopeAlgorithm;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.Protection;
import mediashell.media.plan.SecretRef;

/** A program for {@link HeapDumpTest}: builds a medium whose secrets come from files, wipes them, and dumps its heap. */
final class HeapDumpBuild {

    private HeapDumpBuild() {}

    /** Folder with the boot image, file of the password, file of a variable's value, dump to write. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (SecretRef password = secret(Path.of(arguments[1]));
                SecretRef variable = secret(Path.of(arguments[2]))) {
            SampleMedium sample = SampleMedium.reopen(folder);
            MediaPlan plan = sample.plan(Carrier.ISO, new Protection(password, EnvelopeAlgorithm.AES_256), variable);
            MediaBuilder.build(sample.request(plan, "dumped.iso", BuildObserver.SILENT));
        }
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(arguments[3], false);
    }

    private static SecretRef secret(Path file) throws Exception {
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
