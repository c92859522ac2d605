package mediashell.media.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.envelope.MediaEnvelope;
import mediashell.media.envelope.ObfuscatedString;
import mediashell.media.folder.FolderVolume;
import mediashell.media.fuzz.FuzzSeeds;
import mediashell.media.fuzz.Hostile;
import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.SetIndex;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.EnvelopeAlgorithm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a medium says of itself may be damaged or a lie: reading it ends in a typed error, or tells. */
class HostileMediumTest {

    private static final int ROUNDS = 200;

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        SampleMedium sample = SampleMedium.in(folder);
        MediaBuilder.build(sample.request(sample.plan(Carrier.FOLDER, true), "tree", BuildObserver.SILENT));
    }

    /** A medium, one of whose files has other bytes. */
    private record Tampered(MediaVolume volume, String path, byte[] bytes) implements MediaVolume {

        @Override
        public String format() {
            return volume.format();
        }

        @Override
        public String label() {
            return volume.label();
        }

        @Override
        public List<MediaEntry> list(String directory) throws IOException {
            return volume.list(directory);
        }

        @Override
        public Optional<MediaEntry> stat(String entry) throws IOException {
            Optional<MediaEntry> found = volume.stat(entry);
            return entry.equals(path)
                    ? found.map(e -> new MediaEntry(e.path(), false, bytes.length, e.modified(), e.attributes()))
                    : found;
        }

        @Override
        public InputStream open(String file) throws IOException {
            return file.equals(path) ? new ByteArrayInputStream(bytes) : volume.open(file);
        }

        @Override
        public void close() {
            // the volume belongs to the test
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMS/data/TsmBootstrap.ini",
                "SMS/data/Variables.dat",
                "SMS/data/Policy.xml",
                Manifest.PATH,
                "MediaLabel.txt"
            })
    void oneDamagedFile(String path) throws IOException {
        try (FolderVolume volume = FolderVolume.open(folder.resolve("tree"))) {
            byte[] whole;
            try (InputStream in = volume.open(path)) {
                whole = in.readAllBytes();
            }
            Hostile.torture(whole, whole.length, FuzzSeeds.of(path, ROUNDS), bytes -> {
                MediumDescription medium =
                        MediumReader.read(new Tampered(volume, path, bytes), SampleMedium.PASSWORD.toCharArray());
                if (path.equals(Manifest.PATH) && medium.manifest() != null) {
                    MediumVerifier.verify(volume, medium.manifest(), BuildObserver.SILENT);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(EnvelopeAlgorithm.class)
    void envelopes(EnvelopeAlgorithm algorithm) throws IOException {
        char[] password = "pass".toCharArray();
        byte[] sealed = MediaEnvelope.seal("<xml>text</xml>".repeat(40), password, algorithm);
        Hostile.torture(
                sealed,
                64,
                FuzzSeeds.of("envelope", 5 * ROUNDS),
                bytes -> MediaEnvelope.open(bytes, password, "fuzzed"));
    }

    @Test
    void obfuscatedValues() throws IOException {
        byte[] text = ObfuscatedString.encode(
                        "a secret value", new byte[ObfuscatedString.KEY_BYTES], EnvelopeAlgorithm.AES_256)
                .getBytes(StandardCharsets.US_ASCII);
        Hostile.torture(
                text,
                text.length,
                FuzzSeeds.of("obfuscated", 5 * ROUNDS),
                bytes -> ObfuscatedString.decode(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void setIndexes() throws IOException {
        byte[] text = """
                Mediashell set 1
                set: 7d44a1c6-5a4a-4e0f-9d7a-0a8f3c6c2b11
                disc: 2
                label: One
                label: One 2
                content: LAB00001 1 2
                """.getBytes(StandardCharsets.UTF_8);
        Hostile.torture(text, text.length, FuzzSeeds.of("set", 5 * ROUNDS), SetIndex::decode);
    }
}
