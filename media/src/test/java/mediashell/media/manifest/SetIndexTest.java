package mediashell.media.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetIndexTest {

    private static final SetIndex INDEX =
            new SetIndex(new UUID(1, 2), 2, List.of("Lab", "Lab 2"), Map.of("LAB00001", List.of(1, 2)));

    @Test
    void readsBack() throws MediaException {
        assertEquals(INDEX, SetIndex.decode(INDEX.encode()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mediashell set 2",
                "Mediashell set 1\nset: x\ndisc: 1 of 1\nlabel: a",
                "Mediashell set 1\nset: 00000000-0000-0001-0000-000000000002\ndisc: 3 of 2\nlabel: a\nlabel: b",
                "Mediashell set 1\nset: 00000000-0000-0001-0000-000000000002\ndisc: 1 of 2\nlabel: a",
                "Mediashell set 1\nset: 00000000-0000-0001-0000-000000000002\ndisc: 1 of 1\nlabel: a\ncontent: X 2",
                "Mediashell set 1\nset: 00000000-0000-0001-0000-000000000002\ndisc: 1 of 1\nlabel: a\nother: X 1"
            })
    void damageIsTold(String text) {
        MediaException thrown =
                assertThrows(MediaException.class, () -> SetIndex.decode(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(MediaErrorCode.CORRUPT_IMAGE, thrown.code());
    }
}
