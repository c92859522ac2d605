package mediashell.dotnet.system.text;

import java.util.Arrays;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.Text.Encoding. */
@DotNetType(value = "System.Text.Encoding", represents = TextEncoding.class, interfaces = "System.ICloneable")
final class EncodingMembers {

    private static final int LATIN1_PAGE = 28591;
    private static final int ASCII_PAGE = 20127;

    private EncodingMembers() {}

    @DotNetProperty("UTF8")
    static TextEncoding utf8() {
        return TextEncoding.UTF8_BOM;
    }

    @DotNetProperty("Unicode")
    static TextEncoding unicode() {
        return TextEncoding.UNICODE;
    }

    @DotNetProperty("BigEndianUnicode")
    static TextEncoding bigEndianUnicode() {
        return TextEncoding.BIG_ENDIAN_UNICODE;
    }

    @DotNetProperty("UTF32")
    static TextEncoding utf32() {
        return TextEncoding.UTF32;
    }

    @DotNetProperty("ASCII")
    static TextEncoding ascii() {
        return TextEncoding.ASCII;
    }

    @DotNetProperty("Latin1")
    static TextEncoding latin1() {
        return TextEncoding.LATIN1;
    }

    @DotNetProperty("Default")
    static TextEncoding defaultEncoding() {
        return TextEncoding.UTF8;
    }

    @DotNetMethod
    static TextEncoding getEncoding(int codepage) {
        return Encodings.byName(Integer.toString(codepage));
    }

    @DotNetMethod
    static TextEncoding getEncoding(String name) {
        return Encodings.byName(name);
    }

    @DotNetMethod
    static byte[] convert(TextEncoding srcEncoding, TextEncoding dstEncoding, byte[] bytes) {
        return Encodings.encode(dstEncoding, getString(srcEncoding, bytes));
    }

    @DotNetProperty
    static String bodyName(TextEncoding self) {
        return self.webName();
    }

    @DotNetProperty
    static String encodingName(TextEncoding self) {
        return Encodings.displayName(self);
    }

    @DotNetProperty
    static String headerName(TextEncoding self) {
        return self.webName();
    }

    @DotNetProperty
    static String webName(TextEncoding self) {
        return self.webName();
    }

    @DotNetProperty
    static boolean isSingleByte(TextEncoding self) {
        return self.codePage() == ASCII_PAGE || self.codePage() == LATIN1_PAGE;
    }

    @DotNetProperty
    static int codePage(TextEncoding self) {
        return self.codePage();
    }

    @DotNetMethod
    static byte[] getBytes(TextEncoding self, String s) {
        if (s == null) {
            throw new NullPointerException("a text is needed, but null came (Parameter 's')");
        }
        return Encodings.encode(self, s);
    }

    @DotNetMethod
    static byte[] getBytes(TextEncoding self, char[] chars) {
        return Encodings.encode(self, new String(chars));
    }

    @DotNetMethod
    static byte[] getBytes(TextEncoding self, String s, int index, int count) {
        return Encodings.encode(self, s.substring(index, index + count));
    }

    @DotNetMethod
    static int getByteCount(TextEncoding self, String chars) {
        return Encodings.encode(self, chars).length;
    }

    @DotNetMethod
    static String getString(TextEncoding self, byte[] bytes) {
        if (bytes == null) {
            throw new NullPointerException("bytes are needed, but null came (Parameter 'bytes')");
        }
        return new String(bytes, self.charset());
    }

    @DotNetMethod
    static String getString(TextEncoding self, byte[] bytes, int index, int count) {
        return new String(Arrays.copyOfRange(bytes, index, index + count), self.charset());
    }

    @DotNetMethod
    static char[] getChars(TextEncoding self, byte[] bytes) {
        return getString(self, bytes).toCharArray();
    }

    @DotNetMethod
    static int getCharCount(TextEncoding self, byte[] bytes) {
        return getString(self, bytes).length();
    }

    @DotNetMethod
    static byte[] getPreamble(TextEncoding self) {
        return self.preamble();
    }

    @DotNetMethod
    static String toString(TextEncoding self) {
        return self.toString();
    }
}
