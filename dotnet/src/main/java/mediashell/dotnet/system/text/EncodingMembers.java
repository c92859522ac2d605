package mediashell.dotnet.system.text;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TextEncoding;

/** System.Text.Encoding. */
@DotNetType(value = "System.Text.Encoding", represents = TextEncoding.class)
final class EncodingMembers {

    private EncodingMembers() {}

    @DotNetProperty("UTF8")
    static TextEncoding utf8() {
        return TextEncoding.UTF8_BOM;
    }

    @DotNetProperty("UTF7")
    static TextEncoding utf7() {
        return TextEncoding.UTF7;
    }

    @DotNetProperty("ASCII")
    static TextEncoding ascii() {
        return TextEncoding.ASCII;
    }

    @DotNetProperty
    static TextEncoding latin1() {
        return TextEncoding.LATIN1;
    }

    @DotNetProperty
    static TextEncoding unicode() {
        return TextEncoding.UNICODE;
    }

    @DotNetProperty
    static TextEncoding bigEndianUnicode() {
        return TextEncoding.BIG_ENDIAN_UNICODE;
    }

    @DotNetProperty("UTF32")
    static TextEncoding utf32() {
        return TextEncoding.UTF32;
    }

    @DotNetProperty("Default")
    static TextEncoding standard() {
        return TextEncoding.UTF8;
    }

    @DotNetMethod
    static TextEncoding getEncoding(String name) {
        return Encodings.named(name);
    }

    @DotNetMethod
    static TextEncoding getEncoding(int codepage) {
        return Encodings.numbered(codepage);
    }

    @DotNetMethod
    static TextEncoding getEncoding(String name, EncoderFallback encoderFallback, DecoderFallback decoderFallback) {
        return Encodings.with(Encodings.named(name), encoderFallback, decoderFallback);
    }

    @DotNetMethod
    static TextEncoding getEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback) {
        return Encodings.with(Encodings.numbered(codepage), encoderFallback, decoderFallback);
    }

    @DotNetMethod
    static void registerProvider(@TypeName("System.Text.EncodingProvider") Object provider) {
        // Every code page is registered already.
    }

    @DotNetMethod
    static byte[] convert(TextEncoding srcEncoding, TextEncoding dstEncoding, byte[] bytes) {
        return dstEncoding.encode(srcEncoding.decode(bytes));
    }

    @DotNetMethod
    static byte[] convert(TextEncoding srcEncoding, TextEncoding dstEncoding, byte[] bytes, int index, int count) {
        return dstEncoding.encode(srcEncoding.decode(bytes, index, count));
    }

    @DotNetProperty
    static String webName(TextEncoding self) {
        return self.webName();
    }

    @DotNetProperty
    static String bodyName(TextEncoding self) {
        return self.webName();
    }

    @DotNetProperty
    static String headerName(TextEncoding self) {
        return self.webName();
    }

    @DotNetProperty
    static String encodingName(TextEncoding self) {
        return Encodings.displayName(self);
    }

    @DotNetProperty
    static int codePage(TextEncoding self) {
        return self.codePage();
    }

    @DotNetProperty
    static int windowsCodePage(TextEncoding self) {
        return Encodings.windowsCodePage(self);
    }

    @DotNetProperty
    static boolean isSingleByte(TextEncoding self) {
        return self.isSingleByte();
    }

    @DotNetProperty
    static boolean isReadOnly(TextEncoding self) {
        return true;
    }

    @DotNetProperty
    static EncoderFallback encoderFallback(TextEncoding self) {
        return EncoderFallback.of(self.encoderReplacement());
    }

    @DotNetProperty
    static DecoderFallback decoderFallback(TextEncoding self) {
        return DecoderFallback.of(self.decoderReplacement());
    }

    @DotNetMethod
    static byte[] getPreamble(TextEncoding self) {
        return self.preamble();
    }

    @DotNetMethod
    static byte[] getBytes(TextEncoding self, String s) {
        return self.encode(Encodings.required(s, "s"));
    }

    @DotNetMethod
    static byte[] getBytes(TextEncoding self, char[] chars) {
        return self.encode(new String(Encodings.required(chars, "chars")));
    }

    @DotNetMethod
    static byte[] getBytes(TextEncoding self, char[] chars, int index, int count) {
        return self.encode(new String(Encodings.required(chars, "chars"), index, count));
    }

    @DotNetMethod
    static byte[] getBytes(TextEncoding self, String s, int index, int count) {
        return self.encode(Encodings.required(s, "s").substring(index, index + count));
    }

    @DotNetMethod
    static int getBytes(TextEncoding self, String s, int charIndex, int charCount, byte[] bytes, int byteIndex) {
        return Encodings.store(self.encode(s.substring(charIndex, charIndex + charCount)), bytes, byteIndex);
    }

    @DotNetMethod
    static int getByteCount(TextEncoding self, String s) {
        return self.encode(Encodings.required(s, "s")).length;
    }

    @DotNetMethod
    static int getByteCount(TextEncoding self, char[] chars) {
        return self.encode(new String(Encodings.required(chars, "chars"))).length;
    }

    @DotNetMethod
    static String getString(TextEncoding self, byte[] bytes) {
        return self.decode(Encodings.required(bytes, "bytes"));
    }

    @DotNetMethod
    static String getString(TextEncoding self, byte[] bytes, int index, int count) {
        Encodings.checkRange(bytes, index, count);
        return self.decode(bytes, index, count);
    }

    @DotNetMethod
    static char[] getChars(TextEncoding self, byte[] bytes) {
        return self.decode(Encodings.required(bytes, "bytes")).toCharArray();
    }

    @DotNetMethod
    static char[] getChars(TextEncoding self, byte[] bytes, int index, int count) {
        Encodings.checkRange(bytes, index, count);
        return self.decode(bytes, index, count).toCharArray();
    }

    @DotNetMethod
    static int getCharCount(TextEncoding self, byte[] bytes) {
        return self.decode(Encodings.required(bytes, "bytes")).length();
    }

    @DotNetMethod
    static int getCharCount(TextEncoding self, byte[] bytes, int index, int count) {
        Encodings.checkRange(bytes, index, count);
        return self.decode(bytes, index, count).length();
    }

    @DotNetMethod
    static int getMaxByteCount(TextEncoding self, int charCount) {
        return Encodings.maxByteCount(self, charCount);
    }

    @DotNetMethod
    static int getMaxCharCount(TextEncoding self, int byteCount) {
        return Encodings.maxCharCount(self, byteCount);
    }

    @DotNetMethod
    static boolean equals(TextEncoding self, Object value) {
        return self.equals(value);
    }

    @DotNetMethod
    static int getHashCode(TextEncoding self) {
        return self.hashCode();
    }

    @DotNetMethod
    static Object clone(TextEncoding self) {
        return self;
    }

    @DotNetMethod
    static String toString(TextEncoding self) {
        return self.toString();
    }
}
