package mediashell.text.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import mediashell.text.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CultureTest {
    static Stream<Object[]> casings() {
        return TextTable.rows("casing.txt");
    }

    static Stream<Object[]> titles() {
        return TextTable.rows("titles.txt");
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("casings")
    void changesCaseAsRecorded(
            String text, String up, String upInv, String upTr, String low, String lowInv, String lowTr) {
        assertEquals(up, Culture.EN_US.casing().toUpper(text));
        assertEquals(upInv, Culture.INVARIANT.casing().toUpper(text));
        assertEquals(upTr, Culture.of("tr-TR").casing().toUpper(text));
        assertEquals(low, Culture.EN_US.casing().toLower(text));
        assertEquals(lowInv, Culture.INVARIANT.casing().toLower(text));
        assertEquals(lowTr, Culture.of("tr-TR").casing().toLower(text));
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("titles")
    void makesTitlesAsRecorded(String text, String english, String invariant, String dutch) {
        assertEquals(english, TitleCase.of(text, Culture.EN_US));
        assertEquals(invariant, TitleCase.of(text.toLowerCase(Locale.ROOT), Culture.INVARIANT));
        assertEquals(dutch, TitleCase.of(text, Culture.of("nl-NL")));
    }

    @ParameterizedTest
    @CsvSource({"de-de,de-DE", "DE_de,de-DE", "en-us,en-US", "zh-hans-cn,zh-Hans-CN", "fr,fr"})
    void namesAreCanonical(String name, String expected) {
        assertEquals(expected, Culture.of(name).name());
    }

    @Test
    void refusesImpossibleNames() {
        assertThrows(CultureNotFoundException.class, () -> Culture.of("no such culture"));
        assertThrows(CultureNotFoundException.class, () -> Culture.of("a b"));
    }

    @Test
    void knownCulturesAreShared() {
        assertSame(Culture.of("de-DE"), Culture.of("de-DE"));
        assertSame(Culture.EN_US, Culture.of("EN-US"));
        assertSame(Culture.INVARIANT, Culture.of(""));
    }

    @Test
    void sharedFormatsCannotBeChanged() {
        assertThrows(
                IllegalStateException.class, () -> Culture.EN_US.numberFormat().negativeSign("!"));
        Culture own = Culture.EN_US.copy();
        own.numberFormat().negativeSign("!");
        assertEquals("!", own.numberFormat().negativeSign());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE|Sonntag,Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag|"
                        + "So,Mo,Di,Mi,Do,Fr,Sa|So.,Mo.,Di.,Mi.,Do.,Fr.,Sa.|1|2",
                "fr-FR|dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi|"
                        + "dim.,lun.,mar.,mer.,jeu.,ven.,sam.|di,lu,ma,me,je,ve,sa|1|2",
                "ja-JP|日曜日,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日|日,月,火,水,木,金,土|日,月,火,水,木,金,土|0|0"
            })
    void hasNamesOfDays(String name, String days, String abbreviated, String shortest, int firstDay, int weekRule) {
        DateTimeFormatInfo info = Culture.of(name).dateTimeFormat();
        assertEquals(List.of(days.split(",")), List.of(info.dayNames()));
        assertEquals(List.of(abbreviated.split(",")), List.of(info.abbreviatedDayNames()));
        assertEquals(List.of(shortest.split(",")), List.of(info.shortestDayNames()));
        assertEquals(firstDay, info.firstDayOfWeek());
        assertEquals(weekRule, info.calendarWeekRule());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"en-US|,", "de-DE|;", "fr-FR|;", "ja-JP|,"},
            delimiter = '|')
    void separatesLists(String name, String separator) {
        assertEquals(separator, Culture.of(name).listSeparator());
    }
}
