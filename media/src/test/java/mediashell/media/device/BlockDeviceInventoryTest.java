package mediashell.media.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockDeviceInventoryTest {

    private static final long SIZE = 64L << 30;

    @TempDir
    Path root;

    private FakeDisks disks;

    @BeforeEach
    void plugIn() throws IOException {
        disks = new FakeDisks(root).stick("sdb", "AA11", SIZE);
    }

    @Test
    void aStickIsACandidate() throws IOException {
        BlockDevice device = disks.inventory().list().getFirst();

        assertEquals(
                new BlockDevice(disks.node("sdb"), "AA11", "Kingston DataTraveler", SIZE, true, false, List.of()),
                device);
        assertTrue(device.isCandidate());
        assertEquals(device, disks.inventory().require(disks.node("sdb"), "AA11"));
    }

    @Test
    void theSerialMustBeTheOneThatWasNamed() {
        assertRefused("AA12", "another device than meant");
    }

    @Test
    void aStickWithoutSerialDoesNotGetItsHubs() throws IOException {
        disks.stick("sdc", "", SIZE);

        assertEquals("", disks.inventory().list().get(1).serial());
        assertRefused(disks.node("sdc"), "hub", "no serial number");
    }

    @Test
    void aFixedDiskIsRefused() throws IOException {
        disks.with("sdb", "removable", "0\n");
        assertRefused("AA11", "not removable");
    }

    @Test
    void aWriteProtectedStickIsRefused() throws IOException {
        disks.with("sdb", "ro", "1\n");
        assertRefused("AA11", "write-protected");
    }

    @Test
    void anEmptyReaderIsRefused() throws IOException {
        disks.with("sdb", "size", "0\n");
        assertRefused("AA11", "no medium");
    }

    @Test
    void aMountedPartitionIsRefused() throws IOException {
        disks.write("proc/self/mountinfo", "40 1 8:17 / /media/stick rw - vfat /dev/sdb1 rw\n");
        assertRefused("AA11", "mounted at /media/stick");
    }

    @Test
    void aMountUnderAnAnonymousNumberIsFoundByItsSource() throws IOException {
        disks.write("proc/self/mountinfo", "40 1 0:45 / /data rw,noatime shared:9 - btrfs /dev/sdb rw\n");
        assertRefused("AA11", "mounted at /data");
    }

    @Test
    void swapIsRefused() throws IOException {
        disks.write("proc/swaps", "Filename Type Size Used Priority\n/dev/sdb1 partition 1 0 -2\n");
        assertRefused("AA11", "swap space");
    }

    @Test
    void aHolderIsRefused() throws IOException {
        disks.with("sdb", "sdb1/holders/dm-0", "");
        assertRefused("AA11", "held by dm-0");
    }

    @Test
    void anUnknownDeviceIsRefused() {
        assertRefused(disks.node("sdz"), "AA11", "no such disk");
    }

    private void assertRefused(String serial, String reason) {
        assertRefused(disks.node("sdb"), serial, reason);
    }

    private void assertRefused(Path path, String serial, String reason) {
        MediaException thrown =
                assertThrows(MediaException.class, () -> disks.inventory().require(path, serial));
        assertEquals(MediaErrorCode.DEVICE_UNUSABLE, thrown.code());
        assertTrue(thrown.getMessage().contains(reason), thrown.getMessage());
    }
}
