package mediashell.automation.values;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Code pages by number and by registered name (Encoding.GetEncoding of .NET with its code page provider). */
final class CodePages {

    /** {@code number webName charset alias,alias}. */
    private static final String TABLE = """
            37 ibm037 IBM037 cp037
            437 ibm437 IBM437 437,cp437
            500 ibm500 IBM500 cp500
            737 ibm737 x-IBM737 cp737
            775 ibm775 IBM775 cp775
            850 ibm850 IBM850 cp850
            852 ibm852 IBM852 cp852
            855 ibm855 IBM855 cp855
            857 ibm857 IBM857 cp857
            858 ibm00858 IBM00858 cp858
            860 ibm860 IBM860 cp860
            861 ibm861 IBM861 cp861
            862 dos-862 IBM862 ibm862,cp862
            863 ibm863 IBM863 cp863
            865 ibm865 IBM865 cp865
            866 cp866 IBM866 ibm866
            869 ibm869 IBM869 cp869
            874 windows-874 x-windows-874 tis-620
            932 shift_jis windows-31j sjis,shift-jis,ms_kanji,csshiftjis
            936 gb2312 GBK gbk,chinese,cp936
            949 ks_c_5601-1987 x-windows-949 ks_c_5601,korean
            950 big5 x-windows-950 big5-hkscs,cn-big5
            1250 windows-1250 windows-1250 x-cp1250
            1251 windows-1251 windows-1251 x-cp1251
            1252 windows-1252 windows-1252 x-ansi,cp1252
            1253 windows-1253 windows-1253
            1254 windows-1254 windows-1254
            1255 windows-1255 windows-1255
            1256 windows-1256 windows-1256 cp1256
            1257 windows-1257 windows-1257
            1258 windows-1258 windows-1258
            10000 macintosh x-MacRoman
            20866 koi8-r KOI8-R koi,koi8
            21866 koi8-u KOI8-U koi8-ru
            28592 iso-8859-2 ISO-8859-2 latin2,l2
            28593 iso-8859-3 ISO-8859-3 latin3,l3
            28594 iso-8859-4 ISO-8859-4 latin4,l4
            28595 iso-8859-5 ISO-8859-5 cyrillic
            28596 iso-8859-6 ISO-8859-6 arabic
            28597 iso-8859-7 ISO-8859-7 greek
            28598 iso-8859-8 ISO-8859-8 hebrew
            28599 iso-8859-9 ISO-8859-9 latin5,l5
            28603 iso-8859-13 ISO-8859-13
            28605 iso-8859-15 ISO-8859-15 latin9,l9
            50220 iso-2022-jp ISO-2022-JP
            51932 euc-jp EUC-JP
            51949 euc-kr EUC-KR
            54936 gb18030 GB18030
            """;

    private static final Map<String, TextEncoding> ALL = load();

    private CodePages() {}

    private static Map<String, TextEncoding> load() {
        Map<String, TextEncoding> all = new HashMap<>();
        for (String line : TABLE.strip().split("\n")) {
            String[] words = line.split(" ");
            if (!Charset.isSupported(words[2])) {
                continue;
            }
            TextEncoding encoding =
                    TextEncoding.replacing(Charset.forName(words[2]), Integer.parseInt(words[0]), words[1], false);
            all.put(words[0], encoding);
            all.put(words[1], encoding);
            for (String alias : words.length > 3 ? words[3].split(",") : new String[0]) {
                all.putIfAbsent(alias, encoding);
            }
        }
        return Map.copyOf(all);
    }

    /** The encoding of that number or registered name, case ignored; null when there is none. */
    static TextEncoding of(String nameOrNumber) {
        return ALL.get(nameOrNumber.toLowerCase(Locale.ROOT));
    }
}
