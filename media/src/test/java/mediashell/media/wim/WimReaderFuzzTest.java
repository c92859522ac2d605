package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.fuzz.FuzzSeeds;
import mediashell.media.fuzz.Hostile;
import mediashell.media.wim.codec.SampleBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and cut WIM files end in a typed error or are read; seeds are fixed, so every run tries the same damage. */
class WimReaderFuzzTest {

    private static final int TRIES = 1500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NONE,1", "XPRESS,2", "LZX,3"})
    void damageIsNoticedOrHarmless(CompressionType type, long seed) throws IOException {
        byte[] whole = Files.readAllBytes(TestWim.ofFiles(folder.resolve("a.wim"), type, files()));
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            read(damaged(whole, random));
        }
    }

    /** What only others write: solid resources with LZMS, and LZMS in single ones; {@code fuzz/README.md} tells how they were made. */
    @ParameterizedTest
    @ValueSource(strings = {"solid-lzms.wim", "lzms.wim", "solid-xpress.wim"})
    void foreignFiles(String name) throws IOException {
        byte[] whole;
        try (InputStream in = WimReaderFuzzTest.class.getResourceAsStream("/fuzz/" + name)) {
            whole = in.readAllBytes();
        }
        Hostile.torture(whole, whole.length, FuzzSeeds.of(name, TRIES / 3), WimReaderFuzzTest::read);
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            files.put("d" + i % 4 + "/f" + i, SampleBytes.of(i, 400 * i));
        }
        files.put("large", SampleBytes.of(99, 70_000));
        return files;
    }

    /** Flips bits or writes extreme numbers, more often in the header and the tables at the end, and sometimes cuts. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at =
                    switch (random.nextInt(3)) {
                        case 0 -> random.nextInt(WimHeader.LENGTH);
                        case 1 -> bytes.length - 1 - random.nextInt(Math.min(bytes.length, 4000));
                        default -> random.nextInt(bytes.length);
                    };
            if (random.nextInt(4) == 0) {
                Arrays.fill(bytes, at, Math.min(bytes.length, at + 8), (byte) (random.nextBoolean() ? 0xFF : 0x7F));
            } else {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static void read(byte[] bytes) throws IOException {
        try (WimReader reader = WimReader.open("fuzzed.wim", new BytesSource(bytes))) {
            for (int index = 1; index <= reader.images().size(); index++) {
                reader.volume(index).captureEntries();
            }
            if (reader.hasIntegrityTable()) {
                reader.checkIntegrity();
            }
            reader.verify(WriteMonitor.SILENT);
        } catch (MediaException expected) {
            assertTrue(expected.getMessage().length() > 20);
        }
    }

    /** Metadata of hostile offsets, damaged behind the hash that would otherwise notice. */
    @ParameterizedTest
    @CsvSource({"11", "12"})
    void damagedTreesEndWithATypedError(long seed) throws IOException {
        byte[] metadata;
        try (WimReader reader =
                WimReader.open(TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.NONE, files()))) {
            metadata = reader.metadataBytes(1);
        }
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = damaged(metadata, random);
            try {
                MetadataResource.read(bytes, "fuzzed")
                        .source("fuzzed")
                        .open()
                        .transferTo(OutputStream.nullOutputStream());
            } catch (MediaException expected) {
                assertTrue(expected.getMessage().length() > 20);
            }
        }
    }

    @Test
    void xmlData() throws IOException {
        byte[] xml;
        try (WimReader reader =
                WimReader.open(TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.NONE, files()))) {
            xml = reader.xmlData().toBytes();
        }
        Hostile.torture(xml, xml.length, FuzzSeeds.of("wim-xml", TRIES), bytes -> {
            XmlData data = XmlData.read(bytes, "fuzzed");
            data.images();
            data.toBytes();
        });
    }

    @Test
    void xmlBombs() {
        String entities = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]><WIM>&c;</WIM>";
        for (String bomb : List.of(entities, "<WIM>".repeat(100_000))) {
            Hostile.survive("bomb", bomb.getBytes(StandardCharsets.UTF_16LE), bytes -> XmlData.read(bytes, "fuzzed"));
        }
    }

    @Test
    void securityData() throws IOException {
        SecurityData data = new SecurityData(List.of(new byte[40], new byte[72], new byte[0]));
        ByteBuffer buffer = ByteBuffer.allocate(data.size() + 64).order(ByteOrder.LITTLE_ENDIAN);
        data.write(buffer);
        Hostile.torture(
                buffer.array(),
                32,
                FuzzSeeds.of("security", TRIES),
                bytes -> SecurityData.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), "fuzzed"));
    }

    private record BytesSource(byte[] bytes) implements RandomAccessSource {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int read(long position, byte[] buffer, int offset, int length) {
            int count = (int) Math.max(0, Math.min(length, bytes.length - position));
            System.arraycopy(bytes, (int) Math.min(position, bytes.length), buffer, offset, count);
            return count;
        }

        @Override
        public void close() {}
    }
}
