package mediashell.dotnet.system.management.automation.style;

import mediashell.automation.format.style.PSStyle;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;

/** The sixteen colours and any other one, for the text or what lies behind it (ECMA-48 §8.3.117, parameters 30-37, 40-47, 90-97, 100-107). */
abstract class StyleColors {

    private static final int BRIGHT = 60;
    private static final int GREATEST = 255;
    private static final int BYTE_BITS = 8;

    private final int first;

    StyleColors(int first) {
        this.first = first;
    }

    private String color(int index) {
        return PSStyle.sequence(String.valueOf(first + index));
    }

    private String bright(int index) {
        return PSStyle.sequence(String.valueOf(first + BRIGHT + index));
    }

    @DotNetProperty
    String black() {
        return color(0);
    }

    @DotNetProperty
    String red() {
        return color(1);
    }

    @DotNetProperty
    String green() {
        return color(2);
    }

    @DotNetProperty
    String yellow() {
        return color(3);
    }

    @DotNetProperty
    String blue() {
        return color(4);
    }

    @DotNetProperty
    String magenta() {
        return color(5);
    }

    @DotNetProperty
    String cyan() {
        return color(6);
    }

    @DotNetProperty
    String white() {
        return color(7);
    }

    @DotNetProperty
    String brightBlack() {
        return bright(0);
    }

    @DotNetProperty
    String brightRed() {
        return bright(1);
    }

    @DotNetProperty
    String brightGreen() {
        return bright(2);
    }

    @DotNetProperty
    String brightYellow() {
        return bright(3);
    }

    @DotNetProperty
    String brightBlue() {
        return bright(4);
    }

    @DotNetProperty
    String brightMagenta() {
        return bright(5);
    }

    @DotNetProperty
    String brightCyan() {
        return bright(6);
    }

    @DotNetProperty
    String brightWhite() {
        return bright(7);
    }

    @DotNetMethod
    String fromRgb(int red, int green, int blue) {
        return PSStyle.sequence((first + BYTE_BITS) + ";2;" + part(red) + ";" + part(green) + ";" + part(blue));
    }

    @DotNetMethod
    String fromRgb(int rgb) {
        return fromRgb((rgb >> 2 * BYTE_BITS) & GREATEST, (rgb >> BYTE_BITS) & GREATEST, rgb & GREATEST);
    }

    private static int part(int value) {
        if (value < 0 || value > GREATEST) {
            throw SessionErrors.plain(
                    "System.ArgumentOutOfRangeException", "a part of a colour lies between 0 and 255, not at " + value);
        }
        return value;
    }
}
