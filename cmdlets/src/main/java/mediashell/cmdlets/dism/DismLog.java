package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The log that -LogPath names: a line each with time, severity, component and text in the columns that DISM's own logs have, appended.
 * What is at or above the level is written.
 */
final class DismLog {

    /** The levels of -LogLevel: each includes the ones before it. */
    enum Level {
        ERROR("Errors"),
        WARNING("Warnings"),
        INFO("WarningsInfo");

        private final String parameter;

        Level(String parameter) {
            this.parameter = parameter;
        }

        /** The level that a value of -LogLevel names; without one everything is logged. */
        static Level of(String parameter) {
            for (Level level : values()) {
                if (parameter != null && level.parameter.compareToIgnoreCase(parameter) == 0) {
                    return level;
                }
            }
            return INFO;
        }

        /** The value of -LogLevel. */
        String parameter() {
            return parameter;
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Path file;
    private final Level level;
    private final Clock clock;
    private final String cmdlet;

    DismLog(Path file, Level level, Clock clock, String cmdlet) {
        this.file = file;
        this.level = level;
        this.clock = clock;
        this.cmdlet = cmdlet;
    }

    /** @throws IOException when the file cannot be written: who asks for a log shall not miss it unnoticed */
    void line(Level severity, String text) throws IOException {
        if (severity.compareTo(level) > 0) {
            return;
        }
        String name = severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
        String line =
                "%s, %-21s DISM   %s: %s\r\n".formatted(TIME.format(LocalDateTime.now(clock)), name, cmdlet, text);
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
